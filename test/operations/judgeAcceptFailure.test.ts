import { describe, expect, it } from 'vitest';

import type { AcceptCheck } from '../../src/domain/AcceptFlowSnapshot.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import type { AcceptFailure } from '../../src/operations/judgeAcceptFailure.js';
import { endsIntent, judgeAcceptFailure, needsAnotherLook } from '../../src/operations/judgeAcceptFailure.js';
import { layla, preview } from '../support/acceptFixtures.js';

type Look = Extract<AcceptCheck, { status: 'done' | 'failed' }>;

const shows = (changes: Partial<UserInvitePreview> = {}): Extract<Look, { status: 'done' }> => ({
  status: 'done',
  preview: { ...preview, ...changes },
  askedBy: layla.id,
  clockOffsetMs: null,
});
const refuses = (error: InvitesErrorDetails): Look => ({ status: 'failed', error, askedBy: layla.id });

const before = shows();
const none = { status: 'none' };
const judge = (failure: Partial<AcceptFailure>) =>
  judgeAcceptFailure({ kind: 'accept', viewer: layla, error: { code: 'network' }, before, after: null, ...failure });

describe('needsAnotherLook', () => {
  it.each([
    ['wrong_account', false],
    ['unauthenticated', false],
    ['rate_limited', false],
    ['quota_exceeded', false],
    ['needs_action', false],
    ['too_large', false],
    ['network', true],
    ['timeout', true],
    ['conflict', true],
    ['forbidden', true],
    ['validation', true],
  ] as const)('after %s: %s', (code, expected) => {
    expect(needsAnotherLook({ code } as InvitesErrorDetails)).toBe(expected);
  });
});

describe('endsIntent', () => {
  it.each([
    ['network', false],
    ['timeout', false],
    ['server', false],
    ['conflict', false],
    ['rate_limited', false],
    ['forbidden', true],
    ['validation', true],
    ['wrong_account', true],
  ] as const)('after %s: %s', (code, expected) => {
    expect(endsIntent({ code } as InvitesErrorDetails)).toBe(expected);
  });
});

describe('a wrong account', () => {
  const error: InvitesErrorDetails = { code: 'wrong_account', invitedEmail: 'own@example.com' };

  it('is what the invite is from then on, with the address that the server names', () => {
    expect(judge({ error })).toEqual({
      check: shows({ email: 'own@example.com', viewerIsInvitee: false }),
      action: none,
    });
  });

  it('keeps the address that was known where the server names none', () => {
    const { check } = judge({ error: { code: 'wrong_account', invitedEmail: null } });
    expect(check).toEqual(shows({ viewerIsInvitee: false }));
  });

  it('is all that is known where the invite was not read before', () => {
    expect(judge({ error, before: { status: 'idle' } })).toEqual({ check: refuses(error), action: none });
  });

  it('is a failure for who is signed out', () => {
    expect(judge({ error, viewer: null })).toEqual({
      check: before,
      action: { status: 'failed', kind: 'accept', viewer: null, error, outcome: 'not_done' },
    });
  });
});

describe('without another look', () => {
  it('is not done', () => {
    const error: InvitesErrorDetails = { code: 'unauthenticated' };
    expect(judge({ error })).toEqual({
      check: before,
      action: { status: 'failed', kind: 'accept', viewer: layla, error, outcome: 'not_done' },
    });
  });
});

describe('where the other look fails', () => {
  it.each<InvitesErrorDetails>([
    { code: 'not_found' },
    { code: 'gone' },
    { code: 'validation', fields: [] },
    { code: 'wrong_account', invitedEmail: null },
  ])('with %o, that is how the invite stands', (error) => {
    expect(judge({ after: refuses(error) })).toEqual({ check: refuses(error), action: none });
  });

  it.each<InvitesErrorDetails>([{ code: 'network' }, { code: 'forbidden' }, { code: 'unauthenticated' }])(
    'with %o, nobody knows',
    (error) => {
      expect(judge({ after: refuses(error) })).toMatchObject({ check: before, action: { status: 'failed', outcome: 'unknown' } });
    },
  );
});

describe('where the other look shows the invite', () => {
  it.each<[Partial<UserInvitePreview>, boolean]>([
    [{ viewerIsMember: true }, true],
    [{ viewerIsMember: true, status: 'accepted' }, true],
    [{ status: 'accepted', viewerIsMember: null, viewerIsInvitee: true }, true],
    [{ status: 'accepted', viewerIsMember: null, viewerIsInvitee: null }, false],
    [{ status: 'accepted', viewerIsMember: null, viewerIsInvitee: false }, false],
    [{ status: 'accepted', viewerIsMember: false, viewerIsInvitee: true }, false],
    [{ status: 'pending', viewerIsMember: null, viewerIsInvitee: true }, false],
  ])('with %o, an accept is carried out: %s', (changes, isIn) => {
    const after = shows(changes);
    const { check, action } = judge({ after });
    expect(check).toEqual(after);
    expect(action.status === 'accepted').toBe(isIn);
  });

  it('tells what was joined', () => {
    const { action } = judge({ after: shows({ viewerIsMember: true }) });
    const { organization, roles } = preview;
    expect(action).toEqual({ status: 'accepted', viewer: layla, accepted: { organization, roles } });
  });

  it('takes a decline for done where it is declined', () => {
    const after = shows({ status: 'declined' });
    expect(judge({ kind: 'decline', after })).toEqual({ check: after, action: { status: 'declined' } });
  });

  it('takes no accept for a decline, and no decline for an accept', () => {
    expect(judge({ after: shows({ status: 'declined' }) }).action).toEqual(none);
    expect(judge({ kind: 'decline', after: shows({ viewerIsMember: true }) }).action).toMatchObject({ status: 'failed' });
  });

  it('shows how it stands where it is not pending any more', () => {
    const after = shows({ status: 'canceled' });
    expect(judge({ after })).toEqual({ check: after, action: none });
    expect(judge({ kind: 'decline', after })).toEqual({ check: after, action: none });
  });

  it('believes the refusal rather than a look that lags', () => {
    const error: InvitesErrorDetails = { code: 'invite_not_pending', status: 'expired' };
    expect(judge({ error, after: shows() })).toEqual({ check: shows({ status: 'expired' }), action: none });
  });

  it.each(['pending', 'unknown'] as const)('learns nothing from a refusal that says %s', (status) => {
    const error: InvitesErrorDetails = { code: 'invite_not_pending', status };
    expect(judge({ error, after: shows() })).toMatchObject({
      check: shows(),
      action: { status: 'failed', outcome: 'not_done' },
    });
  });

  it.each([
    ['network', 'unknown'],
    ['timeout', 'unknown'],
    ['conflict', 'unknown'],
    ['forbidden', 'not_done'],
  ] as const)('after %s, with the invite still pending, says %s', (code, outcome) => {
    expect(judge({ error: { code }, after: shows() })).toMatchObject({ action: { status: 'failed', outcome } });
  });
});
