import { expect, it, vi } from 'vitest';

import { exampleUserInvites } from '../../../../src/client/memory/exampleUserInvites.js';
import { createInviteeEntries } from '../../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { resultTexts } from '../../../../src/components/invite-users-dialog/sending/resultTexts.js';
import type { SendUserInviteResult } from '../../../../src/domain/SendUserInvitesResult.js';
import { dialog } from '../../../../src/i18n/en/dialog.js';

const invites = exampleUserInvites({ count: 4 });

function say(delivery: 'email' | 'link', outcomes: readonly ('sent' | 'failed' | 'unknown')[]) {
  const list = createInviteeEntries();
  const sentTo = invites.slice(0, outcomes.length);
  list.addNow(sentTo.map(({ email }) => email).join('\n'));
  list.beginSend();
  const results = sentTo.map((invite, index): SendUserInviteResult => {
    const outcome = outcomes[index]!;
    if (outcome === 'sent') return { email: invite.email, outcome, invite };
    return { email: invite.email, outcome, error: { code: 'network' } };
  });
  list.finishSend({ results });
  const { title, hint } = resultTexts({ entries: list.snapshot().entries, delivery, mintLink: vi.fn() }, dialog);
  return [title, hint];
}

it.each([
  ['email', ['sent'], '1 invite sent', 'You can resend or cancel them any time.'],
  ['email', ['sent', 'failed'], '1 invite sent', '1 invite wasn’t sent. Nobody gets the same invite twice.'],
  ['email', ['failed', 'failed'], 'No invites sent', null],
  [
    'email',
    ['failed', 'unknown', 'unknown'],
    'It isn’t clear what was sent',
    '1 invite wasn’t sent. 2 invites may have been sent. Look in the list of invites before you send again.',
  ],
  [
    'link',
    ['sent', 'sent', 'failed', 'failed'],
    '2 invites created',
    '2 invites weren’t created. Nobody gets the same invite twice.',
  ],
] as const)('sums up by %s: %j', (delivery, outcomes, title, hint) => {
  expect(say(delivery, outcomes)).toEqual([title, hint]);
});
