// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import type { ColumnUse } from '../../../../src/components/invite-users-dialog/csv-import/ColumnUse.js';
import type { CsvMapping } from '../../../../src/components/invite-users-dialog/csv-import/CsvMapping.js';
import type { CsvPerson } from '../../../../src/components/invite-users-dialog/csv-import/CsvPerson.js';
import { useCsvPeople } from '../../../../src/components/invite-users-dialog/csv-import/useCsvPeople.js';
import { InvitesProvider } from '../../../../src/provider/InvitesProvider.js';
import type { CsvRow } from '../../../../src/ui/csv/CsvRow.js';

afterEach(cleanup);

const readNoRoles = () => null;
const surroundings = { locales: undefined, fields: [] };
const file = new File([''], 'people.csv');

interface Shown {
  shown: CsvMapping | null;

  isUnsettled?: boolean;
}

/** A file of so many people, the last names of whom are in another column than it seems, and how many rows were read. */
function setUp(count: number) {
  let readings = 0;
  const rows = Array.from({ length: count }, (_, index): CsvRow => {
    const cells = [`p${index}@x.example`, 'Luz', 'Paz'];
    return {
      line: index + 1,
      brokenQuotes: false,
      get cells() {
        readings += 1;
        return cells;
      },
    };
  });
  const table = { file, encoding: null, rows, hasHeader: false, emptyLines: 0 };
  const mapping = (...uses: ColumnUse[]): CsvMapping => ({
    table,
    content: { names: null, rows, columnCount: 3 },
    uses,
    hasHeader: false,
  });
  const first = mapping('email', 'first_name', 'ignore');
  const { result, rerender, unmount } = renderHook<ReturnType<typeof useCsvPeople>, Shown>(
    ({ shown, isUnsettled = false }) => useCsvPeople(shown, readNoRoles, { ...surroundings, isUnsettled }),
    {
      initialProps: { shown: first },
      wrapper: ({ children }) => (
        <InvitesProvider client={createMemoryInvitesClient()} scope="test">
          {children}
        </InvitesProvider>
      ),
    },
  );
  return {
    people: () => result.current.people?.people,
    whenRead: (use: (people: readonly CsvPerson[]) => void) => act(() => result.current.whenRead(use)),
    forget: () => act(() => result.current.forget()),
    show: (shown: CsvMapping | null, isUnsettled = false) => rerender({ shown, isUnsettled }),
    first,
    second: mapping('email', 'first_name', 'last_name'),
    readings: () => readings,
    unmount,
  };
}

const newUse = () => vi.fn<(people: readonly CsvPerson[]) => void>();
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

it('hands a short file over at once', () => {
  const { whenRead, show, second } = setUp(3);
  show(second);
  const use = newUse();
  whenRead(use);
  expect(use).toHaveBeenCalledOnce();
  expect(use.mock.calls[0]![0].map(({ invitee }) => invitee.lastName)).toEqual(['Paz', 'Paz', 'Paz']);
});

it('hands a long one over when it has been read with what its columns are for by then, once, and never in one go', async () => {
  const { people, whenRead, show, second, readings } = setUp(3000);
  await waitFor(() => expect(people()).toHaveLength(3000));
  show(second);
  const before = readings();
  const [first, last] = [newUse(), newUse()];
  whenRead(first);
  whenRead(last);
  expect(readings()).toBe(before);
  expect(last).not.toHaveBeenCalled();
  await waitFor(() => expect(last).toHaveBeenCalledOnce());
  expect(last.mock.calls[0]![0]).toHaveLength(3000);
  expect(last.mock.calls[0]![0].every(({ invitee }) => invitee.lastName === 'Paz')).toBe(true);
  expect(first).not.toHaveBeenCalled();
  whenRead(first);
  expect(first).toHaveBeenCalledOnce();
  expect(last).toHaveBeenCalledOnce();
});

it.each([3, 3000])('waits for a file of %s that is read anew, whatever its columns become meanwhile', async (count) => {
  const { people, whenRead, show, first, second } = setUp(count);
  await waitFor(() => expect(people()).toHaveLength(count));
  show(first, true);
  const use = newUse();
  whenRead(use);
  show(second, true);
  await rest();
  expect(use).not.toHaveBeenCalled();
  show({ ...second, content: { ...second.content, rows: second.content.rows.slice(1) } });
  await waitFor(() => expect(use).toHaveBeenCalledOnce());
  expect(use.mock.calls[0]![0]).toHaveLength(count - 1);
});

it('hands over what it has where nothing else came of it, as when no role was found', async () => {
  const { whenRead, show, first } = setUp(3);
  show(first, true);
  const use = newUse();
  whenRead(use);
  await rest();
  expect(use).not.toHaveBeenCalled();
  show(first);
  expect(use).toHaveBeenCalledOnce();
});

it('hands nothing over where nobody wants it any longer, as when a file could not be read anew', async () => {
  const { whenRead, show, first, second, forget } = setUp(3);
  show(first, true);
  const use = newUse();
  whenRead(use);
  forget();
  show(first);
  show(second);
  await rest();
  expect(use).not.toHaveBeenCalled();
});

it('hands nothing over where the file is wanted no longer', async () => {
  const { whenRead, show, second, unmount } = setUp(3000);
  const use = newUse();
  whenRead(use);
  show(null);
  show(second);
  await rest();
  expect(use).not.toHaveBeenCalled();
  show(null);
  show(second);
  whenRead(use);
  unmount();
  await rest();
  expect(use).not.toHaveBeenCalled();
});
