import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import type { SignedInViewer } from '../../src/domain/AcceptFlowSnapshot.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import type { Viewer } from '../../src/domain/Viewer.js';
import { viewerIdOf } from '../../src/domain/viewerIdOf.js';
import { createAcceptFlow } from '../../src/operations/createAcceptFlow.js';
import { canary, layla, otto, preview } from '../support/acceptFixtures.js';

/** How a link is opened. */
interface Given {
  viewer?: Viewer;

  invite?: Partial<UserInvitePreview>;

  /** What the server answers first. */
  check?: InvitesErrorDetails;

  framed?: boolean;
}

/** Opens a link, and notes the screens that are shown. */
async function openLink({ viewer = layla, invite = {}, check, framed = false }: Given) {
  const memory = createMemoryInvitesClient({ previews: { [canary]: preview } });
  if (check) memory.failNext('checkUserInviteToken', check);
  let changes = invite;
  const client: InvitesClient = {
    ...memory,
    checkUserInviteToken: async (token, options) => ({ ...(await memory.checkUserInviteToken(token, options)), ...changes }),
  };
  const flow = createAcceptFlow({ client, token: canary, deadlineMs: 30_000 });
  const facts = { viewer, serverNow: null as number | null, framed };
  const shown: string[] = [];

  function look(): void {
    const { status } = deriveAcceptInviteState({ flow: flow.snapshot(), ...facts });
    if (status !== shown.at(-1)) shown.push(status);
  }

  async function viewedBy(next: Viewer): Promise<void> {
    facts.viewer = next;
    look();
    await flow.check(viewerIdOf(next), 'email' in next ? next.email : undefined);
    look();
  }

  flow.subscribe(look);
  await viewedBy(viewer);
  const change = (next: Partial<UserInvitePreview>): void => {
    changes = next;
  };
  const pass = (time: string): void => {
    facts.serverNow = Date.parse(time);
    look();
  };
  return { flow, shown, viewedBy, change, pass, fail: memory.failNext };
}

type Step = (page: Awaited<ReturnType<typeof openLink>>) => void | Promise<void>;
type Path = [shown: string, given: Given, ...steps: Step[]];

const signedOut: Viewer = { status: 'signed_out' };
const unknown: Viewer = { status: 'loading' };

const accept: Step = ({ flow }) => flow.accept({ viewer: layla });
const acceptByTyping: Step = ({ flow }) => flow.accept({ viewer: null, values: { name: 'Layla' } });
const declineAs =
  (viewer: SignedInViewer): Step =>
  ({ flow }) =>
    flow.decline({ viewer });
const decline = declineAs(layla);
const request: Step = ({ flow }) => flow.request();
const retry: Step = ({ flow }) => flow.retry();
const viewedBy =
  (viewer: Viewer): Step =>
  (page) =>
    page.viewedBy(viewer);
const passItsEnd: Step = ({ pass }) => pass(preview.expiresAt!);
const failNext =
  (method: MemoryInvitesMethod, error: InvitesErrorDetails): Step =>
  ({ fail }) =>
    fail(method, error);
/** Somebody else was faster: the next answer is refused, and the next look shows why. */
const meanwhile =
  (invite: Partial<UserInvitePreview>): Step =>
  ({ change, fail }) => {
    change(invite);
    for (const method of ['acceptUserInvite', 'declineUserInvite'] as const) fail(method, { code: 'gone' });
  };

const notTaken: InvitesErrorDetails = { code: 'validation', fields: [{ path: 'values.name', code: 'taken' }] };
const notTheirs: InvitesErrorDetails = { code: 'wrong_account', invitedEmail: null };
const doFirst: InvitesErrorDetails = { code: 'needs_action', action: null };

/** What an invite can have become when it is opened, or answered. */
const ends: readonly (readonly [shown: string, invite: Partial<UserInvitePreview>])[] = [
  ['expired', { status: 'expired' }],
  ['canceled', { status: 'canceled' }],
  ['superseded', { status: 'superseded' }],
  ['already_accepted', { status: 'accepted', viewerIsMember: false }],
  ['declined', { status: 'declined' }],
];

