import { onceFor } from '../../../domain/onceFor.js';
import type { ColumnChoice, ColumnUse } from './ColumnUse.js';
import { columnNames } from './columnNames.js';
import { comparableName } from './comparableName.js';

/** What a column of this name is for; `ignore` where nobody knows. */
export function columnUseOf(name: string, choices: readonly ColumnChoice[]): ColumnUse {
  return usesByName(choices).get(comparableName(name)) ?? 'ignore';
}

const usesByName = onceFor((choices: readonly ColumnChoice[]): ReadonlyMap<string, ColumnUse> => {
  // Where two are called the same, the first one is meant.
  const named = choices.flatMap((choice) => namesOf(choice).map((name) => [comparableName(name), choice.use] as const));
  return new Map(named.filter(([name]) => name !== '').toReversed());
});

function namesOf({ use, label }: ColumnChoice): readonly string[] {
  if (use === 'ignore') return [];
  const others = use.startsWith('field:') ? [use.slice('field:'.length)] : columnNames[use as keyof typeof columnNames];
  return [label, ...others];
}
