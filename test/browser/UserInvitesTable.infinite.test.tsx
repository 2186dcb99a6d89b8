import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import { hideTotal } from '../support/hideTotal.js';
import { testNow } from '../support/renderWithInvites.js';
import { allRows, choose, confirmButton, frame, frames, menuOf, mountTable, newClient } from './openTable.js';
import { emailAt, offsets, openInfiniteTable, openInvites, region, rowAt, rowSize, scrollTo, show } from './openInfiniteTable.js';

/** What is rendered of the table, and how much. */
const rendered = () => ({ rows: frame().querySelectorAll('tr').length, elements: frame().querySelectorAll('*').length });
const firstOnScreen = () => {
  const top = region().getBoundingClientRect().top;
  return Number(allRows().find((row) => row.getBoundingClientRect().bottom > top + 1)?.ariaRowIndex);
};
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 250));

const boxOf = (email: string) => screen.getByRole('checkbox', { name: `Select ${email}` });

describe('T16: an infinite list', () => {
  it('reads the parts that are on the screen only, each once, and numbers its rows', async () => {
    const { client } = await openInfiniteTable();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
    expect(screen.getByText('2,000 invites')).toBeVisible();
    await show(1000);
    expect(emailAt(1000)).toBe('person-1001@example.com');
    await show(0);
    await aMoment();
    expect(offsets(client)).toEqual([0, 950, 1000]);
  });

  it('asks for nothing that flies past, and shows that there are rows', async () => {
    const { client } = await openInfiniteTable();
    for (let index = 100; index < 1900; index += 60) {
      scrollTo(index);
      await frames(1);
      expect(region().querySelectorAll('.invites-skeleton').length).toBeGreaterThan(5);
    }
    await show(1970);
    expect(emailAt(1999) ?? emailAt(1970)).toBeDefined();
    await aMoment();
    // On a busy machine a frame may last a moment, which is a stop; one for each of thirty is none.
    expect(offsets(client).length).toBeLessThan(6);
    expect(offsets(client).at(-1)).toBe(1950);
  });

  it('P5: renders no more than 30 rows and 900 elements, and as many of 100,000 invites as of 1,000', async () => {
    const few = await openInfiniteTable({ count: 1000 });
    await waitFor(() => expect(allRows().length).toBeGreaterThan(15));
    const ofFew = rendered();
    few.unmount();
    await openInfiniteTable({ count: 100_000 });
    await waitFor(() => expect(rendered()).toEqual(ofFew));
    for (const index of [3, 50_000, 99_990]) {
      await show(index);
      await waitFor(() => expect(region().querySelector('.invites-skeleton')).toBeNull());
      expect(rendered().rows).toBeLessThanOrEqual(30);
      expect(rendered().elements).toBeLessThanOrEqual(900);
    }
    expect(region().scrollHeight).toBeGreaterThan(100_000 * rowSize);
  });

  it('keeps its head in sight', async () => {
    await openInfiniteTable();
    await show(500);
    const head = screen.getByRole('columnheader', { name: 'Invitee' });
    expect(head.getBoundingClientRect().top - region().getBoundingClientRect().top).toBeLessThan(2);
    expect(head).toBeVisible();
  });

  it('keeps nothing that has the focus below its head', async () => {
    await openInfiniteTable();
    await show(500);
    region().scrollTop += 0.7 * rowSize;
    boxOf('person-502@example.com').focus({ preventScroll: true });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(menuOf('person-501@example.com')).toHaveFocus();
    const head = screen.getByRole('columnheader', { name: 'Invitee' });
    expect(menuOf('person-501@example.com').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      head.getBoundingClientRect().bottom,
    );
  });

  it('shows rows that are on their way as such, each at its place', async () => {
    const { client } = await openInfiniteTable();
    const hold = client.hold('userInvites');
    scrollTo(1000);
    await waitFor(() => expect(rowAt(1000)).toHaveTextContent('Loading invites…'));
    expect(rowAt(1000)!.getBoundingClientRect().height).toBe(rowSize);
    hold.release();
    await waitFor(() => expect(emailAt(1000)).toBe('person-1001@example.com'));
  });

  it('says in the place of rows that they did not load, and reads them when asked', async () => {
    const { client } = await openInfiniteTable();
    client.failAll('userInvites', { code: 'forbidden' });
    scrollTo(1020);
    const message = await screen.findByText(/^These invites didn’t load\./, { selector: 'span' });
    expect(message).toBeVisible();
    scrollTo(1035);
    await frames(2);
    const [first, last] = [message.getBoundingClientRect(), region().getBoundingClientRect()];
    expect(first.top >= last.top && first.bottom <= last.bottom).toBe(true);
    client.failAll('userInvites', null);
    await userEvent.click(within(region()).getByRole('button', { name: /^Try again, invites from \d[\d,]* on$/ }));
    await waitFor(() => expect(emailAt(1035)).toBe('person-1036@example.com'));
    expect(message).not.toBeInTheDocument();
  });

  it('keeps rows that could not be read again, and says so', async () => {
    const { client } = await openInfiniteTable();
    await show(1000);
    client.failAll('userInvites', { code: 'network' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    const notice = await screen.findByText(/may have changed/, { selector: 'p' });
    expect(emailAt(1000)).toBe('person-1001@example.com');
    client.failAll('userInvites', null);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(notice).not.toBeInTheDocument());
    expect(emailAt(1000)).toBe('person-1001@example.com');
  });

  it('does not go on showing what the viewer may no longer see', async () => {
    const { client } = await openInfiniteTable();
    await show(1000);
    client.failAll('userInvites', { code: 'forbidden' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(screen.queryByText('person-1001@example.com')).toBeNull());
  });

  it('that is empty is read again like any other, and shows who was invited meanwhile', async () => {
    const client = newClient({ invites: [] });
    mountTable({ client, props: { paging: 'infinite' } });
    await screen.findByText('No invites yet');
    client.add(openInvites(1)[0]!);
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(emailAt(0)).toBe('person-1@example.com'));
    client.remove(openInvites(1)[0]!.id);
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText('No invites yet');
    client.add(openInvites(1)[0]!);
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(emailAt(0)).toBe('person-1@example.com'));
  });

  it('that its own actions emptied is read again', async () => {
    const client = newClient({ invites: openInvites(1) });
    await openInfiniteTable({ client, props: { defaultQuery: { status: 'pending' } } });
    await choose('person-1@example.com', 'Cancel invite');
    await userEvent.click(confirmButton());
    await screen.findByText('Nothing matches');
    client.add({ ...openInvites(1)[0]!, id: 'other', email: 'other@example.com' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(emailAt(0)).toBe('other@example.com'));
  });

  it('starts at the top again for another question', async () => {
    const { client } = await openInfiniteTable();
    await show(1000);
    const hold = client.hold('userInvites');
    await userEvent.fill(screen.getByRole('searchbox'), 'person-19');
    await waitFor(() => expect(frame().ariaBusy).toBe('true'));
    expect(emailAt(1000)).toBe('person-1001@example.com');
    hold.release();
    await waitFor(() => expect(emailAt(0)).toBe('person-19@example.com'));
    expect(region().scrollTop).toBe(0);
    expect(screen.getByText('111 invites')).toBeVisible();
    await show(110);
    expect(emailAt(110)).toBe('person-1999@example.com');
  });

  it('that comes back while it is fresh asks for nothing', async () => {
    const { client, show: mount } = await openInfiniteTable();
    await show(1000);
    mount(0);
    mount(1);
    await waitFor(() => expect(emailAt(0)).toBe('person-1@example.com'));
    await aMoment();
    expect(offsets(client)).toEqual([0, 950, 1000]);
  });

  it('is read again by the button as far as it is on the screen', async () => {
    const { client } = await openInfiniteTable();
    await show(1010);
    const before = offsets(client);
    client.change('invite-1011', { email: 'someone@example.com' });
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(emailAt(1010)).toBe('someone@example.com'));
    await aMoment();
    expect(new Set(offsets(client).slice(before.length))).toEqual(new Set([1000]));
  });

  it('has the height that a host’s class gives it', async () => {
    const style = document.createElement('style');
    style.textContent = '.low { max-block-size: 300px }';
    document.head.append(style);
    await openInfiniteTable({ props: { classNames: { 'table-scroll': 'low' } } });
    style.remove();
    expect(region().clientHeight).toBeLessThan(640);
  });
});

