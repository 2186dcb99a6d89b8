import type { Person } from '../../domain/UserInvite.js';
import type { Invitation } from './invitationSchema.js';
import type { OrganizationApi } from './createOrganizationApi.js';

const namesPerRequest = 50;

/** Who has sent the invitations, which carry only ids. Somebody who has left the organization stays an id. */
export function createInviterNames(api: OrganizationApi) {
  const people = new Map<string, Person>();

  async function ask(ids: readonly string[], signal: AbortSignal | undefined): Promise<void> {
    const members = await api.members(ids, signal);
    for (const id of ids) people.set(id, members.find(({ user }) => user.id === id)?.user ?? unnamed(id));
  }

  return {
    personOf: (id: string): Person => people.get(id) ?? unnamed(id),

    /** Asks for those who are not known yet. Without their names the list is still a list: only an abort rejects. */
    async learn(invitations: readonly Invitation[], signal: AbortSignal | undefined): Promise<void> {
      const ids = new Set(invitations.flatMap(({ inviterId }) => inviterId ?? []));
      const unknown = [...ids].filter((id) => !people.has(id));
      for (let start = 0; start < unknown.length; start += namesPerRequest) {
        await ask(unknown.slice(start, start + namesPerRequest), signal).catch(() => signal?.throwIfAborted());
      }
    },
  };
}

function unnamed(id: string): Person {
  return { id, name: null, email: null };
}
