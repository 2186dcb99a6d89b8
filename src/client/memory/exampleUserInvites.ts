import type { UserInvite, UserInviteRole } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { exampleRoles } from './exampleRoles.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const people: readonly (readonly [firstName: string | null, lastName: string | null, email: string])[] = [
  ['Anneliese', 'Bergström-Kowalczyk', 'anneliese.bergstrom-kowalczyk@nordwind-maschinenbau.example'],
  ['Nguyễn', 'Thị Phương Thảo', 'thao.nguyen@hoasen.example'],
  ['慧敏', '李', 'huimin.li@yunhe.example'],
  ['ليلى', 'الحسيني', 'layla.alhussaini@noor.example'],
  [null, null, 'purchasing+emea-west@consolidated-freight.example'],
  ['Łukasz', 'Wiśniewski', 'lukasz@zielona-gora.example'],
  ['José', 'Álvarez de Toledo y Monserrat', 'jose.alvarez@monserrat.example'],
  ['Aoife', 'Ní Bhriain', 'aoife@bothar.example'],
  ['Oluwaseun', 'Adébáyò', 'oluwaseun.adebayo@ibadan-analytics.example'],
  ['Jürgen', 'Groß', 'jgross@gross-und-sohne.example'],
  ['さくら', '高橋', 'sakura.takahashi@hinode.example'],
  ['Đorđe', 'Petrović', 'djordje@petrovic.example'],
  ['Ananya', 'Krishnamurthy', 'ananya.k@chennai-textiles.example'],
  ['Mélanie', 'D’Aubigné', 'melanie@atelier-daubigne.example'],
  ['Þórunn', 'Jónsdóttir', 'thorunn@jons.example'],
  ['민준', '김', 'minjun.kim@hanbit.example'],
  ['Iñaki', 'Etxeberria', 'inaki@etxe.example'],
  ['נועה', 'לוי', 'noa.levy@galil.example'],
  ['Søren', 'Kjærgaard', 'soren@kjaergaard.example'],
  [null, null, 'billing@long-company-name-international-holdings.example'],
  ['Zofia', 'Żółkiewska', 'zofia.zolkiewska@lublin.example'],
];

const inviters = [
  { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
  { id: 'tomas', name: 'Tomás Okafor', email: 'tomas.okafor@northwind.example' },
];

const statuses: readonly UserInviteStatus[] = ['pending', 'pending', 'pending', 'accepted', 'pending', 'expired', 'accepted', 'declined', 'canceled', 'accepted'];

/** Which invites to make up. */
export interface ExampleUserInvitesOptions {
  /** @default 43 */
  count?: number | undefined;

  /** The time they lie around, in milliseconds since the epoch. @default Date.now() */
  now?: number | undefined;
}

/**
 * Made-up invites with names from everywhere, newest first. The same options give the same invites.
 *
 * @example
 * createMemoryInvitesClient({ invites: exampleUserInvites({ count: 2000 }) });
 */
export function exampleUserInvites({ count = 43, now = Date.now() }: ExampleUserInvitesOptions = {}): UserInvite[] {
  return Array.from({ length: count }, (_, index) => exampleUserInvite(index, now));
}

function exampleUserInvite(index: number, now: number): UserInvite {
  const [firstName, lastName, address] = people[index % people.length]!;
  const round = Math.floor(index / people.length);
  const status = statuses[index % statuses.length]!;
  const sentAt = now - 2 * hour - index * 7 * hour - (status === 'expired' ? 9 * day : 0);
  const expiresAt = status === 'pending' ? Math.max(sentAt + 7 * day, now + 9 * hour) : sentAt + 7 * day;
  const inviter = inviters[index % inviters.length]!;
  return {
    id: `invite-${index + 1}`,
    email: round === 0 ? address : address.replace('@', `.${round + 1}@`),
    firstName,
    lastName,
    status,
    rawStatus: status,
    roles: rolesOf(index),
    locale: null,
    data: null,
    message: null,
    createdAt: new Date(sentAt).toISOString(),
    sentAt: new Date(sentAt).toISOString(),
    sentCount: index % 5 === 4 ? 3 : 1,
    expiresAt: new Date(expiresAt).toISOString(),
    updatedAt: new Date(sentAt).toISOString(),
    invitedBy: inviter,
    acceptedBy: status === 'accepted' ? { id: `user-${index}`, name: null, email: address } : null,
    delivery: index % 10 === 1 ? 'bounced' : 'delivered',
  };
}

function rolesOf(index: number): UserInviteRole[] {
  const count = index % 7 === 1 ? 4 : (index % 2) + 1;
  return Array.from({ length: count }, (_, offset) => {
    const { key, name } = exampleRoles[(index + offset) % exampleRoles.length]!;
    return { key, name };
  });
}
