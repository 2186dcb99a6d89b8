import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { AcceptActionKind, SignedInViewer } from '../../../src/domain/AcceptFlowSnapshot.js';
import { deriveAcceptInviteState } from '../../../src/domain/deriveAcceptInviteState.js';
import type { AcceptFlow } from '../../../src/operations/AcceptFlow.js';
import { createAcceptFlow } from '../../../src/operations/createAcceptFlow.js';
import { canary, layla, otto } from '../../support/acceptFixtures.js';
import { createSessionServer } from '../../support/createSessionServer.js';
import type { SessionServer, SessionServerOptions } from '../../support/createSessionServer.js';
import { ModelFailure } from '../ModelFailure.js';

type Somebody = SignedInViewer | null;

/**
 * Somebody comes to the page, or to another tab of its browser, or answers, perhaps while somebody else comes; or who has to
 * verify their address does.
 */
type SessionStep =
  | { kind: 'verify' }
  | { kind: 'come' | 'come_elsewhere'; viewer: Somebody }
  | { kind: AcceptActionKind; meanwhile: Somebody | undefined };

const somebody = fc.constantFrom(layla, otto, null);
const step: fc.Arbitrary<SessionStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('come' as const), viewer: somebody }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('come_elsewhere' as const), viewer: somebody }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'verify' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('accept', 'decline'), meanwhile: fc.option(somebody, { nil: undefined }) }),
  },
);
const server: fc.Arbitrary<SessionServerOptions> = fc.record({
  tokenPreviews: fc.constantFrom('holder', 'invitee'),
  status: fc.constantFrom('pending', 'pending', 'accepted', 'expired'),
  unverified: fc.constantFrom(undefined, otto),
});

function statusFor(flow: AcceptFlow, viewer: Somebody) {
  return deriveAcceptInviteState({ flow: flow.snapshot(), viewer: viewer ?? { status: 'signed_out' }, serverNow: null }).status;
}

class SessionModel {
  private readonly server: SessionServer;
  private readonly flow: AcceptFlow;
  private viewer: Somebody = null;
  private answeredBy: Somebody | undefined;

  constructor(options: SessionServerOptions) {
    this.server = createSessionServer(options);
    this.flow = this.open();
  }

  async play(steps: readonly SessionStep[]): Promise<void> {
    await this.come(null);
    for (const one of steps) await this.take(one);
  }

  private open(): AcceptFlow {
    return createAcceptFlow({ client: this.server.client, token: canary, deadlineMs: 30_000 });
  }

  private async take(one: SessionStep): Promise<void> {
    if (one.kind === 'verify') return this.server.verify();
    if ('viewer' in one) return one.kind === 'come' ? await this.come(one.viewer) : this.server.begin(one.viewer);
    const { viewer } = this;
    const status = statusFor(this.flow, viewer);
    if (!viewer || (status !== 'ready' && (one.kind === 'accept' || status !== 'wrong_account'))) return;
    const done = this.flow[one.kind]({ viewer });
    const { meanwhile } = one;
    if (meanwhile !== undefined) await this.signIn(meanwhile);
    await done;
    const { action } = this.flow.snapshot();
    if (action.status === 'accepted' || action.status === 'declined') this.answeredBy ??= viewer;
    if (meanwhile !== undefined) await this.check();
  }

  private async come(viewer: Somebody): Promise<void> {
    await this.signIn(viewer);
    await this.check();
  }

  private async signIn(viewer: Somebody): Promise<void> {
    // Whoever signs in again was signed out before.
    if (viewer && viewer.id === this.viewer?.id) await this.flow.check(null);
    this.viewer = viewer;
    this.server.begin(viewer);
    await this.flow.check(viewer?.id ?? null, viewer?.email);
  }

  /** Who has come sees what they would see if they opened the link now; or, where they have answered it here, that. */
  private async check(): Promise<void> {
    const { viewer, answeredBy } = this;
    const shown = statusFor(this.flow, viewer);
    const { action } = this.flow.snapshot();
    // What failed for them is theirs to try again.
    if (action.status === 'failed' && viewer && viewer.id === action.viewer?.id) return;
    if (answeredBy && (!viewer || viewer.id === answeredBy.id) && action.status !== 'none') {
      return compare(shown, action.status);
    }
    const opened = this.open();
    await opened.check(viewer?.id ?? null, viewer?.email);
    compare(shown, statusFor(opened, viewer));
  }
}

function compare(shown: string, right: string): void {
  if (shown !== right) throw new ModelFailure('outcome', `the page shows ${shown} in the place of ${right}`);
}

it('S6: shows everybody who comes to the page what is so for them', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(server, fc.array(step, { minLength: 2, maxLength: 12 }), async (options, steps) => {
      await new SessionModel(options).play(steps);
    }),
    { numRuns: 5000 },
  );
  expect.assertions(0);
});
