import type { InvitesMessages } from '../../src/i18n/InvitesMessages.js';

type Message = (values: never) => unknown;

/** Values for each message that takes some; texts without any are left out. */
type SamplesOf<Messages> = {
  [Name in keyof Messages as HasMessage<Messages[Name]> extends true ? Name : never]: Messages[Name] extends (
    values: infer Values,
  ) => unknown
    ? readonly Values[]
    : SamplesOf<Messages[Name]>;
};

type HasMessage<Messages> = Messages extends string
  ? false
  : Messages extends Message
    ? true
    : { [Name in keyof Messages]: HasMessage<Messages[Name]> }[keyof Messages] extends false
      ? false
      : true;

// What a language may say in words is among them, and what it never does.
const counts = [0, 1, 2, 3, 11, 1234];
const counted = counts.map((count) => ({ count }));
const countedOrNot = [{ count: null }, ...counted];
const one = counts.slice(1);
const fromOne = one.map((count) => ({ count }));
const ada = { email: 'ada@example.com' };
const email = [ada];
const error = [{ error: 'Xyz.' }];
const outcomes = (['not_done', 'unknown'] as const).map((outcome) => ({ outcome, error: 'Xyz.' }));
const northwind = { organization: 'Northwind' };
const organization = [northwind];
const inviters = [{ inviter: null }, { inviter: 'Zoë' }];
const operations = ['resend', 'cancel', 'update', 'restore', 'delete'] as const;
const activities = [...operations, 'copy_link'] as const;
const bulkKinds = ['resend', 'cancel', 'delete'] as const;
const reasons = ['not_pending', 'forbidden', 'cooldown', 'limit_reached', 'expired', 'not_supported'] as const;
const statuses = ['accepted', 'declined', 'canceled', 'expired', 'pending', 'unknown'] as const;
const progress = [
  { settled: 0, total: 1234 },
  { settled: 640, total: 1234 },
];
const open = [null, 1234].map((total) => ({ total }));
const missing = [
  [3, 0],
  [0, 3],
  [1, 1],
  [1234, 5],
].map(([notSent, unclear]) => ({ notSent: notSent!, unclear: unclear! }));

