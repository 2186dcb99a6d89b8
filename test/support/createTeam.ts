interface Invitation {
  key: string;
  mail: string;
  state: 'open' | 'used' | 'withdrawn';
  role: string;
  sent: string;
  until: string;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** The back end of the guide to one’s own: it answers all invitations at once, and says with a status alone what it refuses. */
export function createTeam() {
  const invitations: Invitation[] = [];
  const isOpen = ({ state, until }: Invitation) => state === 'open' && Date.parse(until) > Date.now();

  function renew(invitation: Invitation): Invitation {
    invitation.sent = new Date().toISOString();
    invitation.until = new Date(Date.now() + week).toISOString();
    return invitation;
  }

  function invite({ mail, role }: { mail: string; role: string }): Response {
    if (!mail.includes('@')) return new Response(null, { status: 422 });
    const known = invitations.find((one) => one.state === 'open' && one.mail.toLowerCase() === mail.toLowerCase());
    if (known && isOpen(known)) return new Response('already invited', { status: 409 });
    const invitation = known ?? { key: `key/${invitations.length}`, mail, state: 'open', role, sent: '', until: '' };
    if (!known) invitations.unshift(invitation);
    return Response.json(renew(invitation));
  }

  function change(key: string, action: string): Response {
    const invitation = invitations.find((one) => one.key === key);
    if (!invitation) return new Response(null, { status: 404 });
    if (invitation.state !== 'open') return new Response(null, { status: 409 });
    if (action === 'withdraw') invitation.state = 'withdrawn';
    else renew(invitation);
    return Response.json(invitation);
  }

  return {
    answer(path: string, init: RequestInit): Response {
      const [, route, key, action] = path.split('/');
      if (route === 'roles') {
        return Response.json([
          { id: 'member', title: 'Member' },
          { id: 'owner', title: 'Owner' },
        ]);
      }
      if (init.method !== 'POST') return Response.json(invitations);
      if (new Headers(init.headers).get('Content-Type') !== 'application/json') return new Response(null, { status: 415 });
      return action ? change(decodeURIComponent(key!), action) : invite(JSON.parse(init.body as string));
    },

    expire(key: string): void {
      invitations.find((one) => one.key === key)!.until = new Date(Date.now() - 1000).toISOString();
    },
  };
}
