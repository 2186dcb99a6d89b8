import type { UserInvite, UserInviteRole } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { examplePeople } from './examplePeople.js';
import { exampleRoles } from './exampleRoles.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const lifetime = 7 * day;

const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ð: 'd', đ: 'd', ł: 'l', ø: 'o', ß: 'ss', þ: 'th' };

const domains = ['harbourline', 'kestrel-labs', 'juniper-works', 'fernhill', 'tidewater-media', 'oakline', 'monolith-studio'];

const inviters = [
  { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
  { id: 'tomas', name: 'Tomás Okafor', email: 'tomas.okafor@northwind.example' },
];

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
  const invitee = exampleInvitee(index);
  const status = statuses[index % statuses.length]!;
  const sentAt = now - 2 * hour - index * 7 * hour - (status === 'expired' ? 9 * day : 0);
  const prolonged = status === 'pending' && sentAt + lifetime <= now;
  const expiresAt = prolonged ? now + timeLeft(index) : sentAt + lifetime;
  const answered = status === 'accepted' || status === 'declined' || status === 'canceled';
  const updatedAt = answered ? sentAt + (Math.min(now - sentAt, 3 * day) * (1 + (index % 7))) / 8 : sentAt;
  return {
    id: `invite-${index + 1}`,
    ...invitee,
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
    updatedAt: new Date(updatedAt).toISOString(),
    invitedBy: inviters[index % inviters.length]!,
    acceptedBy: status === 'accepted' ? { id: `user-${index}`, name: null, email: invitee.email } : null,
    delivery: index % 10 === 1 ? 'bounced' : 'delivered',
  };
}

// Between one and seven days, and a few hours for a few.
function timeLeft(index: number): number {
  return (index % 12 === 0 ? 3 + (index % 20) : 24 + ((index * 37) % 144)) * hour;
}

/** Everybody once as they are, then every first name with every last name of the same language. */
function exampleInvitee(index: number): Pick<UserInvite, 'firstName' | 'lastName' | 'email'> {
  const { firstName, lastName, email, firstNames, lastNames } = examplePeople[index % examplePeople.length]!;
  const round = Math.floor(index / examplePeople.length);
  if (round === 0) return { firstName, lastName, email };
  if (firstNames.length === 0) return { firstName, lastName, email: email.replace('@', `.${round + 1}@`) };
  const shift = Math.floor((round - 1) / firstNames.length);
  const first = firstNames[(round - 1) % firstNames.length]!;
  const last = lastNames[(round - 1 + shift) % lastNames.length]!;
  const repeat = Math.floor(shift / lastNames.length);
  return {
    firstName: first.split('/')[0]!,
    lastName: last.split('/')[0]!,
    email: `${asciiOf(first)}.${asciiOf(last)}${repeat === 0 ? '' : repeat + 1}@${domains[index % domains.length]!}.example`,
  };
}

function asciiOf(name: string): string {
  const latin = name.split('/').at(-1)!.toLowerCase();
  return latin
    .replace(/[æðđłøßþ]/g, (letter) => plainLetters[letter]!)
    .normalize('NFD')
    .replaceAll(' ', '-')
    .replace(/[^a-z-]/g, '');
}

function rolesOf(index: number): UserInviteRole[] {
  const count = index % 7 === 1 ? 4 : (index % 2) + 1;
  return Array.from({ length: count }, (_, offset) => {
    const { key, name } = exampleRoles[(index + offset) % exampleRoles.length]!;
    return { key, name };
  });
}
