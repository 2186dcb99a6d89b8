import { describe, expect, it } from 'vitest';

import { progressStep } from '../../../../src/ui/progressStep.js';
import { reportLines } from '../../../../src/components/user-invites-table/bulk/reportLines.js';
import { bulkRetryOf } from '../../../../src/hooks/bulkRetryOf.js';
import type { BulkOutcome, BulkReport } from '../../../../src/domain/BulkRun.js';
import type { InvitesErrorDetails } from '../../../../src/domain/InvitesErrorDetails.js';
import { bulk } from '../../../../src/i18n/en/bulk.js';
import { common } from '../../../../src/i18n/en/common.js';
import { testInvites } from '../../../support/testInvites.js';

const invites = testInvites({ count: 20, now: 0 });
const nothing: BulkReport = { results: [], error: null, unread: 0, lost: null };
const done: BulkOutcome = { status: 'done' };
const failed = (error: InvitesErrorDetails): BulkOutcome => ({ status: 'failed', error });
const accepted = failed({ code: 'invite_not_pending', status: 'accepted' });

function reportOf(outcomes: readonly BulkOutcome[], more: Partial<BulkReport> = {}): BulkReport {
  return {
    ...nothing,
    results: outcomes.map((outcome, index) => ({ id: invites[index]!.id, invite: invites[index]!, outcome })),
    ...more,
  };
}

function say(report: BulkReport, kind: 'resend' | 'cancel' | 'delete' = 'cancel') {
  const { tone, title, lines } = reportLines(kind, report, bulk, common.errors);
  return [tone, title, ...lines.map(({ text }) => text)];
}

describe('what is said of an action that has ended', () => {
  it('has every distinct reason once, with its count, the most frequent first', () => {
    const report = reportOf([
      done,
      failed({ code: 'forbidden' }),
      accepted,
      accepted,
      failed({ code: 'invite_not_pending', status: 'canceled' }),
      accepted,
      failed({ code: 'forbidden' }),
      failed({ code: 'server' }),
      { status: 'skipped', reason: 'not_pending' },
    ]);
    expect(say(report)).toEqual([
      'warning',
      '1 invite canceled',
      '3 were accepted meanwhile',
      '2 were not allowed',
      '1 was canceled meanwhile',
      '1 failed: The server had a problem.',
      '1 is not pending',
    ]);
  });

  it('does not say of what cannot be deleted because it is pending that it is not', () => {
    const report = reportOf([{ status: 'skipped', reason: 'not_pending' }]);
    expect(say(report, 'delete')).toEqual(['danger', 'No records deleted', '1 is still pending']);
  });

  it('names whom a reason is about', () => {
    const { lines } = reportLines('cancel', reportOf([done, accepted, accepted]), bulk, common.errors);
    expect(lines[0]!.invites.map(({ id }) => id)).toEqual(['invite-2', 'invite-3']);
  });

  it.each([
    ['all is done', reportOf([done, done]), ['success', '2 invites canceled']],
    [
      'it was refused',
      { ...nothing, error: { code: 'forbidden' } },
      ['danger', 'Couldn’t cancel these invites. You don’t have permission to do this.'],
    ],
    [
      'the rest was refused',
      reportOf([done, done], { error: { code: 'server' } }),
      ['warning', '2 invites canceled', 'Couldn’t cancel the rest. The server had a problem.'],
    ],
    [
      'it was stopped',
      reportOf([done, { status: 'unsent' }, { status: 'unsent' }]),
      ['warning', '1 invite canceled', 'Stopped: 2 were left as before'],
    ],
    [
      'it was stopped before any was sent',
      { ...nothing, unread: null },
      ['danger', 'No invites canceled', 'Stopped. The rest were left as before.'],
    ],
    ['a lost answer turned out well', reportOf([done], { lost: { count: 9, left: 0 } }), ['success', '10 invites canceled']],
    [
      'a lost answer turned out badly',
      reportOf([done], { lost: { count: 9, left: 4 } }),
      ['warning', '1 invite canceled', 'The server’s answer to 9 invites was lost. We looked again: 4 are as they were.'],
    ],
    [
      'a lost answer tells of nothing',
      { ...nothing, lost: { count: 300, left: null } },
      [
        'danger',
        'It isn’t clear what was canceled',
        'The server’s answer to 300 invites was lost. Look at the list before you try again.',
      ],
    ],
    [
      'a lost answer was to what never happened',
      { ...nothing, lost: { count: 9, left: 9 } },
      ['danger', 'No invites canceled', 'The server’s answer to 9 invites was lost. We looked again: 9 are as they were.'],
    ],
  ] as const)('where %s', (_, report, expected) => {
    expect(say(report)).toEqual(expected);
  });
});

describe('what can be tried again', () => {
  const matching = {
    filter: { status: ['pending'] },
    search: '',
    sort: null,
    exceptIds: ['invite-20'],
    shown: invites.slice(0, 5),
    total: 19,
  } as const;

  it('is what failed and may work another time, not what has become impossible', () => {
    const report = reportOf([done, accepted, failed({ code: 'network' }), failed({ code: 'forbidden' })]);
    expect(bulkRetryOf('cancel', { invites }, report)).toEqual({ selected: { invites: [invites[2]] }, count: 1 });
    expect(bulkRetryOf('cancel', { invites }, reportOf([done, accepted]))).toBeNull();
  });

  it('is the same filter without those that are settled', () => {
    const report = reportOf([done, accepted, failed({ code: 'network' })]);
    expect(bulkRetryOf('cancel', matching, report)).toEqual({
      selected: { ...matching, exceptIds: ['invite-20', 'invite-1', 'invite-2'], shown: [invites[2]], total: 1 },
      count: 1,
    });
  });

  it('is all of it where all of it was refused for a while', () => {
    expect(bulkRetryOf('cancel', matching, { ...nothing, error: { code: 'offline' } })).toMatchObject({
      selected: matching,
      count: 19,
    });
    expect(bulkRetryOf('cancel', matching, { ...nothing, error: { code: 'forbidden' } })).toBeNull();
  });

  it('is no mail whose outcome nobody knows', () => {
    const report = { ...nothing, lost: { count: 9, left: null } };
    expect(bulkRetryOf('resend', matching, report)).toBeNull();
    expect(bulkRetryOf('cancel', matching, report)).toMatchObject({ selected: matching, count: null });
  });
});

describe('A8: the quarters of a progress', () => {
  const said = { percent: 0, at: 1000 };

  it.each([
    ['are said five seconds after the last word', 26, 6000, 25],
    ['are not said before', 26, 5999, null],
    ['are said at the quarter that is reached', 80, 9000, 75],
    ['are not said twice', 20, 9000, null],
    ['leave the end to the result', 100, 9000, null],
  ])('%s', (_, settled, now, expected) => {
    expect(progressStep(settled, 100, said, now)).toBe(expected);
  });
});
