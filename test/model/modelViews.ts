import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';

/** Which page of which list is looked at, given what the other lists show; null where there is no such page. */
export type ModelView = (frame: (params: UserInvitesParams) => UserInvitesPage | null) => UserInvitesParams | null;

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
  (frame) => {
    const cursor = frame(firstPage)?.nextCursor;
    return cursor ? { ...firstPage, cursor } : null;
  },
];

/** Whether a list holds all that it wants, not a page of it. */
export function isWhole({ limit }: UserInvitesParams): boolean {
  return limit === 50;
}
