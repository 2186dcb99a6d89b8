import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import { csvColumns } from '../../../../src/components/user-invites-table/export/csvColumns.js';
import { csvLines } from '../../../../src/ui/csv/csvLines.js';
import { exportCsv } from '../../../../src/components/user-invites-table/export/exportCsv.js';
import { readWholeList } from '../../../../src/components/user-invites-table/export/readWholeList.js';
import { defaultColumns, offeredColumns } from '../../../../src/components/user-invites-table/columns/offeredColumns.js';
import type { UserInvitesTableColumn } from '../../../../src/components/user-invites-table/columns/UserInvitesTableColumn.js';
import type { TableColumn } from '../../../../src/components/user-invites-table/UserInvitesTableState.js';
import type { UserInvite } from '../../../../src/domain/UserInvite.js';
import { statuses } from '../../../../src/i18n/en/statuses.js';
import { table } from '../../../../src/i18n/en/table.js';
import { testInvites } from '../../../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('lines of CSV', () => {
  it.each([
    ['commas and quotes', 'Ada, "the first"', '"Ada, ""the first"""'],
    ['line breaks', 'one\r\ntwo', '"one\r\ntwo"'],
    ['nothing', null, ''],
    ['a number', -5, '-5'],
  ])('hold %s by RFC 4180', (_, value, written) => {
    expect(csvLines([['a', value]])).toBe(`a,${written}\r\n`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=HYPERLINK("https://evil.example")\n',
    '=1\n+2',
    '-2+3\r\n=4',
  ])('let no spreadsheet take a text for a formula: %j', (text) => {
    const written = csvLines([[text]]);
    expect(Papa.parse<string[]>(written.trimEnd(), { delimiter: ',' }).data[0]).toEqual([`'${text}`]);
  });

  it('leave other texts as they are, also what looks like a formula further on', () => {
    const texts = ['a=1', 'ada+test@example.com', '🙂', 'שלום', "'", ' '];
    expect(csvLines([texts])).toBe(`${texts.slice(0, -1).join(',')}," "\r\n`);
  });

  it('read back as they were written, whatever is in them', () => {
    const rows = [
      ['a"b', 'c,d', 'e\nf', 'g\r\nh', '', '"'],
      ['İ', '\u202E', '0', '00123', '1e5', 'null'],
    ];
    expect(Papa.parse(csvLines(rows), { skipEmptyLines: true }).data).toEqual(rows);
  });
});

const shown = (...ids: (string | UserInvitesTableColumn)[]): TableColumn[] =>
  offeredColumns(ids as Parameters<typeof offeredColumns>[0]).map((column) => ({ ...column, hidden: false }));

function columnsOf(columns: readonly TableColumn[]) {
  const onCellFailed = vi.fn();
  return { onCellFailed, columns: csvColumns(columns, { messages: table, statuses, serverNow: now, onCellFailed }) };
}

const [invite] = testInvites({ count: 1, now });
const valuesOf = (columns: ReturnType<typeof columnsOf>['columns'], of: UserInvite = invite!) =>
  columns.map(({ header, value }) => [header, value(of)]);

describe('columns of a file', () => {
  it('are those that are shown, in their order, with whole values', () => {
    expect(
      valuesOf(columnsOf(shown(...defaultColumns)).columns, { ...invite!, status: 'pending', expiresAt: '2026-11-22T11:00:00Z' }),
    ).toEqual([
      ['Name', 'Anneliese Bergström-Kowalczyk'],
      ['Email', 'anneliese@nordwind.example'],
      ['Roles', 'Member'],
      ['Status', 'Expired'],
      ['Invited by', 'Zoë Nakamura'],
      ['Sent', '2026-11-22T10:00:00.000Z'],
      ['Expires', '2026-11-22T11:00:00Z'],
    ]);
    const [, roles, status] = shown('roles', 'status');
    expect(columnsOf([status!, { ...roles!, hidden: true }]).columns.map(({ header }) => header)).toEqual(['Status']);
  });

  it('are the host’s own where they say what they hold; one that throws is empty, and is told once', () => {
    const host: UserInvitesTableColumn = {
      id: 'seats',
      header: 'Seats',
      cell: () => 'many',
      csv: ({ invite: { sentCount } }) => 3 * sentCount,
    };
    const silent: UserInvitesTableColumn = { id: 'picture', header: 'Picture', cell: () => '🙂' };
    const broken: UserInvitesTableColumn = {
      ...host,
      id: 'broken',
      header: 'Broken',
      csv: () => {
        throw new Error('no seats');
      },
    };
    const { columns, onCellFailed } = columnsOf(shown(host, silent, broken));
    const expected = [
      ['Seats', 3],
      ['Broken', null],
    ];
    expect([valuesOf(columns).slice(2), valuesOf(columns).slice(2)]).toEqual([expected, expected]);
    expect(onCellFailed).toHaveBeenCalledTimes(1);
    expect(onCellFailed).toHaveBeenCalledWith({
      cause: expect.any(Error) as Error,
      place: 'columns.broken.csv',
      inviteId: 'invite-1',
    });
  });
});

describe('an export', () => {
  function setUp(count = 250) {
    const client = createMemoryInvitesClient({ invites: testInvites({ count, now }), now: () => now });
    const controller = new AbortController();
    const save = vi.fn<(parts: readonly string[]) => void>();
    const onProgress = vi.fn<(progress: { read: number; total: number | null }) => void>();
    const start = (question = {}) =>
      exportCsv({
        columns: columnsOf(shown('invitee')).columns,
        readAll: (signal) => readWholeList(client, question, 1000, signal),
        signal: controller.signal,
        onProgress,
        save,
      });
    return { client, controller, save, onProgress, start };
  }

  it('has all that match, as they are read page by page, for Excel, too', async () => {
    const { client, save, onProgress, start } = setUp();
    const question = { search: 'person-', sort: { field: 'sentAt', direction: 'asc' } };
    expect(await start(question)).toEqual({ status: 'exported', count: 244 });
    expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
      { read: 100, total: 244 },
      { read: 200, total: 244 },
      { read: 244, total: 244 },
    ]);
    expect(client.calls.map(({ args }) => args[0])).toMatchObject(
      [100, 200, 300].map((end) => ({ ...question, limit: 100, offset: end - 100 })),
    );
    const text = save.mock.lastCall![0].join('');
    expect(text.startsWith('\uFEFFName,Email\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(246);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('is nothing where it is canceled: no further page is read', async () => {
    const { client, controller, save, onProgress, start } = setUp();
    onProgress.mockImplementation(() => controller.abort());
    expect(await start()).toEqual({ status: 'canceled' });
    expect(save).not.toHaveBeenCalled();
    expect(client.calls).toHaveLength(1);
  });

  it('is nothing where a page fails, and says why', async () => {
    const { client, save, onProgress, start } = setUp();
    onProgress.mockImplementation(() => client.failNext('userInvites', { code: 'server' }));
    expect(await start()).toEqual({ status: 'failed', error: { code: 'server' } });
    expect(save).not.toHaveBeenCalled();
  });

  it('of an empty list has the heads alone', async () => {
    const { save, start } = setUp(0);
    expect(await start()).toEqual({ status: 'exported', count: 0 });
    expect(save).toHaveBeenCalledWith(['\uFEFFName,Email\r\n', '']);
  });
});
