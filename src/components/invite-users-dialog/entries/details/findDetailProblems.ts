import type { InviteField } from '../../../../domain/InviteField.js';
import { inviteFieldInput } from '../../../../domain/inviteFieldInput.js';
import { inviteFieldProblem } from '../../../../domain/inviteFieldProblem.js';
import { isLanguageTag } from '../../../../domain/isLanguageTag.js';
import { nameLimit } from '../../../../domain/nameLimit.js';
import type { NewInvitee } from '../InviteeEntry.js';
import type { DetailProblem } from './DetailProblem.js';

/** What is wrong with a person's details, in the order of their fields. */
export function findDetailProblems(
  { firstName, lastName, locale, data }: Pick<NewInvitee, 'firstName' | 'lastName' | 'locale' | 'data'>,
  fields: readonly InviteField[],
): readonly DetailProblem[] {
  const problems: DetailProblem[] = [];
  if (firstName !== null && firstName.length > nameLimit) problems.push({ field: 'firstName', reason: 'too_long' });
  if (lastName !== null && lastName.length > nameLimit) problems.push({ field: 'lastName', reason: 'too_long' });
  if (locale !== null && !isLanguageTag(locale)) problems.push({ field: 'locale', reason: 'no_language' });
  for (const [index, field] of fields.entries()) {
    const reason = inviteFieldProblem(field, inviteFieldInput(field, data));
    if (reason) problems.push({ field: index, reason });
  }
  return problems;
}
