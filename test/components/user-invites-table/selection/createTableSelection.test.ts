import { describe, expect, it, vi } from 'vitest';

import type { UserInvitesSelection } from '../../../../src/client/InvitesClient.js';
import { createTableSelection } from '../../../../src/components/user-invites-table/selection/createTableSelection.js';
import type { SelectableList } from '../../../../src/components/user-invites-table/selection/SelectableList.js';
import type { BulkReport } from '../../../../src/domain/BulkRun.js';
import { emptyReport } from '../../../../src/operations/emptyReport.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ count: 12, now: 0 });
const firstPage: SelectableList = {
  filter: { status: ['pending'] },
  search: '',
  place: '0',
  start: 0,
  invites: invites.slice(0, 5),
  total: 12,
  hasMore: true,
};

function setUp(list: Partial<SelectableList> = {}, first: UserInvitesSelection = { ids: [] }) {
  const onChange = vi.fn();
  const selection = createTableSelection({ first, isHeld: () => false, onChange });
  const shown = { ...firstPage, ...list };
  selection.show(shown);
  const ids = () => {
    const chosen = selection.selection();
    return 'ids' in chosen ? chosen.ids : chosen;
  };
  return { selection, onChange, ids, show: (next: Partial<SelectableList>) => selection.show({ ...shown, ...next }) };
}