it('has lines between rows, also on a page that takes them from its own tables', async () => {
  const style = document.createElement('style');
  style.textContent = 'td, th { border: 0 }';
  document.head.append(style);
  onTestFinished(() => style.remove());
  await openInfiniteTable();
  const linesOf = (row: HTMLElement) => [...row.children].map((cell) => getComputedStyle(cell).borderTopWidth);
  expect(new Set(linesOf(rowAt(0)!))).toEqual(new Set(['0px']));
  expect(new Set(linesOf(rowAt(1)!))).toEqual(new Set(['1px']));
});

describe('P5: a scroll of an infinite list', () => {
  const body = () => document.querySelector('tbody')!;

  it('changes nothing on the page for a step within the rows that are there, and then several rows at once', async () => {
    await openInfiniteTable();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(body(), { subtree: true, childList: true, attributes: true, characterData: true });
    for (let index = 1; index <= 4; index += 1) {
      scrollTo(index);
      await frames(2);
    }
    expect(changes).toEqual([]);
    const before = new Set(allRows());
    scrollTo(8);
    await frames(2);
    expect(allRows().filter((row) => !before.has(row))).toHaveLength(4);
    observer.disconnect();
  });

  it('makes no new placeholders for rows that fly past: those that are there become the next ones', async () => {
    const client = newClient({ invites: openInvites(2000) });
    await openInfiniteTable({ client });
    client.hold('userInvites');
    const placeholders = () => [...body().querySelectorAll('.invites-table-skeleton')];
    scrollTo(500);
    await frames(2);
    const before = placeholders();
    scrollTo(600);
    await frames(2);
    expect(rowAt(600)).not.toBeNull();
    expect(placeholders()).toEqual(before);
  });
});

