import { isInvitesError } from '../../client/InvitesError.js';
import type { InvitesClient } from '../../client/InvitesClient.js';
import { canonicalEmail } from '../../domain/canonicalEmail.js';
import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { CaseContext, CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectShape } from '../expectShape.js';
import { randomUuid } from '../randomUuid.js';
import { expectNotPending, expectRefusal } from '../refusalOf.js';
import { acceptedShape, previewShape } from '../shapes.js';

const unknownToken = () => `conformance-${randomUuid()}`;

/** What the holder of a link can do. */
export const tokenCases: readonly CaseDefinition[] = [
  {
    id: 'check.preview',
    title: 'a token shows whom it invites, and to what',
    howToMend: 'Answer a UserInvitePreview: status, organization, email, roles and the rest, null where there is nothing.',
    needs: ['method checkUserInviteToken', 'hook tokenOf'],
    async prove({ invite, client, subject, signal }) {
      const [ada] = await invite(['ada']);
      const reader = await readerOf(ada!, client, subject);
      const preview = await reader.checkUserInviteToken(await subject.tokenOf(ada!), { signal });
      expectShape(previewShape, preview, 'checkUserInviteToken');
      check(preview.status === 'pending', `The token of an open invite is "${preview.status}".`);
      check(canonicalEmail(preview.email) === canonicalEmail(ada!.email), 'A token shows another address than was invited.');
    },
  },
  {
    id: 'check.consumes-nothing',
    title: 'looking at a token changes nothing',
    howToMend: 'Let checkUserInviteToken only read: mail scanners and previews follow links, too.',
    needs: ['method checkUserInviteToken', 'hook tokenOf'],
    async prove({ invite, client, subject, signal, list }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      const reader = await readerOf(ada!, client, subject);
      await reader.checkUserInviteToken(token, { signal });
      const { status } = await reader.checkUserInviteToken(token, { signal });
      check(status === 'pending', `A token that was looked at is "${status}" the second time.`);
      const listed = (await list()).items[0]?.status;
      check(listed === 'pending', `An invite whose token was looked at is "${listed}".`);
    },
  },
  {
    id: 'check.unknown',
    title: 'an unknown token is not_found',
    howToMend: 'Reject with { code: "not_found" } for every token that is unknown, malformed or empty.',
    needs: ['method checkUserInviteToken'],
    async prove({ client, signal }) {
      const call = () => client.checkUserInviteToken(unknownToken(), { signal });
      await expectRefusal('checkUserInviteToken of an unknown token', call, 'not_found');
    },
  },
  {
    id: 'check.canceled',
    title: 'the token of a canceled invite says so',
    howToMend: 'Answer status "canceled": whoever holds a true token is owed the reason.',
    needs: ['previews holder', 'method checkUserInviteToken', 'hook tokenOf'],
    async prove({ invite, client, subject, signal, write }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      await client.cancelUserInvite(ada!.id, write());
      const { status } = await client.checkUserInviteToken(token, { signal });
      check(status === 'canceled', `The token of a canceled invite is "${status}".`);
    },
  },
  {
    id: 'check.expired',
    title: 'the token of an expired invite says so',
    howToMend: 'Answer status "expired", by the back end’s clock; the screen then offers to ask for a fresh invite.',
    needs: ['previews holder', 'method checkUserInviteToken', 'hook tokenOf', 'hook expire'],
    async prove({ invite, client, subject, signal }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      await subject.expire(ada!);
      const { status } = await client.checkUserInviteToken(token, { signal });
      check(status === 'expired', `The token of an expired invite is "${status}".`);
    },
  },
  {
    id: 'accept.joins',
    title: 'an accepted invite is accepted wherever it is shown',
    howToMend: 'Claim the invite and add the member in one transaction; answer { organization, roles }.',
    needs: ['method acceptUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove(context) {
      const { ada, token, invitee } = await invited(context);
      const accepted = await invitee.acceptUserInvite!({ token }, context.write());
      expectShape(acceptedShape, accepted, 'acceptUserInvite');
      const { status } = await context.client.userInvite(ada.id, { signal: context.signal });
      check(status === 'accepted', `An accepted invite is "${status}".`);
    },
  },
  {
    id: 'accept.again',
    title: 'accepting again is answered, or refused with invite_not_pending',
    howToMend: 'Give the same account the same answer, or reject with { code: "invite_not_pending", status: "accepted" }.',
    needs: ['method acceptUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove(context) {
      const { token, invitee } = await invited(context);
      await invitee.acceptUserInvite!({ token }, context.write());
      const again = await invitee.acceptUserInvite!({ token }, context.write()).then(
        () => 'accepted',
        (error: unknown) =>
          isInvitesError(error) && error.details.code === 'invite_not_pending' ? error.details.status : String(error),
      );
      check(again === 'accepted', `Accepting again says "${again}".`);
    },
  },
  {
    id: 'accept.canceled',
    title: 'a canceled invite cannot be accepted',
    howToMend: 'Reject with { code: "invite_not_pending", status: "canceled" }.',
    needs: ['method acceptUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove(context) {
      const { ada, token, invitee } = await invited(context);
      await context.client.cancelUserInvite(ada.id, context.write());
      const call = () => invitee.acceptUserInvite!({ token }, context.write());
      await expectOver(context, 'acceptUserInvite of a canceled invite', call, 'canceled');
    },
  },
  {
    id: 'accept.unknown',
    title: 'an unknown token cannot be accepted',
    howToMend: 'Reject with { code: "not_found" }.',
    needs: ['method acceptUserInvite', 'hook clientOf'],
    async prove({ address, subject, write }) {
      const invitee = await subject.clientOf(address('ada'));
      const call = () => invitee.acceptUserInvite!({ token: unknownToken() }, write());
      await expectRefusal('acceptUserInvite of an unknown token', call, 'not_found');
    },
  },
  {
    id: 'accept.wrong-account',
    title: 'another account than the invited one cannot accept, and leaves the invite open',
    howToMend:
      'Compare the account’s verified address with the invited one; reject with { code: "wrong_account", invitedEmail }.',
    needs: ['method acceptUserInvite', 'method checkUserInviteToken', 'hook tokenOf', 'hook clientOf'],
    async prove({ invite, address, client, subject, signal, write }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      const stranger = await subject.clientOf(address('mallory'));
      if (client.capabilities.tokenPreviews !== 'invitee') {
        const { viewerIsInvitee } = await stranger.checkUserInviteToken!(token, { signal });
        skipIf(viewerIsInvitee === null, 'The back end does not say whether the viewer may accept: its tokens are enough.');
      }
      const call = () => stranger.acceptUserInvite!({ token }, write());
      await expectRefusal('acceptUserInvite by another account', call, 'wrong_account');
      const { status } = await client.userInvite(ada!.id, { signal });
      check(status === 'pending', `An invite that somebody else tried to accept is "${status}".`);
    },
  },
  {
    id: 'decline.ends',
    title: 'a declined invite is declined wherever it is shown',
    howToMend: 'Set the status to "declined"; answer nothing.',
    needs: ['method declineUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove(context) {
      const { ada, token, invitee } = await invited(context);
      await invitee.declineUserInvite!({ token }, context.write());
      const { status } = await context.client.userInvite(ada.id, { signal: context.signal });
      check(status === 'declined', `A declined invite is "${status}".`);
    },
  },
  {
    id: 'decline.accept',
    title: 'a declined invite cannot be accepted',
    howToMend: 'Reject with { code: "invite_not_pending", status: "declined" }.',
    needs: ['method declineUserInvite', 'method acceptUserInvite', 'hook tokenOf', 'hook clientOf'],
    async prove(context) {
      const { token, invitee } = await invited(context);
      await invitee.declineUserInvite!({ token }, context.write());
      const call = () => invitee.acceptUserInvite!({ token }, context.write());
      await expectOver(context, 'acceptUserInvite of a declined invite', call, 'declined');
    },
  },
  {
    id: 'request.expired',
    title: 'the holder of an expired link can ask for a fresh invite',
    howToMend: 'Tell the inviter, and answer nothing; the invite stays as it is.',
    needs: ['method requestUserInvite', 'hook tokenOf', 'hook expire'],
    async prove({ invite, client, subject, write, list }) {
      const [ada] = await invite(['ada']);
      const token = await subject.tokenOf(ada!);
      await subject.expire(ada!);
      await client.requestUserInvite({ token }, write());
      const listed = (await list()).items[0]?.status;
      check(listed === 'expired', `An expired invite that was asked for is "${listed}".`);
    },
  },
  {
    id: 'received.own',
    title: 'the inbox holds the open invites of the viewer',
    howToMend: 'Answer the pending invites of the viewer’s verified address, each with its id; leave out what is over.',
    needs: ['method receivedUserInvites', 'hook clientOf'],
    async prove({ invite, client, subject, signal, write }) {
      const [ada] = await invite(['ada', 'bob']);
      const invitee = await subject.clientOf(ada!.email);
      const received = await inboxOf(invitee, signal);
      check(received.length === 1, `The inbox of one invite holds ${received.length}.`);
      expectShape(previewShape, received[0], 'receivedUserInvites');
      check(canonicalEmail(received[0]!.email) === canonicalEmail(ada!.email), 'The inbox holds somebody else’s invite.');
      await client.cancelUserInvite(ada!.id, write());
      check((await invitee.receivedUserInvites!({ signal })).length === 0, 'The inbox holds a canceled invite.');
    },
  },
  {
    id: 'received.accept',
    title: 'an invite is accepted from the inbox by its id',
    howToMend:
      'Let acceptUserInvite take { id } of what receivedUserInvites answered, as it takes a token; of an invite to somebody else, reject with not_found.',
    needs: ['method receivedUserInvites', 'method acceptUserInvite', 'hook clientOf'],
    async prove({ invite, address, client, subject, signal, write }) {
      const [ada] = await invite(['ada']);
      const invitee = await subject.clientOf(ada!.email);
      const [received] = await inboxOf(invitee, signal);
      // Ids are no secret: whoever invites knows them.
      const stranger = await subject.clientOf(address('mallory'));
      const call = () => stranger.acceptUserInvite!({ id: received!.id }, write());
      await expectRefusal('acceptUserInvite by another account', call, 'not_found', 'wrong_account', 'forbidden', 'needs_action');
      expectShape(acceptedShape, await invitee.acceptUserInvite!({ id: received!.id }, write()), 'acceptUserInvite');
      const { status } = await client.userInvite(ada!.id, { signal });
      check(status === 'accepted', `An invite that was accepted from the inbox is "${status}".`);
      check((await invitee.receivedUserInvites!({ signal })).length === 0, 'The inbox holds an accepted invite.');
    },
  },
];

