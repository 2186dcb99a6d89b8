import type { InviteFieldProblem } from '../domain/inviteFieldProblem.js';

/** Texts of the fields of an invite, in the dialog and where it is edited. */
export interface FieldMessages {
  /** What is wrong with what is in a field. `refused` is what only the server knows. */
  problems: Readonly<Record<InviteFieldProblem | 'no_language' | 'refused', string>>;
}
