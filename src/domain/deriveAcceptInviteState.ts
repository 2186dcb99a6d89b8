import type { AcceptAction, AcceptCheck, AcceptFlowSnapshot, Accepter, AskedBy, SignedInViewer } from './AcceptFlowSnapshot.js';
import type { AcceptInviteState, ReadyInvite, WrongAccountInvite } from './AcceptInviteState.js';
import type { InvalidField, InvitesErrorDetails } from './InvitesErrorDetails.js';
import { foldedEmail } from './foldedEmail.js';
import { isForOthers } from './isForOthers.js';
import type { UserInvitePreview } from './UserInvitePreview.js';
import type { Viewer } from './Viewer.js';
import { viewerIdOf } from './viewerIdOf.js';

/** What decides which screen the accept page shows. */
export interface AcceptInviteFacts {
  flow: AcceptFlowSnapshot;

  viewer: Viewer;

  /** Server time in milliseconds since the epoch; null where it is not known: then the server's status stands. */
  serverNow: number | null;

  /** Whether the page stands in a frame of another site, where nothing may be answered. @default false */
  framed?: boolean | undefined;
}

type CheckDone = Extract<AcceptCheck, { status: 'done' }>;
type CheckFailed = Extract<AcceptCheck, { status: 'failed' }>;
type FailedAction = Extract<AcceptAction, { status: 'failed' }>;

/** The screen of the accept page: a pure function of what is known of the invite, the viewer and the time. */
export function deriveAcceptInviteState({ framed = false, ...facts }: AcceptInviteFacts): AcceptInviteState {
  const state = unframedState(facts);
  return framed && canBeAnswered(state) ? { status: 'framed', preview: state.preview } : state;
}

type AnswerableState = Extract<AcceptInviteState, { status: 'ready' | 'signed_out' | 'wrong_account' | 'expired' }>;

function canBeAnswered(state: AcceptInviteState): state is AnswerableState {
  return (
    state.status === 'ready' ||
    state.status === 'signed_out' ||
    state.status === 'wrong_account' ||
    (state.status === 'expired' && !state.requesting)
  );
}

function unframedState({ flow: { check, action }, viewer, serverNow }: Omit<AcceptInviteFacts, 'framed'>): AcceptInviteState {
  switch (action.status) {
    case 'running':
      return runningState(check, action);
    case 'accepted':
      if (isSomebodyElse(viewer, action.viewer) || check.status !== 'done') break;
      return { status: 'accepted', accepted: action.accepted, preview: check.preview };
    case 'declined':
      if (check.status === 'done') break;
      return { status: 'declined', preview: null };
    case 'failed':
      if ((viewer.status === 'signed_out' && action.viewer) || isSomebodyElse(viewer, action.viewer)) break;
      if (viewer.status === 'signed_in' && !action.viewer) break;
      if (problemsOf(action).length > 0 && check.status === 'done')
        return previewState(check, viewer, serverNow, problemsOf(action));
      return failedActionState(action, check);
    case 'requesting':
      return check.status === 'done' ? { status: 'expired', preview: check.preview, requesting: true } : { status: 'loading' };
    case 'requested':
      return { status: 'requested', preview: previewOf(check) };
    case 'request_failed':
      return { ...failureOf(action), phase: 'request', outcome: action.outcome, preview: previewOf(check) };
    case 'none':
      break;
  }
  // The flow asks again.
  if (isForOthers(check, viewerIdOf(viewer), 'email' in viewer ? viewer.email : undefined)) return { status: 'loading' };
  switch (check.status) {
    case 'idle':
    case 'running':
      return { status: 'loading' };
    case 'failed':
      return failedCheckState(check, viewer);
    case 'done':
      return previewState(check, viewer, serverNow);
  }
}

/** What the server did not take of the values of an accept. */
function problemsOf({ kind, error }: FailedAction): readonly InvalidField[] {
  return kind === 'accept' && error.code === 'validation' ? error.fields : [];
}

function runningState(check: AcceptCheck, { kind, viewer }: Extract<AcceptAction, { status: 'running' }>): AcceptInviteState {
  const invite = answeredInvite(check, viewer);
  if (kind === 'accept' && invite?.wrongAccount === false) return { status: 'accepting', preview: invite.preview, viewer };
  return kind === 'decline' && invite?.viewer ? { status: 'declining', ...invite } : { status: 'loading' };
}

function failedActionState({ kind: phase, viewer, error, outcome }: FailedAction, check: AcceptCheck): AcceptInviteState {
  const invite = answeredInvite(check, viewer);
  if (!invite) return { status: 'loading' };
  return obstacleState(error, invite.preview) ?? { ...failureOf({ error }), phase, outcome, ...invite };
}

