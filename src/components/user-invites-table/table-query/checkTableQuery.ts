import * as z from 'zod/mini';

import { isDay } from '../../../domain/days.js';
import { userInviteStatuses } from '../../../domain/UserInviteStatus.js';
import { sortFields } from '../../../domain/UserInvitesSort.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

const day = z.nullable(z.string().check(z.refine(isDay)));
const count = z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 0));

const fields = {
  search: z.string(),
  status: z.nullable(z.enum(userInviteStatuses)),
  roles: z.array(z.string()),
  invitedBy: z.array(z.string()),
  sentFrom: day,
  sentTo: day,
  sort: z.nullable(z.object({ field: z.enum(sortFields), direction: z.enum(['asc', 'desc']) })),
  pageIndex: count,
  pageSize: count.check(z.refine((value) => value > 0)),
};

/** What of a value can be asked for. It may come from a URL that somebody typed: what makes no sense is left out. */
export function checkTableQuery(value: unknown): Partial<UserInvitesTableQuery> {
  if (typeof value !== 'object' || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, schema]) => {
      const { success, data } = schema.safeParse(given.get(name));
      return success ? [[name, data]] : [];
    }),
  );
}
