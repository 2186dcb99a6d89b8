import type { InviteField } from '../../../../domain/InviteField.js';
import type { InviteFieldInput } from '../../../../domain/inviteFieldInput.js';
import { inviteFieldProblem } from '../../../../domain/inviteFieldProblem.js';
import { inviteFieldValue } from '../../../../domain/inviteFieldValue.js';
import type { JsonValue } from '../../../../domain/JsonObject.js';

/** What an entry keeps of what a field's control holds: what the field cannot hold stays as it was typed. */
export function detailValue(field: InviteField, input: InviteFieldInput): JsonValue {
  const problem = inviteFieldProblem(field, input);
  return problem === null || problem === 'required' ? inviteFieldValue(field, input) : input;
}
