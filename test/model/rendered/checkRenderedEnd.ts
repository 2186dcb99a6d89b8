import type { UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { userInviteStatuses } from '../../../src/domain/UserInviteStatus.js';
import { statuses } from '../../../src/i18n/en/statuses.js';
import type { SortField } from '../../../src/domain/UserInvitesSort.js';
import { buttonsOf } from './pageControls.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import { narrowings } from './HostInvites.js';
import type { ShownView } from './readScreen.js';

/** Throws where, with nothing left to happen, the page is not what the server has. */
export function checkRenderedEnd(world: RenderedWorld): void {
  const { server, intents } = world.tenant();
  const screen = world.screen()!;
  for (const view of screen.views) {
    const { params, total } = questionOf(view);
    const truth = digest(server.list(params));
    const rows = view.rows.map(({ address, status }) => `${address} ${status}`);
    const shown = [...rows, `total ${total}`].join('\n');
    if (shown !== truth) throw new Error(`at the end ${view.name} shows\n${shown}\nand the server has\n${truth}`);
    if (view.rows.some(({ pending }) => pending)) throw new Error(`at the end ${view.name} says that something runs`);
    if (view.element.getElementsByTagName('table')[0]?.closest('[aria-busy="true"]'))
      throw new Error(`at the end ${view.name} is busy`);
  }
  for (const id of server.ids)
    if (intents.of(id).some(({ outcome }) => !outcome)) throw new Error(`at the end an operation on ${id} still runs`);
  if (world.log().acknowledged().length > 0) throw new Error('at the end the log is not empty');
}

function digest({ items, totalCount }: UserInvitesPage): string {
  return [...items.map(({ email, status }) => `${email} ${status}`), `total ${totalCount}`].join('\n');
}

/** What a list was asked for, read from what it shows. */
function questionOf({ element, rows }: ShownView): { params: UserInvitesParams; total: number } {
  if (element.tagName === 'UL') {
    const { narrowing, total } = element.dataset;
    const status = narrowing === undefined ? (['pending'] as const) : narrowings[Number(narrowing)]!;
    return { params: { limit: 50, filter: { status } }, total: Number(total) };
  }
  const [, from, total] = /^(\d+)–\d+ of (\d+)$/.exec(rangeOf(element)) ?? [];
  const limit = Number([...element.getElementsByTagName('select')].at(-1)?.value) || 10;
  return {
    params: {
      limit,
      offset: rows.length === 0 ? 0 : Number(from) - 1,
      search: element.getElementsByTagName('input')[0]!.value,
      filter: { status: statusOf(element) },
      ...sortOf(element),
    },
    total: rows.length === 0 ? 0 : Number(total),
  };
}

function statusOf(table: HTMLElement) {
  const selected = buttonsOf(table).find((tab) => tab.getAttribute('aria-pressed') === 'true');
  return userInviteStatuses.filter((status) => statuses[status] === selected?.firstChild?.textContent);
}

const sortFields: Readonly<Record<string, SortField>> = {
  Invitee: 'invitee',
  Status: 'status',
  Sent: 'sentAt',
  Expires: 'expiresAt',
};

function sortOf(table: HTMLElement): Pick<UserInvitesParams, 'sort'> {
  const head = [...table.getElementsByTagName('th')].find((heading) => heading.hasAttribute('aria-sort'));
  const field = sortFields[buttonsOf(head ?? null)[0]?.textContent ?? ''];
  return field ? { sort: { field, direction: head?.getAttribute('aria-sort') === 'ascending' ? 'asc' : 'desc' } } : {};
}

function rangeOf(table: HTMLElement): string {
  return table.getElementsByTagName('nav')[0]?.getElementsByTagName('bdi')[0]?.textContent ?? '';
}
