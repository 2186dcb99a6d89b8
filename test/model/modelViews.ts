import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';

/** Which page of which list is looked at, given what the other lists show; null where there is no such page. */
export type ModelView = (frame: (params: UserInvitesParams) => UserInvitesPage | null) => UserInvitesParams | null;

/** When every history begins. */
export const beginning = Date.parse('2026-11-22T12:00:00Z');

const firstPage: UserInvitesParams = { limit: 2 };

/** The lists that are looked at: whole ones, pages by number, and pages by cursor. */
export const modelViews: readonly ModelView[] = [
  () => ({ limit: 50 }),
  () => ({ limit: 50, filter: { status: ['pending'] } }),
  () => ({ limit: 50, filter: { status: ['canceled', 'expired'] } }),
  () => ({ limit: 50, search: 'example', filter: { status: ['pending', 'expired'] } }),
  () => ({ limit: 2, offset: 0, filter: { status: ['pending'] } }),
  () => ({ limit: 2, offset: 2, filter: { status: ['pending'] } }),
  () => firstPage,
  () => ({ limit: 50, filter: { roles: ['member', 'viewer'] } }),
  () => ({ limit: 50, filter: { status: ['pending', 'canceled'], sentTo: new Date(beginning).toISOString() } }),
  // What an update makes of a name may fit or not: only the server knows what a search finds.
  () => ({ limit: 50, search: 'ada' }),
  (frame) => {
    const cursor = frame(firstPage)?.nextCursor;
    return cursor ? { ...firstPage, cursor } : null;
  },
];

/** Whether a list holds all that it wants, not a page of it. */
export function isWhole({ limit }: UserInvitesParams): boolean {
  return limit === 50;
}

/** Whether nothing but their status keeps invites from a list. */
export function findsAll({ search = '', filter = {} }: UserInvitesParams): boolean {
  return search !== 'ada' && !filter.roles && !filter.sentTo;
}
