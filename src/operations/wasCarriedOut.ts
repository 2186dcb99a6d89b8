import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/** Whether the server's invite shows that a request, whose answer was lost, was carried out. */
export function wasCarriedOut(request: InviteOperationRequest, before: UserInvite | null, now: UserInvite): boolean {
  switch (request.kind) {
    case 'cancel':
      return now.status === 'canceled';
    case 'resend':
      return before !== null && (now.sentCount > before.sentCount || (now.sentAt ?? '') > (before.sentAt ?? ''));
    case 'update': {
      const { roles, ...fields } = request.changes;
      const same = Object.entries(fields).every(
        ([name, value]) => value === undefined || JSON.stringify(value) === JSON.stringify(now[name as keyof typeof fields]),
      );
      return (
        same &&
        (!roles ||
          roles.toSorted().join('\n') ===
            now.roles
              .map(({ key }) => key)
              .toSorted()
              .join('\n'))
      );
    }
  }
}
