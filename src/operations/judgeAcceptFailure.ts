import type { AcceptAction, AcceptCheck, AcceptActionKind, Accepter } from '../domain/AcceptFlowSnapshot.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { AcceptedUserInvite, UserInvitePreview } from '../domain/UserInvitePreview.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';

/** A failed accept or decline, with what the server said about the invite afterwards. */
export interface AcceptFailure {
  kind: AcceptActionKind;

  viewer: Accepter;

  error: InvitesErrorDetails;

  /** What was known of the invite before. */
  before: AcceptCheck;

  /** What the server says now; null where it was not asked. */
  after: Extract<AcceptCheck, { status: 'done' | 'failed' }> | null;
}

/** Whether the invite must be read again after a failure, because the server may have carried the request out. */
export function needsAnotherLook({ code }: InvitesErrorDetails): boolean {
  switch (code) {
    case 'wrong_account':
    case 'unauthenticated':
    case 'rate_limited':
    case 'quota_exceeded':
    case 'needs_action':
    case 'too_large':
      return false;
    default:
      return true;
  }
}

/** Whether trying again is a new intent: the server has answered this one, and would answer its key the same again. */
export function endsIntent(error: InvitesErrorDetails): boolean {
  return !mayBeAtWork(error) && error.code !== 'rate_limited';
}

/** Whether the request may still be carried out: it got no answer, or one that says so. */
function mayBeAtWork(error: InvitesErrorDetails): boolean {
  return mayHaveHappened(error) || error.code === 'conflict';
}

/** What a failure comes to: often it was a success whose answer got lost, or the invite is over. */
export function judgeAcceptFailure(failure: AcceptFailure): { check: AcceptCheck; action: AcceptAction } {
  const { kind, viewer, error, before, after } = failure;
  const none: AcceptAction = { status: 'none' };
  const askedBy = viewer?.id ?? null;
  const failed = (outcome: 'not_done' | 'unknown'): AcceptAction => ({ status: 'failed', kind, viewer, error, outcome });

  if (error.code === 'wrong_account' && viewer) {
    if (before.status !== 'done') return { check: { status: 'failed', error, askedBy }, action: none };
    const email = error.invitedEmail ?? before.preview.email;
    return {
      check: { ...before, preview: { ...before.preview, email, viewerIsInvitee: false }, askedBy },
      action: none,
    };
  }
  if (after === null) return { check: before, action: failed('not_done') };
  if (after.status === 'failed') {
    const { code } = after.error;
    const over = code === 'not_found' || code === 'gone' || code === 'validation' || code === 'wrong_account';
    if (over) return { check: after, action: none };
    return { check: before, action: failed('unknown') };
  }
  const { preview } = after;
  if (kind === 'accept' && hasJoined(preview)) {
    return { check: after, action: { status: 'accepted', viewer, accepted: acceptedFrom(preview) } };
  }
  if (kind === 'decline' && preview.status === 'declined') return { check: after, action: { status: 'declined' } };
  if (preview.status !== 'pending') return { check: after, action: none };
  if (error.code === 'invite_not_pending' && error.status !== 'pending' && error.status !== 'unknown') {
    return { check: { ...after, preview: { ...preview, status: error.status } }, action: none };
  }
  return { check: after, action: failed(mayBeAtWork(error) ? 'unknown' : 'not_done') };
}

function hasJoined({ status, viewerIsMember, viewerIsInvitee }: UserInvitePreview): boolean {
  return viewerIsMember === true || (status === 'accepted' && viewerIsMember === null && viewerIsInvitee === true);
}

function acceptedFrom({ organization, roles }: UserInvitePreview): AcceptedUserInvite {
  return { organization, roles };
}
