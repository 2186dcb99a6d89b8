import type { UserInvitesFilter, UserInvitesParams } from '../../../client/InvitesClient.js';
import { addDays } from '../../../domain/days.js';
import type { Calendar } from '../../../i18n/createCalendar.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/** Where a page starts. */
export interface PageStart {
  pagination: 'offset' | 'cursor';

  index: number;

  cursor: string | undefined;
}

/** The page of the list that a query asks for. Its days are those of the calendar. */
export function listParams(
  query: UserInvitesTableQuery,
  { pagination, index, cursor }: PageStart,
  calendar: Calendar,
): UserInvitesParams {
  const { search, sort, pageSize } = query;
  const filter = listFilter(query, calendar);
  return {
    limit: pageSize,
    ...(pagination === 'offset' ? { offset: index * pageSize } : cursor && { cursor }),
    ...(sort && { sort }),
    ...(search && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

/** What a query lets through, beside its search. */
export function listFilter(
  { status, roles, invitedBy, sentFrom, sentTo }: UserInvitesTableQuery,
  { startOfDay }: Calendar,
): UserInvitesFilter {
  return {
    ...(status && { status: [status] }),
    ...(roles.length > 0 && { roles }),
    ...(invitedBy.length > 0 && { invitedBy }),
    ...(sentFrom && { sentFrom: startOfDay(sentFrom) }),
    ...(sentTo && { sentTo: startOfDay(addDays(sentTo, 1)) }),
  };
}
