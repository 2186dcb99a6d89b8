import { canonicalEmail } from '../../domain/canonicalEmail.js';
import { foldedEmail } from '../../domain/foldedEmail.js';
import type { SendUserInviteResult } from '../../domain/SendUserInvitesResult.js';
import type { CaseContext, CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectListed } from '../expectListed.js';
import { shown } from '../shown.js';

const largestSend = 100;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What becomes of those who are invited. */
export const sendCases: readonly CaseDefinition[] = [
  {
    id: 'send.outcomes',
    title: 'a send has one outcome for each invitee, found by address',
    howToMend: 'Answer one result for each invitee, with the address as it was sent.',
    needs: [],
    async prove(context) {
      const emails = ['ada', 'bob', 'cid'].map((name) => context.address(name));
      const results = await send(context, ...emails);
      check(results.length === 3, `Three were invited, and there are ${results.length} results.`);
      for (const email of emails)
        check(outcomeOf(results, email) === 'sent', `${email} is ${outcomeOf(results, email)}, not sent.`);
    },
  },
  {
    id: 'send.listed',
    title: 'who was invited is on the list, pending',
    howToMend: 'Let a read that begins after the answer to a send know the invites that it made.',
    needs: [],
    async prove({ address, client, write, list }) {
      const { results } = await client.sendUserInvites({ userInvites: [{ email: address('ada') }] }, write());
      const [ada] = (await list()).items;
      check(ada, 'An invite that was sent is not on the list.');
      check(ada.status === 'pending', `An invite that was just sent is "${ada.status}".`);
      const { invite } = results[0]!;
      check(!invite || invite.id === ada.id, `A result carries the invite ${invite?.id}, and listed is ${ada.id}.`);
    },
  },
  {
    id: 'send.address',
    title: 'an address comes back as it was typed',
    howToMend: 'Keep the address as it was sent beside the form that you compare: people recognise theirs.',
    needs: [],
    async prove({ address, invite, list }) {
      await invite(['Ada.Lovelace+work']);
      const [ada] = (await list()).items;
      const same = foldedEmail(ada?.email ?? '') === foldedEmail(address('Ada.Lovelace+work'));
      check(same, `${address('Ada.Lovelace+work')} was invited, and listed is ${ada?.email}.`);
    },
  },
  {
    id: 'send.plus-tags',
    title: 'addresses that differ by what follows a plus are two people',
    howToMend: 'Do not take plus tags off addresses: only their own server knows what they mean.',
    needs: [],
    async prove(context) {
      const emails = ['team+ada', 'team+bob'].map((name) => context.address(name));
      const results = await send(context, ...emails);
      for (const email of emails)
        check(outcomeOf(results, email) === 'sent', `${email} is ${outcomeOf(results, email)}, not sent.`);
    },
  },
  {
    id: 'send.already-invited',
    title: 'whoever is invited already is told so, and gets no second invite',
    howToMend: 'Answer the outcome "already_invited" for that invitee: not an error, and not a second invite.',
    needs: [],
    async prove(context) {
      const invites = await context.invite(['ada']);
      const results = await send(context, context.address('ada'), context.address('bob'));
      const outcome = outcomeOf(results, context.address('ada'));
      check(outcome === 'already_invited', `Whoever is invited already is "${outcome}".`);
      check(outcomeOf(results, context.address('bob')) === 'sent', 'Who was invited in the same call is not sent.');
      const open = (await context.list()).items.filter(({ email }) => canonicalEmail(email) === context.address('ada'));
      expectListed([{ items: open, totalCount: null, nextCursor: null }], invites, 'The list of one address');
    },
  },
  {
    id: 'send.expired-again',
    title: 'whoever’s invite has expired can be invited again, and has one open invite then',
    howToMend:
      'Decide on "already_invited" by what is open now, by the back end’s clock: renew an invite that has expired, or make another.',
    needs: ['hook expire'],
    async prove(context) {
      const [ada] = await context.invite(['ada']);
      await context.subject.expire(ada!);
      const outcome = outcomeOf(await send(context, ada!.email), ada!.email);
      check(outcome === 'sent', `Whoever’s invite has expired is "${outcome}" when they are invited again.`);
      const pending = (await context.list()).items.filter(({ status }) => status === 'pending');
      check(pending.length === 1, `Invited again after an invite has expired, they have ${pending.length} open ones.`);
    },
  },
  {
    id: 'send.domain-case',
    title: 'an address is the same whatever the case of its domain',
    howToMend: 'Compare addresses by canonicalEmail: the domain in lower case and in its ASCII form.',
    needs: [],
    async prove(context) {
      await context.invite(['ada']);
      const [local, domain = ''] = context.address('ada').split('@');
      const email = `${local}@${domain.toUpperCase()}`;
      const outcome = outcomeOf(await send(context, email), email);
      check(outcome === 'already_invited', `${email} is "${outcome}", although it is invited in lower case.`);
    },
  },
  {
    id: 'send.twice-in-one-call',
    title: 'an address that is there twice in one call is invited once',
    howToMend: 'Look for open invites one invitee after the other, or under a unique index.',
    needs: [],
    async prove(context) {
      const email = context.address('ada');
      skipIf(context.client.capabilities.sendLimit < 2, 'The client sends one invite a call.');
      const results = await send(context, email, email);
      check(
        results.some(({ outcome }) => outcome === 'sent'),
        'An address that is there twice was not invited.',
      );
      const { items } = await context.list();
      check(items.length === 1, `An address that is there twice in one call has ${items.length} invites.`);
    },
  },
  {
    id: 'send.at-once',
    title: 'two sends at once invite an address once',
    howToMend: 'Let the database decide: a unique index over open invites and the canonical address.',
    needs: [],
    async prove(context) {
      const email = context.address('ada');
      const [first, second] = await Promise.all([send(context, email), send(context, email)]);
      const outcomes = [outcomeOf(first, email), outcomeOf(second, email)];
      check(outcomes.includes('sent'), `Two sends at once are ${outcomes.join(' and ')}.`);
      const { items } = await context.list();
      check(items.length === 1, `An address that was invited twice at once has ${items.length} invites.`);
    },
  },
  {
    id: 'send.invalid',
    title: 'what is no address fails alone',
    howToMend: 'Answer the outcome "invalid" for that invitee, and invite the others.',
    needs: [],
    async prove(context) {
      skipIf(context.client.capabilities.sendLimit < 2, 'The client sends one invite a call.');
      const email = context.address('ada');
      const results = await send(context, `${context.tag}-no-address`, email);
      const outcome = outcomeOf(results, `${context.tag}-no-address`);
      check(outcome === 'invalid' || outcome === 'failed', `What is no address is "${outcome}".`);
      check(outcomeOf(results, email) === 'sent', `Beside what is no address, ${email} is ${outcomeOf(results, email)}.`);
    },
  },
  {
    id: 'send.already-member',
    title: 'whoever belongs to the tenant already is told so',
    howToMend: 'Answer the outcome "already_member" for that invitee.',
    needs: ['hook member'],
    async prove(context) {
      const { member } = context.subject;
      const outcome = outcomeOf(await send(context, member), member);
      check(outcome === 'already_member', `Whoever belongs to the tenant is "${outcome}".`);
    },
  },
  {
    id: 'send.limit',
    title: 'as many as sendLimit says are invited in one call',
    howToMend: 'Set capabilities.sendLimit to what the back end takes, or send in parts inside the client.',
    needs: [],
    async prove(context) {
      const { sendLimit } = context.client.capabilities;
      skipIf(sendLimit > largestSend, `sendLimit is more than ${largestSend}.`);
      const emails = Array.from({ length: sendLimit }, (_, index) => context.address(`n${index}`));
      const results = await send(context, ...emails);
      const failed = emails.find((email) => outcomeOf(results, email) !== 'sent');
      check(failed === undefined, `Of ${sendLimit} invitees in one call, ${failed} is ${outcomeOf(results, failed ?? '')}.`);
    },
  },
  {
    id: 'send.link',
    title: 'an invite by link is mailed to nobody, and has a link',
    howToMend: 'Take `delivery: "link"` for an invite without a mail: sentAt null, sentCount 0; or leave out linkDelivery.',
    needs: ['link delivery', 'method userInviteLink'],
    async prove({ address, client, list, write }) {
      const userInvites = [{ email: address('ada') }];
      const { results } = await client.sendUserInvites({ userInvites, delivery: 'link' }, write());
      check(results[0]?.outcome === 'sent', `An invite by link is "${results[0]?.outcome}".`);
      const [ada] = (await list()).items;
      check(ada, 'An invite by link is not on the list.');
      check(ada.sentAt === null, `An invite by link was sent at ${ada.sentAt}.`);
      check(ada.sentCount === 0, `An invite by link was mailed ${ada.sentCount} times.`);
      await client.userInviteLink(ada.id, write());
    },
  },
  {
    id: 'send.expiry',
    title: 'an invite expires when its sender says',
    howToMend: 'Keep `expiresAt` of a send; or leave out expiryLimitDays.',
    needs: ['chosen expiry'],
    async prove({ address, client, list, write }) {
      const now = Date.parse((await list()).serverNow ?? new Date().toISOString());
      // No form asks for less.
      const expiresAt = new Date(now + dayMs - minuteMs).toISOString();
      const { results } = await client.sendUserInvites({ userInvites: [{ email: address('ada') }], expiresAt }, write());
      check(results[0]?.outcome === 'sent', `An invite until tomorrow is "${results[0]?.outcome}".`);
      const expiry = (await list()).items[0]?.expiresAt;
      const isKept = Math.abs(Date.parse(expiry ?? '') - Date.parse(expiresAt)) <= minuteMs;
      check(isKept, `An invite that was to expire at ${expiresAt} does so at ${expiry}.`);
    },
  },
  {
    id: 'send.roles',
    title: 'an invitee gets the roles that were chosen',
    howToMend: 'Send role keys, and answer them as roles of the invite: { key, name }.',
    needs: [],
    async prove({ invite, list, roleKeys }) {
      const keys = await roleKeys();
      skipIf(keys.length < 2, 'There are not two roles to give.');
      const role = keys[1]!;
      await invite(['ada'], { roles: [role] });
      const given = (await list()).items[0]?.roles.map(({ key }) => key);
      check(given?.length === 1 && given[0] === role, `The role "${role}" was chosen, and listed is ${shown(given)}.`);
    },
  },
  {
    id: 'send.fields',
    title: 'names, language and message come back as they were sent, or not at all',
    howToMend: 'Keep each field as it was sent; answer null for what the back end has no place for.',
    needs: [],
    async prove({ address, client, list, write, carries }) {
      const sent = {
        ...(carries('names') && { firstName: 'Zoë', lastName: 'O’Neill-García' }),
        ...(carries('locale') && { locale: 'de' }),
      };
      const message = carries('message') ? 'Hello, 世界 <b>& all</b>' : undefined;
      await client.sendUserInvites({ userInvites: [{ email: address('ada'), ...sent }], message }, write());
      const [ada] = (await list()).items;
      check(ada, 'An invite with names is not on the list.');
      for (const [key, value] of Object.entries({ ...sent, ...(message && { message }) })) {
        const kept = ada[key as 'firstName' | 'lastName' | 'locale' | 'message'];
        check(kept === null || kept === value, `${key} was sent as ${shown(value)} and is ${shown(kept)}.`);
      }
    },
  },
];

function send(context: CaseContext, ...emails: readonly string[]): Promise<readonly SendUserInviteResult[]> {
  return context.send(emails.map((email) => ({ email })));
}

function outcomeOf(results: readonly SendUserInviteResult[], email: string): string {
  const result = results.find((candidate) => canonicalEmail(candidate.email) === canonicalEmail(email));
  return result ? result.outcome : 'without a result';
}
