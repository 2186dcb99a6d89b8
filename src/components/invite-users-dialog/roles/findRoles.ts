import { comparableText } from '../../../domain/comparableText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';
import type { InvitesCache } from '../../../provider/useInvitesCache.js';
import type { InvitesQueryContext } from '../../../query/InvitesQueryContext.js';
import { rolesOptions } from '../../../query/rolesOptions.js';

/** What a server has said of some names. */
export interface FoundRoles {
  /** The roles with exactly these names or keys. */
  roles: readonly RoleOption[];

  /** The names that it was not asked for, or did not answer. */
  unanswered: readonly string[];
}

/** How many names are asked for at once. */
const atOnce = 4;

/** Asks a server for roles by name, and for no more of them once it has failed to answer. */
export async function findRoles(
  context: InvitesQueryContext & Pick<InvitesCache, 'queryClient'>,
  names: readonly string[],
): Promise<FoundRoles> {
  const roles: RoleOption[] = [];
  const unanswered: string[] = [];
  const left = [...names];

  async function askOn(): Promise<void> {
    for (let wanted = left.shift(); wanted !== undefined; wanted = left.shift()) {
      const name = wanted;
      try {
        const found = await context.queryClient.fetchQuery(rolesOptions(context, name));
        roles.push(...found.filter((role) => isCalled(role, name)));
      } catch {
        unanswered.push(name, ...left.splice(0));
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, askOn));
  return { roles, unanswered };
}

function isCalled({ name, key }: RoleOption, wanted: string): boolean {
  return [name, key].some((own) => comparableText(own.trim()) === comparableText(wanted));
}
