import type { QueryClient } from '@tanstack/react-query';

import type { BulkOperationKind } from '../../src/domain/InviteActivity.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import { createSendRun } from '../../src/operations/createSendRun.js';
import { cachedPages } from '../../src/query/cachedPages.js';
import type { FakeServer, FakeServerOptions } from './createFakeServer.js';
import { createFakeServer } from './createFakeServer.js';
import { createIntents } from './createIntents.js';
import type { Intents } from './createIntents.js';
import type { ModelNetwork } from './createModelNetwork.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem, ModelSystem } from './ModelSystem.js';

/** How long a call may take. */
export const deadlineMs = 30_000;

/** One tenant: its server, its operations, and what its user has asked for. */
export interface ModelScope {
  readonly name: string;

  readonly prefix: string;

  readonly server: FakeServer;

  readonly system: ModelSystem;

  readonly intents: Intents;

  now(): number;

  /** A click. */
  perform(request: InviteOperationRequest): void;

  /** One click for several invites: those that a list shows. */
  performAll(kind: BulkOperationKind, inviteIds: readonly string[]): void;

  /** Invites one more person. */
  send(): Promise<void>;

  /** The invites whose sending was acknowledged. */
  readonly sent: readonly string[];

  /** Clicks that nothing stood in the way of, and how many requests there had been before. */
  readonly clicks: { inviteId: string; requests: number }[];

  /** Whether nothing that was asked for still waits or runs. */
  isQuiet(): boolean;
}

/** What a scope lives in. */
export interface ModelScopeOptions extends Pick<FakeServerOptions, 'now' | 'step' | 'nextFault' | 'nextReadFault' | 'nextLag'> {
  name: string;

  run: ModelRun;

  network: ModelNetwork;

  queryClient: QueryClient;

  createSystem: CreateSystem;
}

/** Creates a tenant whose user has not done anything yet. */
export function createModelScope({ name, run, network, queryClient, createSystem, ...calls }: ModelScopeOptions): ModelScope {
  const { now } = calls;
  const { consistencyMs, stamps, whenOffline, honoursSignal } = run;
  const prefix = `${name}.`;
  const server = createFakeServer({ ...calls, isOnline: network.isOnline, honoursSignal, stamps, prefix });
  const { client } = server;
  const context = { client, scope: name, queryClient, consistencyMs, deadlineMs, network, whenOffline, now };
  const system = createSystem(context);
  const intents = createIntents(now, server.moment);
  const clicks: ModelScope['clicks'] = [];
  const sent: string[] = [];
  const running = (id: string) => intents.of(id).some(({ outcome }) => outcome === null);

  return {
    name,
    prefix,
    server,
    system,
    intents,
    now,
    clicks,
    perform(request) {
      const { inviteId, kind } = request;
      const { status } = server.versions(inviteId).at(-1)!.invite;
      const shown = cachedPages(queryClient, name).some(({ page }) => page.items.some(({ id }) => id === inviteId));
      // Nobody can say what they delete unless they see it.
      const makesSense = kind === 'delete' ? shown : status === (kind === 'restore' ? 'canceled' : 'pending');
      const isFree = network.isOnline() && !running(inviteId) && makesSense;
      const requests = server.requests(inviteId).length;
      const intent = intents.add(request, shown);
      const settled = system.perform(request);
      if (intent) void settled.then((outcome) => intents.settle(intent, outcome));
      if (isFree && intent) clicks.push({ inviteId, requests });
    },
    performAll(kind, inviteIds) {
      const pages = cachedPages(queryClient, name);
      const shown = inviteIds.filter((inviteId) => pages.some(({ page }) => page.items.some(({ id }) => id === inviteId)));
      const asked = shown.map((inviteId) => intents.add({ kind, inviteId }, true));
      const settled = system.performAll?.(kind, shown) ?? shown.map((inviteId) => system.perform({ kind, inviteId }));
      for (const [index, intent] of asked.entries()) {
        if (intent) void settled[index]!.then((outcome) => intents.settle(intent, outcome));
      }
    },
    async send() {
      const userInvites = [{ email: 'somebody.new@example.com' }];
      const { results } = await createSendRun(client, { userInvites }, deadlineMs, { network }).settled;
      sent.push(...results.flatMap(({ invite }) => invite?.id ?? []));
      await system.readAgain();
    },
    sent,
    isQuiet: () => !server.ids.some(running),
  };
}
