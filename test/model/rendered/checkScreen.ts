import { mayHaveHappened } from '../../../src/domain/mayHaveHappened.js';
import type { Intent } from '../createIntents.js';
import { lookOf } from './lookOf.js';
import { checkRequestsOf } from './checkRequestsOf.js';
import { versionOf } from '../createServerInvites.js';
import type { InviteVersion } from '../createServerInvites.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import type { Tenant } from './createTenant.js';
import type { ShownRow } from './readScreen.js';

/** Throws where the page, come to rest, shows what cannot be. */
export function checkScreen(world: RenderedWorld): void {
  const screen = world.screen();
  const tenant = world.tenant();
  for (const { name, rows } of screen?.views ?? []) {
    for (const row of rows) checkRow(row, name, tenant);
  }
  for (const [id, pending] of screen?.marks ?? []) {
    const running = tenant.intents.of(id).findLast(({ outcome }) => outcome === null)?.kind ?? null;
    if (pending !== running) throw new Error(`${id} is said to be ${pending}, and is ${running}`);
  }
  for (const each of world.tenants) checkRequestsOf(each);
  world.announcements.check();
}

function checkRow(row: ShownRow, view: string, tenant: Tenant): void {
  const id = tenant.idOf(row.address);
  const intents = tenant.intents.of(id);
  const done = intents.filter(({ outcome }) => outcome?.status === 'acknowledged');
  const isActive = row.status === 'pending' || row.status === 'expired';
  if (done.some(({ kind }) => kind === 'delete')) throw new Error(`${view}: ${id} is shown and was deleted`);
  const last = intents.findLast((intent) => (intent.kind === 'cancel' && done.includes(intent)) || mayBeRestored(intent))?.kind;
  if (isActive && last === 'cancel') throw new Error(`${view}: ${id} is ${row.status} and was canceled`);
  const version = tenant.intents.acknowledgedVersion(id);
  if (row.version !== null && version !== null && row.version < version && !looksLater(row, version, tenant.server.versions(id)))
    throw new Error(`${view}: ${id} is shown in version ${row.version}, not ${version}`);
  const sent = Math.max(
    0,
    ...done.flatMap(({ outcome }) => (outcome?.status === 'acknowledged' ? outcome.invite.sentCount : [])),
  );
  if (row.sentCount !== null && row.sentCount < sent)
    throw new Error(`${view}: ${id} is sent ${row.sentCount} times, not ${sent}`);
}

// A list that is read before the answer comes, or without one, shows what the server has made of it.
function mayBeRestored({ kind, outcome }: Intent): boolean {
  if (kind !== 'restore') return false;
  return outcome === null || outcome.status === 'acknowledged' || (outcome.status === 'failed' && mayHaveHappened(outcome.error));
}

// Nobody sees the number: a row that looks as it does later is right.
function looksLater({ look }: ShownRow, version: number, versions: readonly InviteVersion[]): boolean {
  return versions.some(({ invite }) => versionOf(invite) >= version && lookOf(invite) === look);
}