describe('T15, T16: an infinite list of cards', () => {
  it('shows every card once and in order, though they differ in height', async () => {
    const invites = openInvites(150).map((invite, index) =>
      index % 3 === 0 ? { ...invite, expiresAt: new Date(testNow + 7 * 24 * 60 * 60 * 1000).toISOString() } : invite,
    );
    await openInfiniteTable({ client: newClient({ invites }), props: { style: { inlineSize: 360 } } });
    const heights = () => new Set(allRows().map((row) => Math.round(row.getBoundingClientRect().height)));
    await waitFor(() => expect(heights().size).toBe(2));
    const seen = new Set<string>();
    do {
      region().scrollTop += 400;
      await waitFor(() => expect(region().querySelector('.invites-skeleton')).toBeNull());
      await frames(3);
      const boxes = allRows().map((row) => row.getBoundingClientRect());
      for (const [index, box] of boxes.slice(1).entries()) expect(box.top).toBeCloseTo(boxes[index]!.bottom, 0);
      expect(boxes[0]!.top).toBeLessThanOrEqual(region().getBoundingClientRect().top);
      for (const row of allRows()) seen.add(row.querySelector('.invites-email')!.textContent);
    } while (region().scrollTop + region().clientHeight < region().scrollHeight - 1);
    expect([...seen]).toEqual(invites.map(({ email }) => email));
  });

  it('keeps as much room for a card that is on its way as most of them take', async () => {
    const client = newClient({ invites: openInvites(60) });
    await openInfiniteTable({ client, props: { style: { inlineSize: 360 } } });
    const card = rowAt(0)!.getBoundingClientRect().height;
    const avatarOf = (row: HTMLElement) => row.querySelector('.invites-avatar')!.getBoundingClientRect().left;
    const avatar = avatarOf(rowAt(0)!);
    client.hold('userInvites');
    region().scrollTop = region().scrollHeight;
    await waitFor(() => expect(rowAt(59)?.querySelector('.invites-skeleton')).toBeInstanceOf(Element));
    expect(rowAt(59)!.getBoundingClientRect().height).toBe(card);
    expect(avatarOf(rowAt(59)!)).toBe(avatar);
  });

  it('becomes a table again in a wider place, and stays where it was', async () => {
    await openInfiniteTable({ props: { style: { inlineSize: 360 } } });
    const cards = region().scrollHeight;
    region().scrollTop = cards / 2;
    await waitFor(() => expect(emailAt(1000)).toBeDefined());
    await waitFor(() => expect(region().scrollHeight).toBe(cards));
    await frames(2);
    const first = firstOnScreen();
    const table = region().closest<HTMLElement>('.invites-table')!;
    table.style.inlineSize = '1000px';
    await waitFor(() => expect(region().scrollHeight).toBe(2000 * rowSize + 36));
    expect(cards).toBeGreaterThan(2000 * rowSize + 36);
    // The head of the table covers the one above.
    await waitFor(() => expect(first - firstOnScreen()).toBe(1));
  });
});

