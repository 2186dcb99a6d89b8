import { describe, expect, it } from 'vitest';

import type { AcceptCheck } from '../../src/domain/AcceptFlowSnapshot.js';
import { deriveAcceptInviteState } from '../../src/domain/deriveAcceptInviteState.js';
import { preview } from '../support/acceptFixtures.js';

type Pair = readonly [invited: string, signedIn: string];

/** Two spellings of one address, as far as a browser can tell; the server decides what they are. */
const same: readonly Pair[] = [
  ['ada@example.com', 'ada@example.com'],
  ['ada@example.com', 'ada@EXAMPLE.com'],
  ['ada@Example.COM', 'ada@example.com'],
  ['Ada@example.com', 'ada@example.com'],
  ['ADA@EXAMPLE.COM', 'ada@example.com'],
  ['ada.lovelace@example.com', 'Ada.Lovelace@Example.com'],
  ['ada+team@example.com', 'ADA+TEAM@example.com'],
  [' ada@example.com', 'ada@example.com '],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@BÜCHER.example', 'ada@bücher.example'],
  ['ada@bu\u0308cher.example', 'ada@b\u00FCcher.example'],
  ['jose\u0301@example.com', 'jos\u00E9@example.com'],
  ['JOSÉ@example.com', 'josé@example.com'],
  ['ада@example.com', 'АДА@example.com'],
  ['ada@例え.jp', 'ada@xn--r8jz45g.jp'],
  ['o’neil@example.com', 'O’NEIL@example.com'],
  ["o'neil@example.com", "O'Neil@example.com"],
  ['a_b-c@example.co.uk', 'A_B-C@EXAMPLE.CO.UK'],
  ['1@example.com', '1@EXAMPLE.COM'],
  ['ada@sub.example.com', 'ada@Sub.Example.com'],
];

/** Two addresses. */
const other: readonly Pair[] = [
  ['ada@example.com', 'bob@example.com'],
  ['ada@example.com', 'ada@example.org'],
  ['ada@example.com', 'ada@sub.example.com'],
  ['ada@example.com', 'ada@example.co'],
  ['ada@example.com', 'ada@example.com.evil.example'],
  ['ada@example.com', 'ada+team@example.com'],
  ['ada+one@example.com', 'ada+two@example.com'],
  ['a.da@gmail.com', 'ada@gmail.com'],
  ['ada@gmail.com', 'ada@googlemail.com'],
  ['ada@example.com', 'adа@example.com'],
  ['ada@example.com', 'ada@exаmple.com'],
  ['ada@example.com', 'ada@examp1e.com'],
  ['josé@example.com', 'jose@example.com'],
  ['ada@bücher.example', 'ada@bucher.example'],
  ['ada@example.com', 'ada\u200B@example.com'],
  ['ada@example.com', 'ada @example.com'],
  ['ada@example.com', 'ada@example.com@evil.example'],
  ['ada_lovelace@example.com', 'ada-lovelace@example.com'],
  ['ada@example.com', ''],
  ['ada@example.com', 'example.com'],
];

function statusOf([invited, signedIn]: Pair, viewerIsInvitee: boolean | null = null) {
  const check: AcceptCheck = {
    status: 'done',
    preview: { ...preview, email: invited, viewerIsInvitee },
    askedBy: 'ada',
    clockOffsetMs: 0,
  };
  const viewer = { status: 'signed_in', id: 'ada', email: signedIn } as const;
  return deriveAcceptInviteState({ flow: { check, action: { status: 'none' } }, viewer, serverNow: null }).status;
}

describe('S6: the account of an invite', () => {
  it('is tried with forty pairs', () => {
    expect(same.length + other.length).toBe(40);
  });

  it.each(same)('%j is %j', (...pair) => {
    expect(statusOf(pair)).toBe('ready');
  });

  it.each(other)('%j is not %j', (...pair) => {
    expect(statusOf(pair)).toBe('wrong_account');
  });

  it('is what the server says, where it says so', () => {
    expect(other.map((pair) => statusOf(pair, true))).toEqual(other.map(() => 'ready'));
    expect(same.map((pair) => statusOf(pair, false))).toEqual(same.map(() => 'wrong_account'));
  });
});
