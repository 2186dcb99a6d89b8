import type { InviteFieldProblem } from '../../../../domain/inviteFieldProblem.js';

/** What is wrong with one of a person's details. */
export interface DetailProblem {
  /** For a field of the host's own its place among them: its name may hold any character. */
  field: 'firstName' | 'lastName' | 'locale' | number;

  reason: InviteFieldProblem | 'no_language';
}
