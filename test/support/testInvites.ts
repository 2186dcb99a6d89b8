import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { UserInviteStatus } from '../../src/domain/UserInviteStatus.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const statuses: readonly UserInviteStatus[] = [
  'pending',
  'pending',
  'pending',
  'accepted',
  'pending',
  'expired',
  'accepted',
  'declined',
  'canceled',
  'accepted',
];

const roles = [
  { key: 'member', name: 'Member' },
  { key: 'viewer', name: 'Viewer' },
  { key: 'billing', name: 'Billing' },
];

const inviters = [
  { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe@northwind.example' },
  { id: 'tomas', name: 'Tomás Okafor', email: 'tomas@northwind.example' },
];

type Invitee = readonly [firstName: string | null, lastName: string | null, email: string];

const people = new Map<number, Invitee>([
  [0, ['Anneliese', 'Bergström-Kowalczyk', 'anneliese@nordwind.example']],
  [2, ['慧敏', '李', 'huimin.li@yunhe.example']],
  [12, ['Ananya', 'Krishnamurthy', 'ananya.k@chennai.example']],
  [20, ['Zofia', 'Żółkiewska', 'zofia@lublin.example']],
  [33, ['Ananya', 'Krishnamurthy', 'ananya.k.2@chennai.example']],
  [41, ['Zofia', 'Żółkiewska', 'zofia.2@lublin.example']],
]);

/**
 * Invites that tests can count on, newest first: of each ten 4 pending, 3 accepted and 1 each expired, declined and
 * canceled; the second bounced; two are called Krishnamurthy and two Żółkiewska.
 */
export function testInvites({ count = 43, from = 0, now }: { count?: number; from?: number; now: number }): UserInvite[] {
  return Array.from({ length: count }, (_, index) => testInvite(from + index, now));
}

function testInvite(index: number, now: number): UserInvite {
  const [firstName, lastName, email] = people.get(index) ?? [null, null, `person-${index + 1}@example.com`];
  const status = statuses[index % statuses.length]!;
  const sentAt = now - 2 * hour - index * 7 * hour - (status === 'expired' ? 9 * day : 0);
  const expiresAt = status === 'expired' ? sentAt + 7 * day : now + 7 * day - index * hour;
  return {
    id: `invite-${index + 1}`,
    email,
    firstName,
    lastName,
    status,
    rawStatus: status,
    roles: [roles[index % roles.length]!],
    locale: null,
    data: null,
    message: null,
    createdAt: new Date(sentAt).toISOString(),
    sentAt: new Date(sentAt).toISOString(),
    sentCount: 1,
    expiresAt: new Date(expiresAt).toISOString(),
    updatedAt: new Date(sentAt).toISOString(),
    invitedBy: inviters[index % inviters.length]!,
    acceptedBy: null,
    delivery: index === 1 ? 'bounced' : 'delivered',
  };
}