async function invited({ invite, subject }: CaseContext) {
  const [ada] = await invite(['ada']);
  const token = await subject.tokenOf(ada!);
  return { ada: ada as UserInvite, token, invitee: await subject.clientOf(ada!.email) };
}

/** What a viewer has been sent; ends the case where the back end shows it to no such account. */
async function inboxOf(viewer: InvitesClient, signal: AbortSignal): Promise<readonly ReceivedUserInvite[]> {
  const hidden = 'The back end shows no inbox to this account, such as one whose address is not verified.';
  try {
    const received = await viewer.receivedUserInvites!({ signal });
    skipIf(received.length === 0, hidden);
    return received;
  } catch (error) {
    skipIf(isInvitesError(error) && error.details.code === 'needs_action', hidden);
    throw error;
  }
}

/** The client that a token is looked at with: where only the invitee is told, theirs. */
async function readerOf({ email }: UserInvite, client: CaseContext['client'], { clientOf }: CaseContext['subject']) {
  if (client.capabilities.tokenPreviews !== 'invitee') return client;
  skipIf(!(clientOf as unknown), 'Only its invitee is told of an invite, and the set-up gives no clientOf.');
  return (await clientOf(email)) as CaseContext['client'];
}

/** Ends the case with a deviation unless a call is refused because the invite is over, as far as the back end tells. */
async function expectOver({ client }: CaseContext, name: string, call: () => Promise<unknown>, status: string): Promise<void> {
  if (client.capabilities.tokenPreviews === 'invitee') await expectRefusal(name, call, 'invite_not_pending', 'not_found');
  else await expectNotPending(name, call, status);
}