/** At least one set of values for each message that takes some, and for each of the kinds that it tells apart. */
export const messageSamples: SamplesOf<InvitesMessages> = {
  common: { more: counted },
  actions: {
    resendFor: email,
    dismissDone: [{ done: 'Xyz' }],
    actionFor: [{ action: 'Xyz', email: 'ada@example.com' }],
    waitingFor: operations.map((kind) => ({ kind })),
    withdrawn: operations.map((kind) => ({ kind, ...ada })),
    done: activities.map((kind) => ({ kind, ...ada })),
    failed: activities.map((kind) => ({ kind, error: 'Xyz.' })),
    failedFor: activities.map((kind) => ({ kind, ...ada, error: 'Xyz.' })),
    failedWait: activities.map((kind) => ({ kind, wait: 'WAIT' })),
    waitOver: activities.map((kind) => ({ kind })),
    waitOverFor: activities.map((kind) => ({ kind, ...ada })),
    linkDialog: { text: email },
    unavailableFor: [{ reason: 'Xyz', wait: 'WAIT' }],
    confirmDelete: { text: email },
    confirmCancel: { text: email },
  },
  table: {
    searchMinimum: counted,
    filters: {
      name: [
        { filter: 'Xyz', value: null },
        { filter: 'Xyz', value: 'Editor' },
      ],
      remove: [{ filter: 'Xyz' }],
      find: [{ filter: 'Xyz' }],
      failed: error,
      lastDays: counted,
      daysSince: [{ date: 'Nov 22' }],
      daysUntil: [{ date: 'Nov 22' }],
      daysBetween: [{ from: 'Nov 20', to: 'Nov 22' }],
    },
    columnMenu: {
      moveUp: [{ column: 'Xyz' }],
      moveDown: [{ column: 'Xyz' }],
      moved: [{ column: 'Xyz', position: 3, count: 7 }],
    },
    exporting: {
      fileName: [{ date: '2026-11-22' }],
      progress: open.map(({ total }) => ({ read: 500, total })),
      done: counted,
      failed: error,
    },
    sorted: (['asc', 'desc'] as const).map((direction) => ({ column: 'Xyz', direction })),
    found: counts.flatMap((count) => [false, true].map((more) => ({ count, more }))),
    select: email,
    sentTimes: fromOne,
    actionsFor: email,
    noMatch: {
      text: ['', '“<b>”'].flatMap((search) =>
        [null, 'Pending'].flatMap((status) =>
          [null, 'Editor or Admin'].flatMap((roles) =>
            [null, 'Zoë or Yun'].flatMap((by) => [false, true].map((days) => ({ search, status, roles, inviters: by, days }))),
          ),
        ),
      ),
    },
    failedToLoad: { text: error },
    stale: [{ error: 'Xyz.', time: '12:34' }],
    perPage: [10, 25, 50, 100].map((count) => ({ count })),
    range: open.map(({ total }) => ({ from: 11, to: 20, total })),
    total: counts.flatMap((count) => [false, true].map((more) => ({ count, more }))),
    failedRows: error,
    actionFrom: [{ action: 'Xyz', from: 51 }],
  },
  bulk: {
    selected: countedOrNot,
    selectAll: countedOrNot,
    unavailable: bulkKinds.flatMap((kind) => reasons.map((reason) => ({ kind, reason }))),
    confirm: {
      resend: { title: countedOrNot, confirm: countedOrNot },
      cancel: { title: countedOrNot, confirm: countedOrNot },
      delete: { title: countedOrNot, confirm: countedOrNot },
    },
    running: bulkKinds.flatMap((kind) => open.map(({ total }) => ({ kind, settled: total === null ? 0 : 640, total }))),
    reading: open.map(({ total }) => ({ read: 500, total })),
    failed: counted,
    progress: bulkKinds.map((kind) => ({ kind, percent: 25 })),
    done: bulkKinds.flatMap((kind) => counts.map((count) => ({ kind, count }))),
    unclear: bulkKinds.map((kind) => ({ kind })),
    refused: bulkKinds.flatMap((kind) => [false, true].map((rest) => ({ kind, error: 'Xyz.', rest }))),
    failedFor: one.flatMap((count) => [
      ...statuses.map((status) => ({ count, error: { code: 'invite_not_pending', status } as const, text: 'Xyz.' })),
      ...(['forbidden', 'not_found', 'gone', 'conflict', 'rate_limited', 'server'] as const).map((code) => ({
        count,
        error: { code } as never,
        text: 'Xyz.',
      })),
    ]),
    skipped: bulkKinds.flatMap((kind) => one.flatMap((count) => reasons.map((reason) => ({ kind, count, reason })))),
    unsent: [{ count: null }, ...fromOne],
    lost: bulkKinds.flatMap((kind) => [null, 1, 12].flatMap((count) => [null, 0, 1, 7].map((left) => ({ kind, count, left })))),
    retry: countedOrNot,
  },
  details: {
    sentTimes: fromOne,
    incomplete: error,
    stale: error,
    unavailable: [{ actions: 'Xyz', reason: 'WAIT' }],
    failedToLoad: { text: error },
  },
  dialog: {
    title: [{ organization: null }, ...organization],
    entries: counts.flatMap((count) => [0, 1, 3].map((problems) => ({ count, problems }))),
    added: counts.flatMap((added) =>
      [0, 1, 3].map((duplicates) => ({ added, duplicates, invalid: duplicates * 2, left: duplicates * 5 })),
    ),
    removed: email,
    removeProblems: fromOne,
    remove: email,
    entryList: {
      details: email,
      applyToAllOf: [{ label: 'Xyz' }],
      applied: counted,
      detailProblem: [{ label: 'Xyz', problem: 'Zyx' }],
      needLook: counted,
      removeAll: fromOne,
      removedAll: counted,
      showMore: counted,
      full: [{ limit: 10_000 }],
      tooMuchText: [{ limit: 2_000_000 }],
    },
    rolePicker: {
      label: (['single', 'multiple'] as const).flatMap((selection) =>
        [false, true].map((forEveryone) => ({ selection, forEveryone })),
      ),
      labelFor: (['single', 'multiple'] as const).map((selection) => ({ selection, ...ada })),
      chosen: [{ label: 'Xyz', roles: 'Editor' }],
      confirm: {
        title: one.map((count) => ({ count, roles: 'Editor' })),
        text: [0, 1, 5].flatMap((others) => [null, 'Xyz.'].map((description) => ({ others, description, ...ada }))),
      },
    },
    delivery: {
      days: [1, 2, 7, 30, 365].map((days) => ({ days })),
      create: counted,
      progress: {
        waiting: [{ wait: 'WAIT' }],
        notSent: missing,
        kept: one.map((sent) => ({ sent })),
        announced: [{ percent: 25 }],
        button: progress.flatMap((values) => [false, true].map((paused) => ({ ...values, paused }))),
        left: missing,
      },
      createdTitle: counted,
      copyFor: email,
      copyAll: fromOne,
      gettingAll: [{ done: 3, total: 1234 }],
      linkFor: email,
      linksCopied: one.flatMap((count) => [0, 1, 3].map((failed) => ({ count, failed }))),
    },
    messageCount: [{ length: 640, limit: 1000 }],
    domainNotAllowed: [[], ['a.example'], ['a.example', 'b.example']].map((allowed) => ({ allowed })),
    mixedScripts: [{ domain: 'xn--a.example' }],
    lookAlike: [{ domain: 'xn--a.example' }],
    unclear: [{ sendAgain: 'Xyz' }],
    didYouMean: [{ suggestion: 'ada@example.com' }],
    unread_role: [{ text: 'Xyz' }],
    unread_language: [{ text: 'Xyz' }],
    knownFound: fromOne,
    seatsLeft: [null, 3].map((after) => ({ left: 4, limit: 10, after })),
    tooManySeats: [0, 1, 4].flatMap((left) => [1, 2, 7].map((over) => ({ left, over }))),
    send: counted,
    inGroups: [1, 50].map((size) => ({ count: 1234, size })),
    fixProblems: fromOne,
    confirmProblems: fromOne,
    sendFailed: [{ error: null }, ...error],
    sentTitle: counted,
    notSentHint: [false, true].flatMap((areLinks) =>
      missing.map(({ notSent, unclear }) => ({ count: notSent, unclear, areLinks })),
    ),
    retry: fromOne,
    progress: {
      settled: progress,
      timeLeft: [1, 2, 7].map((minutes) => ({ minutes })),
      waiting: [{ wait: 'WAIT' }],
      keepPageOpen: [false, true].map((closable) => ({ closable })),
      notSent: missing,
      kept: one.map((sent) => ({ sent })),
      announced: [{ percent: 25 }],
      button: progress.flatMap((values) => [false, true].map((paused) => ({ ...values, paused }))),
      left: missing,
    },
    result: { showMore: counted, copy: fromOne },
    discard: { title: fromOne },
    csv: {
      dropHint: [{ rows: 10_000, size: '5 MB' }],
      reading: [{ name: 'xyz.csv' }],
      facts: [0, 1, 3].map((emptyLines) => ({ rows: 1234, size: '14 kB', emptyLines })),
      notReadAs: [{ encoding: 'Xyz' }],
      columnIs: [{ column: 'Xyz' }],
      unnamed: [{ number: 3 }],
      notImported: one.map((count) => ({ count, columns: 'Xyz' })),
      noRoom: counts.map((room) => ({ room })),
      ready: counts.map((ready) => ({ ready, total: Math.max(ready, 3) })),
      more: fromOne,
      add: counted,
      read: counts.map((ready) => ({ ready, total: Math.max(ready, 3) })),
      problems: { too_many_cells: fromOne, field: [{ label: 'Xyz', reason: 'Zyx' }] },
      failures: {
        too_large: [{ size: '14 MB', limit: '5 MB' }],
        too_many_rows: [{ count: 12_345, limit: 10_000 }],
        too_many_columns: [{ count: 345, limit: 100 }],
      },
    },
  },
  accept: {
    title: organization,
    invitedBy: inviters,
    invitedAddress: inviters.map((values) => ({ ...values, ...ada })),
    from: inviters.map((values) => ({ ...values, ...northwind })),
    wrongAccount: { text: [{ organization: null }, ...organization] },
    accepted: { title: organization, text: [{ roles: null }, { roles: 'Editor' }], open: organization },
    redirect: {
      text: [{ ...northwind, wait: 'WAIT' }],
      said: [{ ...northwind, wait: 'WAIT' }],
    },
    alreadyMember: { title: organization },
    declined: { text: inviters.flatMap((values) => [null, 'Northwind'].map((name) => ({ ...values, organization: name }))) },
    expired: { text: inviters.flatMap((values) => [null, 'AGO'].map((ago) => ({ ...values, ago }))) },
    requested: { text: inviters },
    limitReached: { title: [{ organization: null }, ...organization] },
    needsAction: {
      verify_email: { text: [{ email: null }, ...email] },
      second_factor: { text: [{ email: null }] },
      other: { text: [{ email: null }] },
    },
    offline: { text: outcomes },
    failed: {
      check: { text: error },
      accept: { text: outcomes },
      decline: { text: outcomes },
      request: { text: outcomes },
    },
  },
  inbox: {
    failedToLoad: { text: error },
    invitedBy: inviters,
    expires: [{ relative: 'WAIT' }],
    expired: [{ relative: 'AGO' }],
    actionFor: [{ action: 'Xyz', ...northwind }],
    open: organization,
    over: outcomes,
    failed: (['accept', 'decline'] as const).flatMap((kind) => outcomes.map((values) => ({ ...values, kind }))),
    needsAction: [null, 'verify_email', 'other'].map((action) => ({ action })),
    said: [{ ...northwind, outcome: 'Xyz.' }],
  },
};
