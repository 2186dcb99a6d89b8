import type { UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { matchesFilter } from '../../../src/client/matchesFilter.js';
import type { InviteOperationKind } from '../../../src/domain/InviteActivity.js';
import { displayStatus } from '../../../src/domain/displayStatus.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { UserInviteStatus } from '../../../src/domain/UserInviteStatus.js';
import { mayBeAbsent } from './mayBeAbsent.js';
import type { ModelScope } from '../createModelScope.js';
import { firstInvites, versionOf } from '../createServerInvites.js';
import { ModelFailure } from '../ModelFailure.js';
import { findsAll, isWhole } from '../modelViews.js';

/** A list as it is shown. */
export interface ShownPage {
  view: number;

  page: UserInvitesPage;

  params: UserInvitesParams;

  scope: ModelScope;

  /** Whether nobody is reading it, nor failed to. */
  isFresh: boolean;

  /** Whether an answer may be from before it was asked for. */
  mayLag: boolean;

  /** Whether an answer may be from before an operation, and nothing in it says so. */
  mayLagUnseen: boolean;
}

/** Throws where a list shows what cannot be. */
export function checkFrame(shown: ShownPage): void {
  try {
    checkPage(shown);
  } catch (error) {
    throw error instanceof ModelFailure ? new ModelFailure(error.kind, `view ${shown.view}: ${error.message}`) : error;
  }
}

function checkPage(shown: ShownPage): void {
  const { page, scope } = shown;
  const ids = page.items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fail('an invite is there twice');
  const foreign = page.items.find(({ email }) => !email.startsWith(scope.prefix));
  if (foreign) fail(`${foreign.email} belongs to another scope`);
  checkMembership(shown);
  checkTotals(shown);
  for (const id of scope.server.ids) checkAcknowledged(id, shown);
  for (const id of scope.sent) checkSent(id, shown);
}

function fail(message: string): never {
  throw new ModelFailure('frame', message);
}

function checkMembership({ page, params }: ShownPage): void {
  const { filter = {} } = params;
  const other = page.items.find((invite) => !matchesFilter(invite, filter));
  if (other) fail(`${other.id} does not pass the filter`);
  const wanted = filter.status;
  const stranger = wanted && page.items.find((invite) => !wanted.includes(shownStatus(invite, page)));
  if (stranger) fail(`${stranger.id} is ${shownStatus(stranger, page)} and should not be there`);
}

function checkTotals({ page, params, scope }: ShownPage): void {
  const { items, totalCount, statusCounts = {} } = page;
  if (isWhole(params) && totalCount !== items.length) fail(`${items.length} rows and a total of ${totalCount}`);
  const counts = Object.entries(statusCounts);
  const all = counts.map(([status]) => status);
  const sum = (statuses: readonly string[]) =>
    counts.reduce((total, [status, count = 0]) => (statuses.includes(status) ? total + count : total), 0);
  const { ids, versions } = scope.server;
  const kept = ids.slice(0, firstInvites).filter((id) => !versions(id).at(-1)!.deleted);
  // A list that does not hold an invite learns with its next read that it was deleted.
  if ((sum(all) < kept.length && findsAll(params)) || sum(all) > ids.length)
    fail(`the counts are of ${sum(all)} invites: ${JSON.stringify(statusCounts)}`);
  const wanted = params.filter?.status ?? all;
  if (sum(wanted) !== totalCount) fail(`a total of ${totalCount}, and counts of ${JSON.stringify(statusCounts)}`);
}

function checkAcknowledged(id: string, { page, params, scope, mayLagUnseen }: ShownPage): void {
  const row = page.items.find((invite) => invite.id === id);
  const done = scope.intents.of(id).filter(({ outcome }) => outcome?.status === 'acknowledged');
  if (row && done.some(({ kind }) => kind === 'delete')) fail(`${id} is shown and was deleted`);
  const lastOf = (kind: InviteOperationKind) =>
    Math.max(
      -1,
      ...done.flatMap(({ kind: own, outcome }) =>
        own === kind && outcome?.status === 'acknowledged' ? versionOf(outcome.invite) : [],
      ),
    );
  const canceled = lastOf('cancel');
  // Only restoring makes it active again, which is a later version.
  if (row && isActive(shownStatus(row, page)) && versionOf(row) <= canceled && lastOf('restore') <= canceled)
    fail(`${id} is shown as ${row.status} and was canceled`);
  const version = scope.intents.acknowledgedVersion(id);
  if (version === null) return;
  if (row && versionOf(row) < version && !mayLagUnseen && !looksLater(row, version, scope))
    fail(`${id} is shown as it was before its operation: version ${versionOf(row)}, not ${version}`);
  if (!row && isWhole(params) && !mayBeAbsent(id, params, page, scope)) fail(`${id} is missing`);
}

// C12: somebody who looks at a list that nobody reads again takes it to be complete.
function checkSent(id: string, { page, params, scope, isFresh, mayLag }: ShownPage): void {
  const newer = scope.server.ids.length - 1 - scope.server.ids.indexOf(id);
  const isWanted = !params.cursor && !params.offset && newer < params.limit;
  if (!isFresh || mayLag || !isWanted || page.items.some((invite) => invite.id === id)) return;
  if (!mayBeAbsent(id, params, page, scope)) fail(`${id} was sent, is missing, and nobody reads the list again`);
}

// Nobody sees the number: a row that looks as it does later is right.
function looksLater(row: UserInvite, version: number, { server }: ModelScope): boolean {
  const look = ({ rawStatus, sentCount, sentAt, expiresAt, firstName, roles }: UserInvite) =>
    [rawStatus, sentCount, sentAt, expiresAt, firstName, ...roles.map(({ key }) => key)].join();
  return server.versions(row.id).some(({ invite }) => versionOf(invite) >= version && look(invite) === look(row));
}

function shownStatus(invite: UserInvite, { serverNow }: UserInvitesPage): UserInviteStatus {
  return displayStatus(invite, Date.parse(serverNow ?? ''));
}

function isActive(status: UserInviteStatus): boolean {
  return status === 'pending' || status === 'expired';
}
