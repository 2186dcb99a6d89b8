import type { UserInvitesSelection } from '../../../client/InvitesClient.js';
import type { SelectableList } from './SelectableList.js';

/** Some invites, or all that match but some. */
export type ChosenInvites = { ids: ReadonlySet<string> } | { exceptIds: ReadonlySet<string> };

export const noInvite: ChosenInvites = { ids: new Set() };
export const everyInvite: ChosenInvites = { exceptIds: new Set() };

export function chosenOf(selection: UserInvitesSelection): ChosenInvites {
  return 'ids' in selection ? { ids: new Set(selection.ids) } : { exceptIds: new Set(selection.exceptIds) };
}

/** What is chosen, as the client is asked for it. */
export function selectionOf(
  chosen: ChosenInvites,
  { filter, search }: Pick<SelectableList, 'filter' | 'search'>,
): UserInvitesSelection {
  if ('ids' in chosen) return { ids: [...chosen.ids] };
  return { filter, ...(search && { search }), exceptIds: [...chosen.exceptIds] };
}

export function isChosen(chosen: ChosenInvites, id: string): boolean {
  return 'ids' in chosen ? chosen.ids.has(id) : !chosen.exceptIds.has(id);
}

export function isSameChoice(one: ChosenInvites, other: ChosenInvites): boolean {
  if ('ids' in one !== 'ids' in other) return false;
  const [ids, others] = [idsOf(one), idsOf(other)];
  return ids.size === others.size && [...ids].every((id) => others.has(id));
}

/** How many are chosen; null where nobody has counted those that match. */
export function countOf(chosen: ChosenInvites, total: number | null): number | null {
  if ('ids' in chosen) return chosen.ids.size;
  return total === null ? null : Math.max(0, total - chosen.exceptIds.size);
}

/** The same choice with some invites taken in, or let go of. */
export function withChosen(chosen: ChosenInvites, ids: readonly string[], selected: boolean): ChosenInvites {
  const named = new Set(idsOf(chosen));
  for (const id of ids) {
    if (selected === 'ids' in chosen) named.add(id);
    else named.delete(id);
  }
  return 'ids' in chosen ? { ids: named } : { exceptIds: named };
}

function idsOf(chosen: ChosenInvites): ReadonlySet<string> {
  return 'ids' in chosen ? chosen.ids : chosen.exceptIds;
}
