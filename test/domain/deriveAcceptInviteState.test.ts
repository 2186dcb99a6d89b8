import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { AcceptAction, AcceptCheck } from '../../src/domain/AcceptFlowSnapshot.js';
import type { AcceptInviteStatus } from '../../src/domain/AcceptInviteState.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import type { Viewer } from '../../src/domain/Viewer.js';
import { layla, otto, preview } from '../support/acceptFixtures.js';

const none: AcceptAction = { status: 'none' };
const loading: Viewer = { status: 'loading' };
const signedOut: Viewer = { status: 'signed_out' };

function done(changes: Partial<UserInvitePreview> = {}, askedBy: string | null | undefined = 'layla'): AcceptCheck {
  return { status: 'done', preview: { ...preview, ...changes }, askedBy, clockOffsetMs: 0 };
}

function failed(error: InvitesErrorDetails, askedBy: string | null | undefined = 'layla'): AcceptCheck {
  return { status: 'failed', error, askedBy };
}

function failedAction(kind: 'accept' | 'decline', error: InvitesErrorDetails): AcceptAction {
  return { status: 'failed', kind, viewer: layla, error, outcome: 'not_done' };
}

function statusOf(check: AcceptCheck, action: AcceptAction = none, viewer: Viewer = layla, serverNow: number | null = null) {
  return deriveAcceptInviteState({ flow: { check, action }, viewer, serverNow }).status;
}

function framedStatusOf(check: AcceptCheck, viewer: Viewer = layla) {
  return deriveAcceptInviteState({ flow: { check, action: none }, viewer, serverNow: null, framed: true }).status;
}

const accepted: AcceptAction = { status: 'accepted', viewer: layla, accepted: { organization: preview.organization, roles: [] } };
const accepting: AcceptAction = { status: 'running', kind: 'accept', viewer: layla };
const declining: AcceptAction = { status: 'running', kind: 'decline', viewer: layla };
const beforeExpiry = Date.parse('2026-11-26T12:59:59Z');
const atExpiry = Date.parse('2026-11-26T13:00:00Z');