/** The invite that somebody answers; null where it is not known. */
function answeredInvite(check: AcceptCheck, viewer: Accepter) {
  if (viewer) {
    const invite = inviteFor(check, viewer);
    return 'invitedEmail' in invite ? { wrongAccount: true as const, ...invite } : { wrongAccount: false as const, ...invite };
  }
  return check.status === 'done' ? { wrongAccount: false as const, preview: check.preview, viewer } : null;
}

/** What stands in the way until something else happens; null where nothing is known to. */
function obstacleState(error: InvitesErrorDetails, preview: UserInvitePreview | null): AcceptInviteState | null {
  if (error.code === 'quota_exceeded') return { status: 'limit_reached', preview };
  return error.code === 'needs_action' ? { status: 'needs_action', preview, action: error.action } : null;
}

function failureOf({ error }: { error: InvitesErrorDetails }) {
  return { status: error.code === 'offline' ? ('offline' as const) : ('failed' as const), error };
}

function failedCheckState({ error }: CheckFailed, viewer: Viewer): AcceptInviteState {
  switch (error.code) {
    case 'not_found':
    case 'gone':
    case 'validation':
    case 'too_large':
      return { status: 'not_found' };
    case 'unauthenticated':
    case 'wrong_account':
      // That was for the one who asked.
      if (viewer.status === 'signed_out') return { status: 'signed_out', preview: null, problems: [] };
      if (viewer.status === 'loading') return { status: 'loading' };
      if (error.code === 'wrong_account')
        return { status: 'wrong_account', preview: null, viewer, invitedEmail: error.invitedEmail };
      break;
    default:
  }
  return obstacleState(error, null) ?? { ...failureOf({ error }), phase: 'check', outcome: 'not_done', preview: null };
}

function previewState(
  check: CheckDone,
  viewer: Viewer,
  serverNow: number | null,
  problems: readonly InvalidField[] = [],
): AcceptInviteState {
  const { preview } = check;
  if (preview.viewerIsMember && wasAskedBy(check.askedBy, viewer)) return { status: 'already_member', preview };
  switch (preview.status) {
    case 'accepted':
      return { status: 'already_accepted', preview, signedIn: viewer.status === 'signed_in' };
    case 'expired':
      return { status: 'expired', preview, requesting: false };
    case 'declined':
    case 'canceled':
    case 'superseded':
      return { status: preview.status, preview };
    case 'pending':
      break;
  }
  if (serverNow !== null && preview.expiresAt !== null && Date.parse(preview.expiresAt) <= serverNow) {
    return { status: 'expired', preview, requesting: false };
  }
  if (viewer.status === 'loading') return { status: 'loading' };
  if (viewer.status === 'signed_out') return { status: 'signed_out', preview, problems };
  const invite = inviteFor(check, viewer);
  return 'invitedEmail' in invite ? { status: 'wrong_account', ...invite } : { status: 'ready', ...invite, problems };
}

function inviteFor(check: AcceptCheck, viewer: SignedInViewer): ReadyInvite | WrongAccountInvite {
  if (check.status !== 'done') {
    const invitedEmail = check.status === 'failed' && check.error.code === 'wrong_account' ? check.error.invitedEmail : null;
    return { preview: null, viewer, invitedEmail };
  }
  const { preview } = check;
  return isInvitee(check, viewer) ? { preview, viewer } : { preview, viewer, invitedEmail: preview.email };
}

// Only the server knows whether two spellings of a local part are one mailbox, so letter case alone refuses nobody.
function isInvitee({ preview, askedBy }: CheckDone, viewer: SignedInViewer): boolean {
  const verdict = wasAskedBy(askedBy, viewer) ? preview.viewerIsInvitee : null;
  return verdict ?? foldedEmail(preview.email) === foldedEmail(viewer.email);
}

/** Whether the server's verdicts on its viewer are about this one. */
function wasAskedBy(askedBy: AskedBy, viewer: Viewer): boolean {
  const viewerId = viewerIdOf(viewer);
  return askedBy === undefined || viewerId === undefined || askedBy === viewerId;
}

function isSomebodyElse(viewer: Viewer, actor: Accepter): boolean {
  return viewer.status === 'signed_in' && actor !== null && viewer.id !== actor.id;
}

function previewOf(check: AcceptCheck): UserInvitePreview | null {
  return check.status === 'done' ? check.preview : null;
}
