import type { RowSelectionState } from '@tanstack/table-core';

import type { UserInvitesSelection } from '../../../client/InvitesClient.js';
import type { SelectableList } from './SelectableList.js';

/** Some invites, or all that match but some. */
export type ChosenInvites = { ids: RowSelectionState } | { exceptIds: ReadonlySet<string> };

export const noInvite: ChosenInvites = { ids: {} };
export const everyInvite: ChosenInvites = { exceptIds: new Set() };

export function chosenOf(selection: UserInvitesSelection): ChosenInvites {
  return 'ids' in selection ? { ids: rowSelection(selection.ids) } : { exceptIds: new Set(selection.exceptIds) };
}

/** What is chosen, as the client is asked for it. */
export function selectionOf(
  chosen: ChosenInvites,
  { filter, search }: Pick<SelectableList, 'filter' | 'search'>,
): UserInvitesSelection {
  if ('ids' in chosen) return { ids: Object.keys(chosen.ids) };
  return { filter, ...(search && { search }), exceptIds: [...chosen.exceptIds] };
}

export function isChosen(chosen: ChosenInvites, id: string): boolean {
  return 'ids' in chosen ? chosen.ids[id] === true : !chosen.exceptIds.has(id);
}

export function isSameChoice(one: ChosenInvites, other: ChosenInvites): boolean {
  if ('ids' in one !== 'ids' in other) return false;
  const [ids, others] = [idsOf(one), new Set(idsOf(other))];
  return ids.length === others.size && ids.every((id) => others.has(id));
}

/** How many are chosen; null where nobody has counted those that match. */
export function countOf(chosen: ChosenInvites, total: number | null): number | null {
  if ('ids' in chosen) return idsOf(chosen).length;
  return total === null ? null : Math.max(0, total - chosen.exceptIds.size);
}

export function rowSelection(ids: readonly string[]): RowSelectionState {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

function idsOf(chosen: ChosenInvites): readonly string[] {
  return 'ids' in chosen ? Object.keys(chosen.ids) : [...chosen.exceptIds];
}