describe('T16: a list of cursors', () => {
  const withCursors = (count: number) => newClient({ invites: openInvites(count), capabilities: { pagination: 'cursor' } });

  it('is read part by part, each once, to its end', async () => {
    const client = withCursors(120);
    await openInfiniteTable({ client });
    for (const index of [99, 119]) {
      region().scrollTop = region().scrollHeight;
      await waitFor(() => expect(emailAt(index)).toBe(`person-${index + 1}@example.com`));
    }
    await aMoment();
    region().scrollTop = region().scrollHeight;
    await waitFor(() => expect(emailAt(119)).toBe('person-120@example.com'));
    expect(region().querySelector('.invites-skeleton')).toBeNull();
    await show(0);
    expect(client.calls.map(({ args }) => (args[0] as { cursor?: string }).cursor)).toEqual([
      undefined,
      expect.stringMatching(/^50 /),
      expect.stringMatching(/^100 /),
    ]);
  });

  it('where nobody counts, tells how many there are at least', async () => {
    const client = withCursors(120);
    hideTotal(client);
    await openInfiniteTable({ client });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '-1');
    expect(screen.getByText('50+ invites')).toBeVisible();
  });
});

describe('T16: the keyboard', () => {
  it('scrolls the list by page, to its end and back', async () => {
    await openInfiniteTable({ count: 300 });
    // A browser may lose a key that is pressed while it still scrolls smoothly, whatever it is that scrolls.
    const scrollBy = async (key: string) => {
      const atRest = new Promise((resolve) => region().addEventListener('scrollend', resolve, { once: true }));
      await userEvent.keyboard(key);
      await atRest;
    };
    region().focus();
    await scrollBy('{PageDown}');
    expect(region().scrollTop).toBeGreaterThan(400);
    await scrollBy('{End}');
    await waitFor(() => expect(emailAt(299)).toBe('person-300@example.com'));
    await scrollBy('{PageUp}');
    expect(region().scrollTop).toBeLessThan(300 * rowSize - 1000);
    await scrollBy('{Home}');
    expect(region().scrollTop).toBe(0);
    await waitFor(() => expect(emailAt(0)).toBe('person-1@example.com'));
    expect(region()).toHaveFocus();
  });

  it('goes from row to row beyond the screen, and back', async () => {
    await openInfiniteTable();
    menuOf('person-1@example.com').focus();
    for (let index = 2; index <= 30; index += 1) {
      await userEvent.keyboard('{Tab}');
      expect(boxOf(`person-${index}@example.com`)).toHaveFocus();
      await userEvent.keyboard('{Tab}');
      expect(menuOf(`person-${index}@example.com`)).toHaveFocus();
    }
    const focused = document.activeElement!.getBoundingClientRect();
    expect(focused.bottom).toBeLessThanOrEqual(region().getBoundingClientRect().bottom);
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
    expect(menuOf('person-29@example.com')).toHaveFocus();
  });

  it('keeps its place while the list is scrolled away from it', async () => {
    await openInfiniteTable();
    menuOf('person-2@example.com').focus();
    const button = document.activeElement;
    await show(1500);
    expect(button).toHaveFocus();
    expect(emailAt(1)).toBe('person-2@example.com');
    expect(emailAt(2)).toBeUndefined();
    expect(region().scrollHeight).toBe(2000 * rowSize + 36);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(button).toHaveFocus();
    region().focus();
    await show(1500);
    expect(rowAt(1)).toBeNull();
  });
});