describe('deriveAcceptInviteState', () => {
  const table: readonly (readonly [name: string, status: AcceptInviteStatus, actual: string])[] = [
    ['nothing asked yet', 'loading', statusOf({ status: 'idle' })],
    ['the check runs', 'loading', statusOf({ status: 'running' })],
    ['the viewer is not known yet', 'loading', statusOf(done(), none, loading)],
    ['the invitee is signed in', 'ready', statusOf(done())],
    ['the server says that this is the invitee', 'ready', statusOf(done({ email: 'other@noor.example', viewerIsInvitee: true }))],
    ['nobody is signed in', 'signed_out', statusOf(done({}, null), none, signedOut)],
    [
      'the server hides the invite from who is signed out',
      'signed_out',
      statusOf(failed({ code: 'unauthenticated' }, null), none, signedOut),
    ],
    ['somebody else is signed in', 'wrong_account', statusOf(done({}, 'otto'), none, otto)],
    ['the server says that this is not the invitee', 'wrong_account', statusOf(done({ viewerIsInvitee: false }))],
    [
      'the server hides the invite from this account',
      'wrong_account',
      statusOf(failed({ code: 'wrong_account', invitedEmail: null })),
    ],
    ['the accept is on its way', 'accepting', statusOf(done(), accepting)],
    ['the session is read again during the accept', 'accepting', statusOf(done(), accepting, loading)],
    ['the accept succeeded', 'accepted', statusOf(done({ status: 'accepted', viewerIsMember: true }), accepted)],
    ['the session is read again after the accept', 'accepted', statusOf(done({ status: 'accepted' }), accepted, loading)],
    [
      'another person came after the accept',
      'already_accepted',
      statusOf(done({ status: 'accepted', viewerIsMember: null }, 'otto'), accepted, otto),
    ],
    [
      'another person came after the accept, and the flow was not told',
      'loading',
      statusOf(done({ status: 'accepted', viewerIsMember: true }), accepted, otto),
    ],
    ['the decline is on its way', 'declining', statusOf(done(), declining)],
    ['the decline succeeded', 'declined', statusOf(done({ status: 'declined' }), { status: 'declined' })],
    ['it was declined before', 'declined', statusOf(done({ status: 'declined' }))],
    ['it expired', 'expired', statusOf(done({ status: 'expired' }))],
    ['it expires this very moment by server time', 'expired', statusOf(done(), none, layla, atExpiry)],
    ['it expires a second from now', 'ready', statusOf(done(), none, layla, beforeExpiry)],
    ['it would have expired, but the server time is not known', 'ready', statusOf(done({ expiresAt: '2020-01-01T00:00:00Z' }))],
    ['it never expires', 'ready', statusOf(done({ expiresAt: null }), none, layla, atExpiry)],
    ['it was canceled', 'canceled', statusOf(done({ status: 'canceled' }))],
    ['a newer link was sent', 'superseded', statusOf(done({ status: 'superseded' }))],
    ['it was accepted before', 'already_accepted', statusOf(done({ status: 'accepted' }))],
    ['the viewer is a member', 'already_member', statusOf(done({ status: 'accepted', viewerIsMember: true }))],
    ['the viewer is a member by another invite', 'already_member', statusOf(done({ viewerIsMember: true }))],
    ['the viewer before this one was a member', 'loading', statusOf(done({ viewerIsMember: true }), none, otto)],
    [
      'another account of the invitee was a member',
      'ready',
      statusOf(done({ viewerIsMember: true }), none, { ...layla, id: 'layla-2' }),
    ],
    ['the viewer before this one declined', 'loading', statusOf(done({ status: 'declined' }), { status: 'declined' }, otto)],
    ['the server does not know the token', 'not_found', statusOf(failed({ code: 'not_found' }))],
    ['the token is gone', 'not_found', statusOf(failed({ code: 'gone' }))],
    ['the server calls the token malformed', 'not_found', statusOf(failed({ code: 'validation', fields: [] }))],
    ['offline at the check', 'offline', statusOf(failed({ code: 'offline' }))],
    ['offline at the accept', 'offline', statusOf(done(), failedAction('accept', { code: 'offline' }))],
    ['the check failed', 'failed', statusOf(failed({ code: 'server' }))],
    ['the session of a signed-in viewer ended', 'failed', statusOf(failed({ code: 'unauthenticated' }))],
    ['the accept failed', 'failed', statusOf(done(), failedAction('accept', { code: 'server' }))],
    ['the organization is full', 'limit_reached', statusOf(done(), failedAction('accept', { code: 'quota_exceeded' }))],
    [
      'the viewer has to do something first',
      'needs_action',
      statusOf(done(), failedAction('accept', { code: 'needs_action', action: 'second_factor' })),
    ],
    ['the organization is full at the check', 'limit_reached', statusOf(failed({ code: 'quota_exceeded' }))],
    [
      'the viewer has to do something first to see the invite',
      'needs_action',
      statusOf(failed({ code: 'needs_action', action: 'verify_email' })),
    ],
    [
      'who is signed out has to do something first to see the invite',
      'needs_action',
      statusOf(failed({ code: 'needs_action', action: null }, null), none, signedOut),
    ],
    [
      'the viewer before this one had to do something first to see the invite',
      'loading',
      statusOf(failed({ code: 'needs_action', action: 'verify_email' }), none, otto),
    ],
    ['a fresh invite is being asked for', 'expired', statusOf(done({ status: 'expired' }), { status: 'requesting' })],
    ['a fresh invite was asked for', 'requested', statusOf(done({ status: 'expired' }), { status: 'requested' }, signedOut)],
    [
      'asking for a fresh invite failed',
      'failed',
      statusOf(done({ status: 'expired' }), { status: 'request_failed', error: { code: 'server' }, outcome: 'unknown' }),
    ],
    ['an open invite in a frame of another site', 'framed', framedStatusOf(done())],
    ['an expired invite in a frame of another site', 'framed', framedStatusOf(done({ status: 'expired' }))],
    ['a signed-out viewer in a frame of another site', 'framed', framedStatusOf(done({}, null), signedOut)],
    ['a canceled invite in a frame of another site', 'canceled', framedStatusOf(done({ status: 'canceled' }))],
    [
      'the accept of the viewer before this one failed',
      'loading',
      statusOf(done(), failedAction('accept', { code: 'server' }), otto),
    ],
    [
      'the viewer signed out after a failure',
      'signed_out',
      statusOf(done(), failedAction('accept', { code: 'unauthenticated' }), signedOut),
    ],
    ['the decline failed', 'failed', statusOf(done(), failedAction('decline', { code: 'timeout' }))],
  ];

  it.each(table)('%s: %s', (_name, status, actual) => {
    expect(actual).toBe(status);
  });

  it('has a case for every status', () => {
    const every: Record<AcceptInviteStatus, true> = {
      loading: true,
      ready: true,
      signed_out: true,
      wrong_account: true,
      accepting: true,
      accepted: true,
      declining: true,
      declined: true,
      expired: true,
      canceled: true,
      superseded: true,
      already_accepted: true,
      already_member: true,
      not_found: true,
      offline: true,
      requested: true,
      limit_reached: true,
      needs_action: true,
      framed: true,
      failed: true,
    };
    expect(new Set(table.map(([, status]) => status))).toEqual(new Set(Object.keys(every)));
  });

  it('has a line for every status in the documentation', () => {
    const documented = readFileSync('docs/accept.md', 'utf8').matchAll(/^\| `(\w+)`/gm);
    expect(new Set(Array.from(documented, ([, status]) => status))).toEqual(new Set(table.map(([, status]) => status)));
  });

  it('names the phase and the error of a failure', () => {
    const flow = { check: done(), action: failedAction('decline', { code: 'timeout' }) };
    expect(deriveAcceptInviteState({ flow, viewer: layla, serverNow: null })).toEqual({
      status: 'failed',
      phase: 'decline',
      error: { code: 'timeout' },
      outcome: 'not_done',
      wrongAccount: false,
      preview,
      viewer: layla,
    });
  });

  it('keeps a failed decline on the screen that it was asked from', () => {
    const check = failed({ code: 'wrong_account', invitedEmail: preview.email }, 'otto');
    const action = { ...failedAction('decline', { code: 'server' }), viewer: otto } as AcceptAction;
    expect(deriveAcceptInviteState({ flow: { check, action }, viewer: otto, serverNow: null })).toMatchObject({
      status: 'failed',
      phase: 'decline',
      wrongAccount: true,
      preview: null,
      viewer: otto,
      invitedEmail: preview.email,
    });
  });

  it.each([
    [layla, true],
    [signedOut, false],
  ])('tells of an accepted invite whether %j is signed in by another account', (viewer, signedIn) => {
    const flow = { check: done({ status: 'accepted' }), action: none };
    expect(deriveAcceptInviteState({ flow, viewer, serverNow: null })).toMatchObject({ status: 'already_accepted', signedIn });
  });

  it('declines on the screen that it was asked from', () => {
    const flow = { check: done({ viewerIsInvitee: false }, 'otto'), action: { ...declining, viewer: otto } as AcceptAction };
    expect(deriveAcceptInviteState({ flow, viewer: otto, serverNow: null })).toMatchObject({
      status: 'declining',
      wrongAccount: true,
      invitedEmail: preview.email,
    });
  });
});