describe('a selection', () => {
  it('takes a range with Shift, in either direction, and lets go of one', () => {
    const { selection, ids } = setUp();
    selection.setSelected('invite-4', true);
    selection.setSelected('invite-2', true, true);
    expect(ids()).toEqual(['invite-4', 'invite-2', 'invite-3']);
    selection.setSelected('invite-3', false, true);
    expect(ids()).toEqual(['invite-4']);
  });

  it('takes one alone where the last one is not on the page, or the page was taken since', () => {
    const { selection, ids, show } = setUp();
    selection.setSelected('invite-1', true);
    show({ place: '1', invites: invites.slice(5, 10) });
    selection.setSelected('invite-8', true, true);
    expect(ids()).toEqual(['invite-1', 'invite-8']);
    selection.togglePage();
    selection.setSelected('invite-10', false, true);
    expect(selection.current()).toMatchObject({ count: 5, page: 'some' });
  });

  it('takes nobody who is not on the page: what a row of the question before is clicked for is about that one', () => {
    const { selection, onChange } = setUp();
    selection.setSelected('invite-9', true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('of all that match is let go of by ranges, too', () => {
    const { selection, ids } = setUp();
    selection.selectAll();
    selection.setSelected('invite-2', false);
    selection.setSelected('invite-4', false, true);
    expect(ids()).toMatchObject({ exceptIds: ['invite-2', 'invite-3', 'invite-4'] });
  });

  it('tells of nothing that changes nothing', () => {
    const { selection, onChange, show } = setUp();
    selection.clear();
    show({ total: 13 });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('offers all that match once the page is selected, and none where there are no others', () => {
    const { selection, show } = setUp();
    selection.setSelected('invite-1', true);
    expect(selection.current()).toMatchObject({ page: 'some', offer: null });
    selection.togglePage();
    expect(selection.current()).toMatchObject({ count: 5, page: 'all', offer: { count: 12 } });
    show({ total: null });
    expect(selection.current()).toMatchObject({ offer: { count: null } });
    show({ hasMore: false });
    expect(selection.current()).toMatchObject({ offer: null });
  });

  it('of all that match is as the client is asked for it, without those that were taken out, on any page', () => {
    const { selection, ids, show } = setUp({ search: 'ada' });
    selection.selectAll();
    selection.setSelected('invite-2', false);
    show({ place: '1', invites: invites.slice(5, 10) });
    selection.setSelected('invite-7', false);
    expect(ids()).toEqual({ filter: { status: ['pending'] }, search: 'ada', exceptIds: ['invite-2', 'invite-7'] });
    expect(selection.current()).toMatchObject({ count: 10, all: true, page: 'some' });
    selection.setSelected('invite-7', true);
    expect(selection.current()).toMatchObject({ count: 11, page: 'all' });
  });

  it('of all that match has no count where nobody has counted', () => {
    const { selection } = setUp({ total: null });
    selection.selectAll();
    expect(selection.current()).toMatchObject({ count: null, page: 'all' });
  });

  it('lets go of all with the checkbox of the page, where everything is selected', () => {
    const { selection, ids } = setUp();
    selection.selectAll();
    selection.togglePage();
    expect(ids()).toEqual([]);
  });

  it('keeps the invites of other pages as they were seen last', () => {
    const { selection, show } = setUp();
    selection.setSelected('invite-1', true);
    show({ invites: [{ ...invites[0]!, sentCount: 7 }, ...invites.slice(1, 5)] });
    show({ place: '1', invites: invites.slice(5, 10) });
    expect(selection.current().invites).toMatchObject([{ id: 'invite-1', sentCount: 7 }]);
  });

  it('remembers no invites but those that are selected one by one: all that match may be a hundred thousand', () => {
    const { selection, show } = setUp();
    selection.setSelected('invite-1', true);
    selection.setSelected('invite-1', false);
    selection.selectAll();
    show({ place: '1', invites: invites.slice(5, 10) });
    selection.hold({ ids: ['invite-1', 'invite-2', 'invite-6'] });
    expect(selection.current().invites.map(({ id }) => id)).toEqual(['invite-6']);
  });

  it('lets go of what is done, and keeps what failed', () => {
    const { selection, ids } = setUp();
    selection.togglePage();
    const [done, failed] = invites;
    selection.settle({
      ...emptyReport,
      results: [
        { id: done!.id, invite: done!, outcome: { status: 'done' } },
        { id: failed!.id, invite: failed!, outcome: { status: 'failed', error: { code: 'conflict' } } },
      ],
    });
    expect(ids()).toEqual(['invite-2', 'invite-3', 'invite-4', 'invite-5']);
  });

  it.each<[string, Partial<BulkReport>]>([
    ['there was no network', { error: { code: 'offline' } }],
    ['it was stopped before anything was sent', { unread: 7 }],
    [
      'none could be dealt with so',
      { results: [{ id: 'invite-1', invite: null, outcome: { status: 'skipped', reason: 'forbidden' } }] },
    ],
  ])('of all that match stays where nothing was done: %s', (_, report) => {
    const { selection, onChange } = setUp();
    selection.selectAll();
    onChange.mockClear();
    selection.settle({ ...emptyReport, ...report });
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<BulkReport>]>([
    ['some was done', { results: [{ id: 'invite-1', invite: null, outcome: { status: 'done' } }], error: { code: 'network' } }],
    ['nobody knows whether it was done', { lost: { count: 12, left: null } }],
  ])('of all that match is let go of where %s', (_, report) => {
    const { selection, ids } = setUp();
    selection.selectAll();
    selection.settle({ ...emptyReport, ...report });
    expect(ids()).toEqual([]);
  });

  it('begins as the host says', () => {
    const { selection } = setUp({}, { ids: ['invite-3', 'invite-9'] });
    expect(selection.isSelected('invite-3')).toBe(true);
    expect(selection.current()).toMatchObject({ count: 2, page: 'some', invites: [{ id: 'invite-3' }] });
  });

  describe('of a host that takes its time', () => {
    const ask = () => {
      const onChange = vi.fn<(change: { selection: UserInvitesSelection }) => void>();
      const selection = createTableSelection({ first: { ids: [] }, isHeld: () => true, onChange });
      selection.show(firstPage);
      selection.setSelected('invite-1', true);
      selection.setSelected('invite-2', true);
      return { selection, asked: () => onChange.mock.calls.map(([{ selection: one }]) => ('ids' in one ? one.ids : one)) };
    };

    it('loses no click meanwhile, nor when the first answer comes before the second', () => {
      const { selection, asked } = ask();
      expect(selection.current()).toMatchObject({ count: 0 });
      selection.hold({ ids: ['invite-1'] });
      selection.setSelected('invite-3', true);
      expect(asked()).toEqual([['invite-1'], ['invite-1', 'invite-2'], ['invite-1', 'invite-2', 'invite-3']]);
    });

    it('goes on from what the host says instead', () => {
      const { selection, asked } = ask();
      selection.hold({ ids: ['invite-5'] });
      selection.setSelected('invite-3', true);
      expect(asked().at(-1)).toEqual(['invite-5', 'invite-3']);
    });

    it('loses what is gone meanwhile', () => {
      const { selection, asked } = ask();
      selection.drop(['invite-1']);
      expect(asked().at(-1)).toEqual(['invite-2']);
    });
  });

  describe('of all that match something else than the list does', () => {
    const all = (status: 'pending' | 'expired', search?: string): UserInvitesSelection => ({
      filter: { status: [status] },
      ...(search && { search }),
      exceptIds: [],
    });

    it.each([
      ['another filter', all('expired')],
      ['a search', all('pending', 'ann')],
    ])('is let go of at the beginning: %s', (_, first) => {
      const { ids, onChange } = setUp({}, first);
      expect(ids()).toEqual([]);
      expect(onChange.mock.calls).toEqual([[{ selection: { ids: [] }, count: 0 }]]);
    });

    it('is kept where it is the same', () => {
      const { selection, onChange } = setUp({ search: 'ann' }, all('pending', 'ann'));
      expect(selection.current()).toMatchObject({ all: true, count: 12 });
      expect(onChange).not.toHaveBeenCalled();
    });

    it('is kept where the same is said in another order, or nothing by an empty list', () => {
      const filter = { roles: ['viewer', 'member'], status: ['pending' as const] };
      const { selection } = setUp(
        { filter },
        { filter: { invitedBy: [], sentTo: undefined, status: ['pending'], roles: ['member', 'viewer'] }, exceptIds: [] },
      );
      expect(selection.current()).toMatchObject({ all: true, count: 12 });
    });

    it('is let go of when the host puts it in, and acts on nothing where the host holds on to it', () => {
      const onChange = vi.fn();
      const selection = createTableSelection({ first: { ids: [] }, isHeld: () => true, onChange });
      selection.show(firstPage);
      selection.hold(all('expired'));
      selection.show(firstPage);
      expect(onChange.mock.calls).toEqual([[{ selection: { ids: [] }, count: 0 }]]);
      expect(selection.selection()).toEqual({ ids: [] });
    });

    it('may be put in together with the list that it is of', () => {
      const onChange = vi.fn();
      const selection = createTableSelection({ first: all('pending'), isHeld: () => true, onChange });
      selection.show(firstPage);
      selection.hold(all('expired'));
      selection.show({ ...firstPage, filter: { status: ['expired'] } });
      expect(onChange).not.toHaveBeenCalled();
      expect(selection.selection()).toEqual(all('expired'));
    });
  });

  it('of an endless list is all or nothing by the checkbox at its head', () => {
    const { selection } = setUp({ invites: null });
    selection.showRows(invites.slice(0, 3));
    selection.setSelected('invite-2', true);
    expect(selection.current()).toMatchObject({ page: 'some', offer: { count: 12 } });
    selection.togglePage();
    expect(selection.current()).toMatchObject({ all: true, page: 'all', count: 12 });
    selection.setSelected('invite-1', false);
    expect(selection.current()).toMatchObject({ page: 'some', count: 11 });
    selection.clear();
    expect(selection.current()).toMatchObject({ page: 'none', count: 0 });
  });

  it('of an endless list is not all where as many are selected as there are, but others', () => {
    const { selection, show } = setUp({ invites: null, total: 2 });
    selection.showRows(invites.slice(0, 2));
    selection.setSelected('invite-1', true);
    selection.showRows(invites.slice(1, 2));
    show({ invites: null, total: 1 });
    expect(selection.current()).toMatchObject({ page: 'some', count: 1, offer: { count: 1 } });
  });

  it('of an endless list offers the rest until all of it is selected, one by one too', () => {
    const { selection, ids } = setUp({ invites: null, total: 2, hasMore: false });
    selection.showRows(invites.slice(0, 2));
    selection.setSelected('invite-1', true);
    expect(selection.current()).toMatchObject({ page: 'some', offer: { count: 2 } });
    selection.setSelected('invite-2', true);
    expect(selection.current()).toMatchObject({ page: 'all', offer: null });
    selection.togglePage();
    expect(ids()).toEqual([]);
  });
});
