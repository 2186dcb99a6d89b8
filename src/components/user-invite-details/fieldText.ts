import { displayText } from '../../domain/displayText.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { JsonObject } from '../../domain/JsonObject.js';
import { shortText } from '../../domain/shortText.js';
import { formatDay } from '../../i18n/formatDay.js';
import type { InvitesFormatters } from '../../i18n/createFormatters.js';
import type { UserInviteDetailsMessages } from '../../i18n/UserInviteDetailsMessages.js';

const longestText = 500;

/** The value of a host's own field in words; null where the invite has none. */
export function fieldText(
  field: InviteField,
  data: JsonObject | null,
  formatters: InvitesFormatters,
  { yes, no }: Pick<UserInviteDetailsMessages, 'yes' | 'no'>,
): string | null {
  const value = data && Object.hasOwn(data, field.name) ? data[field.name] : null;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return formatters.number(value);
  if (typeof value !== 'string' || value === '') return null;
  if (field.type === 'date') return formatDay(formatters, value) ?? shortText(value, longestText);
  if (field.type !== 'select') return shortText(value, longestText);
  const option = field.options.find((candidate) => candidate.value === value);
  return option ? displayText(option.label) : shortText(value, longestText);
}
