import type { EmailProblem } from '../../../domain/checkEmailAddress.js';
import type { InviteFieldProblem } from '../../../domain/inviteFieldProblem.js';
import type { NewInvitee } from '../entries/InviteeEntry.js';

/** What is wrong with one row of a file. */
export type CsvRowProblem =
  | { kind: 'no_address' }
  | { kind: 'address'; reason: EmailProblem }
  | { kind: 'role' }
  | { kind: 'language' }
  /** `label` is the field's own. */
  | { kind: 'field'; label: string; reason: InviteFieldProblem | 'no_check' }
  /** It has `count` cells more than there are columns. */
  | { kind: 'too_many_cells'; count: number }
  | { kind: 'quotes' };

/** Somebody whom a row of a file names. */
export interface CsvPerson {
  /** The file's line that the row begins in. */
  line: number;

  /** Who that is; the roles are null where the row names none that is known. */
  invitee: NewInvitee;

  /** What the row has for a role, as it is shown. */
  roleText: string;

  problems: readonly CsvRowProblem[];
}
