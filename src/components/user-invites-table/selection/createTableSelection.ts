import type { UserInvitesFilter, UserInvitesSelection } from '../../../client/InvitesClient.js';
import type { BulkReport } from '../../../domain/BulkRun.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { createAsked } from '../createAsked.js';
import { chosenOf, countOf, everyInvite, isChosen, isSameChoice, noInvite, selectionOf, withChosen } from './chosenInvites.js';
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

  /** Lets go of these. Of all that match nothing leaves: the list no longer has them. */
  drop: (ids: readonly string[]) => void;

  /** Lets go of what has been done; of all that match where any of it has been, or may have. */
  settle: (report: BulkReport) => void;
}

interface SelectionOptions {
  first: UserInvitesSelection;

  /** Whether the host holds it: then a change only asks for it. */
  isHeld: () => boolean;

  onChange: (change: { selection: UserInvitesSelection; count: number | null }) => void;
}

const noList: SelectableList = { filter: {}, search: '', place: '', start: 0, invites: [], total: null, hasMore: false };

/** Creates a selection. */
export function createTableSelection({ first, isHeld, onChange }: SelectionOptions): OwnTableSelection {
  const listeners = new Set<() => void>();
  // As they were on the screen last: they stay selected on other pages.
  const seen = new Map<string, UserInvite>();
  let chosen = chosenOf(first);
  // A host that holds it may take its time: what is clicked meanwhile follows on from what was asked for.
  const asked = createAsked(chosen, isSameChoice);
  // What the host's "all that match" are to match; null where they are those of the list.
  let matched = questionOf(first);
  let list: SelectableList | null = null;
  // The page before this one, which the list may have become too short for.
  let left: SelectableList | null = null;
  let rows: readonly UserInvite[] = [];
  // Where a range begins.
  let lastId: string | null = null;
  let current: SelectedInvites | null = null;

  /** From the last one that was clicked, where it is still there. */
  function rangeTo(index: number): readonly UserInvite[] {
    const last = rows.findIndex(({ id }) => id === lastId);
    return last === -1 ? rows.slice(index, index + 1) : rows.slice(Math.min(last, index), Math.max(last, index) + 1);
  }

  function change(next: ChosenInvites): void {
    if (!asked.add(next)) return;
    if (!isHeld()) put(next);
    const { total } = list ?? noList;
    onChange({ selection: selectionOf(next, list ?? noList), count: countOf(next, total) });
  }

  const isOn = ({ id }: UserInvite) => isChosen(chosen, id);

  // Of all that match whole lists would scroll by.
  const isKept = (id: string) => 'ids' in chosen && chosen.ids.has(id);

  function put(next: ChosenInvites): void {
    const isNews = !isSameChoice(chosen, noInvite) || !isSameChoice(next, noInvite);
    chosen = next;
    asked.show(next);
    if (!isNews) return;
    for (const id of seen.keys()) if (!isKept(id)) seen.delete(id);
    for (const invite of rows) if (isKept(invite.id)) seen.set(invite.id, invite);
    current = null;
    for (const listener of Array.from(listeners)) listener();
  }

  function drop(gone: readonly string[]): void {
    const latest = asked.latest();
    if ('ids' in latest && gone.some((id) => latest.ids.has(id))) change(withChosen(latest, gone, false));
  }

  /** Lets go of what was on the page, or on the one before it, and is not in the list any more. */
  function leave(before: SelectableList, next: SelectableList): void {
    if (before.place !== next.place && before.invites?.length) left = before;
    if (left?.place === next.place) left = null;
    const gone = left ? goneIds(left, next) : [];
    if (gone.length > 0) left = null;
    drop([...gone, ...goneIds(before, next)]);
  }

  function pageState(count: number | null, { total, invites }: SelectableList): SelectedInvites['page'] {
    if (count === 0) return 'none';
    if (invites === null) return isSameChoice(chosen, everyInvite) || (count === total && rows.every(isOn)) ? 'all' : 'some';
    const selected = rows.filter(isOn).length;
    if (selected === 0) return 'none';
    return selected === rows.length ? 'all' : 'some';
  }

  function describe(): SelectedInvites {
    const { total, hasMore, invites: rowsOfPage } = list ?? noList;
    const count = countOf(chosen, total);
    const page = pageState(count, list ?? noList);
    if (!('ids' in chosen)) {
      return { count, page, all: true, offer: null, invites: rows.filter(isOn) };
    }
    const isOffered = rowsOfPage === null ? page === 'some' : page === 'all' && hasMore;
    const invites = [...chosen.ids].flatMap((id) => seen.get(id) ?? []);
    return { count, page, all: false, offer: isOffered ? { count: total } : null, invites };
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
    setSelected(id, selected, toLast = false) {
      const index = rows.findIndex((row) => row.id === id);
      // A row of another question may still be on the screen until this one is answered.
      if (index === -1) return;
      const range = toLast ? rangeTo(index) : [rows[index]!];
      change(withChosen(asked.latest(), idsOf(range), selected));
      lastId = id;
    },
    togglePage() {
      const { page, all } = describeOnce();
      const endless = list?.invites === null;
      if (page === 'all' && (all || endless)) change(noInvite);
      else if (endless) change(everyInvite);
      else change(withChosen(asked.latest(), idsOf(rows), page !== 'all'));
      lastId = null;
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
      if (next.invites) rows = next.invites;
      put(chosen);
      if (!before || !isSameQuestion(before, next)) left = null;
      else leave(before, next);
    },
    hold(selection) {
      const next = chosenOf(selection);
      matched = questionOf(selection);
      if (!isSameChoice(chosen, next)) put(next);
    },
    drop,
    settle({ results, lost }) {
      const done = results.flatMap(({ id, outcome }) => (outcome.status === 'done' ? id : []));
      if ('ids' in asked.latest()) drop(done);
      else if (done.length > 0 || lost) change(noInvite);
    },
  };
}

function idsOf(invites: readonly UserInvite[]): readonly string[] {
  return invites.map(({ id }) => id);
}

type Question = Pick<SelectableList, 'filter' | 'search'>;

function questionOf(selection: UserInvitesSelection): Question | null {
  return 'ids' in selection ? null : { filter: selection.filter ?? {}, search: selection.search ?? '' };
}

function isSameQuestion(one: Question, other: Question): boolean {
  return one.search === other.search && textOf(one.filter) === textOf(other.filter);
}

/** The same for filters that let the same through: a host has an order of its own for keys and values. */
function textOf(filter: UserInvitesFilter): string {
  const parts = Object.entries(filter).flatMap(([key, value]) => [value ?? []].flat().map((one) => `${key}=${one}`));
  return JSON.stringify(parts.toSorted());
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