/** Ways through the screens. */
const paths: readonly Path[] = [
  ['loading ready accepting accepted', {}, accept],
  ['loading signed_out accepting accepted', { viewer: signedOut }, acceptByTyping],
  ['loading ready declining declined', {}, decline],
  ['loading wrong_account declining declined', { viewer: otto }, declineAs(otto)],
  ['loading expired requested', { invite: { status: 'expired' } }, request],
  ['loading framed', { framed: true }],
  ['loading not_found', { check: { code: 'not_found' } }],
  ['loading already_member', { invite: { status: 'accepted', viewerIsMember: true } }],
  ...ends.map(([shown, invite]): Path => [`loading ${shown}`, { invite }]),

  ['loading signed_out ready signed_out', { viewer: signedOut }, viewedBy(layla), viewedBy(signedOut)],
  ['loading signed_out loading wrong_account signed_out', { viewer: signedOut }, viewedBy(otto), viewedBy(signedOut)],
  ['loading wrong_account ready wrong_account', { viewer: otto }, viewedBy(layla), viewedBy(otto)],
  ['loading ready loading signed_out', {}, viewedBy(unknown), viewedBy(signedOut)],
  ['loading wrong_account loading ready', { viewer: otto }, viewedBy(unknown), viewedBy(layla)],
  ['loading signed_out loading ready', { viewer: signedOut, check: { code: 'unauthenticated' } }, viewedBy(layla)],
  ['loading wrong_account loading ready', { viewer: otto, check: notTheirs }, viewedBy(layla)],
  ['loading ready expired', {}, passItsEnd],
  ['loading signed_out expired', { viewer: signedOut }, passItsEnd],
  ['loading wrong_account expired', { viewer: otto }, passItsEnd],

  ['loading ready accepting ready', {}, failNext('acceptUserInvite', notTaken), accept],
  ['loading signed_out accepting signed_out', { viewer: signedOut }, failNext('acceptUserInvite', notTaken), acceptByTyping],
  ['loading ready accepting wrong_account', {}, failNext('acceptUserInvite', notTheirs), accept],
  ['loading ready declining wrong_account', {}, failNext('declineUserInvite', notTheirs), decline],
  [
    'loading ready accepting limit_reached accepting accepted',
    {},
    failNext('acceptUserInvite', { code: 'quota_exceeded' }),
    accept,
    retry,
  ],
  ['loading limit_reached loading ready', { check: { code: 'quota_exceeded' } }, retry],
  ['loading needs_action loading ready', { check: doFirst }, retry],
  ['loading ready accepting needs_action accepting accepted', {}, failNext('acceptUserInvite', doFirst), accept, retry],
  ['loading ready declining needs_action declining declined', {}, failNext('declineUserInvite', doFirst), decline, retry],

  ...ends.flatMap(([shown, invite]): Path[] => [
    [`loading ready accepting ${shown}`, {}, meanwhile(invite), accept],
    [`loading ready declining ${shown}`, {}, meanwhile(invite), decline],
  ]),
  ['loading ready declining already_member', {}, meanwhile({ status: 'accepted', viewerIsMember: true }), decline],
  ...(['accepting', 'declining'] as const).map((doing): Path => [
    `loading ready ${doing} not_found`,
    {},
    meanwhile({}),
    failNext('checkUserInviteToken', { code: 'not_found' }),
    doing === 'accepting' ? accept : decline,
  ]),

  ...(['server', 'offline'] as const).flatMap((code): Path[] => {
    const shown = code === 'offline' ? code : 'failed';
    const error = { code };
    return [
      [`loading ${shown} loading ready`, { check: error }, retry],
      [`loading ready accepting ${shown} accepting accepted`, {}, failNext('acceptUserInvite', error), accept, retry],
      [`loading ready declining ${shown} declining declined`, {}, failNext('declineUserInvite', error), decline, retry],
      [
        `loading expired ${shown} expired requested`,
        { invite: { status: 'expired' } },
        failNext('requestUserInvite', error),
        request,
        retry,
      ],
      [`loading ready accepting ${shown} signed_out`, {}, failNext('acceptUserInvite', error), accept, viewedBy(signedOut)],
      [`loading ready accepting ${shown} loading wrong_account`, {}, failNext('acceptUserInvite', error), accept, viewedBy(otto)],
      [
        `loading signed_out accepting ${shown} ready`,
        { viewer: signedOut },
        failNext('acceptUserInvite', error),
        acceptByTyping,
        viewedBy(layla),
      ],
    ];
  }),
];

/** The steps of a diagram of states, those of a group one by one. */
function readDiagram(diagram: string): Set<string> {
  const groups = new Map<string, readonly string[]>();
  for (const [, names, group] of diagram.matchAll(/state "([^"]+)" as (\w+)/g)) groups.set(group!, names!.split(', '));
  for (const [, group, inside] of diagram.matchAll(/state (\w+) \{([^}]*)\}/g)) {
    groups.set(group!, [...new Set(Array.from(inside!.matchAll(/(\w+) --> (\w+)/g), ([, from, to]) => [from!, to!]).flat())]);
  }
  const members = (name: string) => groups.get(name) ?? [name];
  const drawn = [...diagram.matchAll(/(\w+) --> (\w+)/g)];
  return new Set(
    drawn.flatMap(([, from, to]) => members(from!).flatMap((one) => members(to!).map((next) => `${one} --> ${next}`))),
  );
}

describe('the ways through the screens', () => {
  it.each(paths.map((path) => [path[0], path] as const))('%s', async (screens, [, given, ...steps]) => {
    const page = await openLink(given);
    for (const step of steps) await step(page);
    expect(page.shown.join(' ')).toBe(screens);
  });

  it('are those of the documentation', () => {
    const [, diagram] = /```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/accept.md', 'utf8'))!;
    const gone = paths.flatMap(([screens]) => {
      const names = screens.split(' ');
      return names.slice(1).map((name, index) => `${names[index]} --> ${name}`);
    });
    expect([...readDiagram(diagram!)].toSorted()).toEqual([...new Set(gone)].toSorted());
  });
});
