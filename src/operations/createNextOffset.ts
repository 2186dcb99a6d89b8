import type { UserInvitesPage } from '../client/InvitesClient.js';

// One step back may bring nothing, and so may the page after it.
const longestIdle = 2;

/**
 * Says where the next page of a list starts that others change while it is read; null where it has been read. What leaves
 * the list moves the rest up, past the page that is asked for next: so many are read again.
 */
export function createNextOffset(): (page: UserInvitesPage, hasNew: boolean) => { offset: number } | null {
  let offset = 0;
  let total: number | null = null;
  let isBack = false;
  let idle = 0;

  return ({ items, totalCount }, hasNew) => {
    const gone = total !== null && totalCount !== null ? Math.max(0, total - totalCount) : 0;
    const goesBack = gone > 0 && !isBack;
    const end = offset + items.length;
    const isLast = totalCount !== null && end >= totalCount;
    idle = hasNew ? 0 : idle + 1;
    if (idle > longestIdle || (!goesBack && (isLast || (!hasNew && !isBack)))) return null;
    // What left during a step back is looked for after the next page.
    if (!isBack) total = totalCount;
    offset = goesBack ? Math.max(0, offset - gone) : end;
    isBack = goesBack;
    return { offset };
  };
}
