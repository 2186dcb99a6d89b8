import { constructTable, functionalUpdate, rowSelectionFeature, tableFeatures } from '@tanstack/table-core';
import type { RowSelectionState, Table } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';

import type { UserInvitesSelection } from '../../../client/InvitesClient.js';
import type { BulkResult } from '../../../domain/BulkRun.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { chosenOf, countOf, everyInvite, isChosen, isSameChoice, noInvite, rowSelection, selectionOf } from './chosenInvites.js';
import type { ChosenInvites } from './chosenInvites.js';
import { goneIds } from './goneIds.js';
import type { SelectableList } from './SelectableList.js';
import type { SelectedInvites, TableSelection } from './TableSelection.js';

/** A selection, with what only its table knows. */
export interface OwnTableSelection extends TableSelection {
  /** As the client is asked for it. */
  selection: () => UserInvitesSelection;

  /** Takes in which list is shown. Another search or filter starts with nothing selected; what is gone leaves. */
  show: (list: SelectableList) => void;

  /** Puts the host's selection in its place. */
  hold: (selection: UserInvitesSelection) => void;

  /** Lets go of what has been done. */
  settle: (results: readonly BulkResult[]) => void;
}

interface SelectionOptions {
  first: UserInvitesSelection;

  /** Whether the host holds it: then a change only asks for it. */
  isHeld: () => boolean;

  onChange: (change: { selection: UserInvitesSelection; count: number | null }) => void;
}

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), rowSelectionFeature });
const noList: SelectableList = { filter: {}, search: '', place: '', invites: [], total: null, hasMore: false };

/** Creates a selection. What a click means, a row, a range or the page, is for TanStack Table to say. */
export function createTableSelection({ first, isHeld, onChange }: SelectionOptions): OwnTableSelection {
  const listeners = new Set<() => void>();
  // As they were on the screen last: they stay selected on other pages.
  const seen = new Map<string, UserInvite>();
  let chosen = chosenOf(first);
  // What the host's "all that match" are to match; null where they are those of the list.
  let matched = questionOf(first);
  let list: SelectableList | null = null;
  let rows: readonly UserInvite[] = [];
  let current: SelectedInvites | null = null;

  let table: Table<typeof features, UserInvite> | null = null;

  // Only once somebody selects: a page that is mounted, or read again, makes none.
  function model(): Table<typeof features, UserInvite> {
    table ??= constructTable({
      features,
      columns: [],
      data: [...rows],
      getRowId: ({ id }) => id,
      state: { rowSelection: selectedRows() },
      onRowSelectionChange: (updater) => change(chosenBy(functionalUpdate(updater, selectedRows()))),
    });
    return table;
  }

  function selectedRows(): RowSelectionState {
    if ('ids' in chosen) return chosen.ids;
    return rowSelection(rows.flatMap(({ id }) => (isChosen(chosen, id) ? id : [])));
  }

  function chosenBy(selected: RowSelectionState): ChosenInvites {
    if ('ids' in chosen) return { ids: selected };
    const except = new Set(chosen.exceptIds);
    for (const { id } of rows) {
      if (selected[id]) except.delete(id);
      else except.add(id);
    }
    return { exceptIds: except };
  }

  function change(next: ChosenInvites): void {
    if (isSameChoice(chosen, next)) return;
    if (!isHeld()) put(next);
    const { total } = list ?? noList;
    onChange({ selection: selectionOf(next, list ?? noList), count: countOf(next, total) });
  }

  function put(next: ChosenInvites): void {
    const isNews = !isSameChoice(chosen, noInvite) || !isSameChoice(next, noInvite);
    chosen = next;
    table?.setOptions((options) => ({ ...options, data: [...rows], state: { rowSelection: selectedRows() } }));
    if (!isNews) return;
    for (const invite of rows) if (isChosen(chosen, invite.id)) seen.set(invite.id, invite);
    current = null;
    for (const listener of Array.from(listeners)) listener();
  }

  function drop(gone: ReadonlySet<string>): void {
    if ('ids' in chosen) change({ ids: rowSelection(Object.keys(chosen.ids).filter((id) => !gone.has(id))) });
  }

  function pageState(count: number | null): SelectedInvites['page'] {
    if (count === 0) return 'none';
    if (list?.invites === null) return isSameChoice(chosen, everyInvite) ? 'all' : 'some';
    if (model().getIsAllPageRowsSelected()) return 'all';
    return model().getIsSomePageRowsSelected() ? 'some' : 'none';
  }

  function describe(): SelectedInvites {
    const { total, hasMore, invites: page } = list ?? noList;
    const count = countOf(chosen, total);
    const shared = { count, page: pageState(count) };
    if (!('ids' in chosen)) {
      return { ...shared, all: true, offer: null, invites: rows.filter(({ id }) => isChosen(chosen, id)) };
    }
    const isWhole = page === null ? count !== 0 : shared.page === 'all';
    const invites = Object.keys(chosen.ids).flatMap((id) => seen.get(id) ?? []);
    return { ...shared, all: false, offer: isWhole && hasMore ? { count: total } : null, invites };
  }

  const describeOnce = () => (current ??= describe());

  function showRows(invites: readonly UserInvite[]): void {
    if (rows.length === invites.length && rows.every((row, index) => row === invites[index])) return;
    rows = invites;
    put(chosen);
  }

  return {
    current: describeOnce,
    isSelected: (id) => isChosen(chosen, id),
    selection: () => selectionOf(chosen, list ?? noList),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    toggle: (id, event) => model().getRowModel().rowsById[id]?.getToggleSelectedHandler()(event),
    togglePage() {
      const { page, all } = describeOnce();
      if (page === 'all' && all) change(noInvite);
      else if (list?.invites === null) change(everyInvite);
      else model().toggleAllPageRowsSelected();
    },
    selectAll: () => change(everyInvite),
    clear: () => change(noInvite),
    showRows,
    show(next) {
      const before = list;
      const isForeign = matched !== null && !isSameQuestion(matched, next);
      if (before && isSameList(before, next) && !isForeign) return;
      list = next;
      if (isForeign || (matched === null && before && !isSameQuestion(before, next))) change(noInvite);
      // Whatever the host does then: all that match there are others here.
      if (isForeign) put(noInvite);
      matched = null;
      const isSamePlace = before?.place === next.place && before.invites !== null && next.invites !== null;
      const gone = isSamePlace ? goneIds(before.invites!, next.invites!) : new Set<string>();
      if (next.invites) rows = next.invites;
      put(chosen);
      drop(gone);
    },
    hold(selection) {
      const next = chosenOf(selection);
      matched = questionOf(selection);
      if (!isSameChoice(chosen, next)) put(next);
    },
    settle(results) {
      if (!('ids' in chosen)) change(noInvite);
      else drop(new Set(results.flatMap(({ id, outcome }) => (outcome.status === 'done' ? id : []))));
    },
  };
}

type Question = Pick<SelectableList, 'filter' | 'search'>;

function questionOf(selection: UserInvitesSelection): Question | null {
  return 'ids' in selection ? null : { filter: selection.filter ?? {}, search: selection.search ?? '' };
}

function isSameQuestion(one: Question, other: Question): boolean {
  return one.search === other.search && JSON.stringify(one.filter) === JSON.stringify(other.filter);
}

function isSameList(one: SelectableList, other: SelectableList): boolean {
  return (
    isSameQuestion(one, other) &&
    one.place === other.place &&
    one.invites === other.invites &&
    one.total === other.total &&
    one.hasMore === other.hasMore
  );
}
