import type { InviteField } from '../../../domain/InviteField.js';
import type { SendField } from '../../../domain/SendField.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import type { ColumnChoice } from './ColumnUse.js';

interface OfferedColumns {
  hasRoles: boolean;

  sendFields: readonly SendField[];

  fields: readonly InviteField[];

  messages: CsvImportMessages;
}

/** What a column may be for, in the order in which it is offered; not to be imported comes last. */
export function columnChoices({ hasRoles, sendFields, fields, messages: { uses } }: OfferedColumns): readonly ColumnChoice[] {
  function isOffered(use: 'email' | 'first_name' | 'last_name' | 'full_name' | 'role' | 'language'): boolean {
    if (use === 'role') return hasRoles;
    return use === 'email' || sendFields.includes(use === 'language' ? 'locale' : 'names');
  }

  const own = (['email', 'first_name', 'last_name', 'full_name', 'role', 'language'] as const)
    .filter((use) => isOffered(use))
    .map((use) => ({ use, label: uses[use] }));
  const ofHost = fields.map(({ name, label }) => ({ use: `field:${name}` as const, label }));
  return [...own, ...ofHost, { use: 'ignore', label: uses.ignore }];
}
