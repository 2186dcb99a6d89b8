import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { entryWindowCode } from '../../src/components/invite-users-dialog/entries/entryWindowCode.js';
import { InviteUsersButton } from '../../src/components/invite-users-dialog/InviteUsersButton.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';
import { focused, nameOf, tabTo, walk } from './keyboardWalk.js';

beforeAll(() => Promise.all([inviteUsersDialogCode.load(), entryWindowCode.load()]));

const back = '{Shift>}{Tab}{/Shift}';
const roles = [{ key: 'member', name: 'Member' }];
const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const log = () => screen.getByRole('log');
const press = (keys: string) => userEvent.keyboard(keys);
const send = '{Control>}{Enter}{/Control}';

/** A back end that takes one invitee a request. */
async function openByKeyboard() {
  const client = createMemoryInvitesClient({ capabilities: { sendLimit: 1 } });
  const view = renderWithInvites(<InviteUsersButton roles={roles} locales={['en', 'de']} />, { client });
  await tabTo('Invite people');
  await press('{Enter}');
  await waitFor(() => expect(addresses()).toHaveFocus());
  const sent = () =>
    client.calls
      .filter(({ method }) => method === 'sendUserInvites')
      .flatMap(({ args }) => (args[0] as SendUserInvitesInput).userInvites);
  return { ...view, client, sent };
}

async function untilTitled(name: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());
}

it('A12: whatever a result offers is done by keyboard alone', { timeout: 120_000 }, async () => {
  const { client, sent } = await openByKeyboard();
  const clipboard = stubClipboard();

  // Copy the address of who was not reached, and go back to the list for another try.
  client.failNext('sendUserInvites', { code: 'conflict' });
  await press(`a@example.com b@example.com ${send}`);
  await untilTitled('1 invite sent');
  await tabTo('Copy the address');
  await press('{Enter}');
  await waitFor(() => expect(log()).toHaveTextContent('Copied'));
  expect(clipboard).toEqual(['a@example.com']);
  await tabTo('Back to the list');
  await press('{Enter}');
  await waitFor(() => expect(addresses()).toHaveFocus());
  await tabTo('Send 1 invite');
  await press('{Enter}');
  await untilTitled('1 invite sent');

  // Invite more, and retry one of them.
  await tabTo('Invite more');
  await press('{Enter}');
  await waitFor(() => expect(addresses()).toHaveFocus());
  client.failNext('sendUserInvites', { code: 'conflict' });
  await press(`c@example.com d@example.com ${send}`);
  await untilTitled('1 invite sent');
  await tabTo('Retry 1');
  await press('{Enter}');
  await untilTitled('2 invites sent');

  // Done, back where it began.
  await tabTo('Done');
  await press('{Enter}');
  await waitFor(() => expect(nameOf(focused())).toBe('Invite people'));
  expect(sent().map(({ email }) => email[0])).toEqual(['a', 'b', 'a', 'c', 'd', 'c']);
});

it('A12: somebody who may have been invited is sent to again by keyboard alone', { timeout: 120_000 }, async () => {
  const { client, sent } = await openByKeyboard();
  client.failNext('sendUserInvites', { code: 'network' });
  await press(`a@example.com b@example.com ${send}`);
  await untilTitled('1 invite sent');
  await tabTo('Back to the list');
  await press('{Enter}');
  await waitFor(() => expect(addresses()).toHaveFocus());
  await tabTo('Send it again');
  await press('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Send it again' })).toBeNull());
  expect(document.body).not.toHaveFocus();
  await tabTo('Send 1 invite');
  await press('{Enter}');
  await untilTitled('1 invite sent');
  expect(sent().map(({ email }) => email[0])).toEqual(['a', 'b', 'a']);
});

it('A12: a long list is looked through, mended and given details by keyboard alone', { timeout: 120_000 }, async () => {
  const { user, sent } = await openByKeyboard();
  const people = Array.from({ length: 101 }, (_, index) => `p${index}@example.com`);
  const bad = Array.from({ length: 12 }, (_, index) => `bad${index}`);
  await user.paste([...people, ...bad].join('\n'));
  await screen.findByText('113 people');

  await tabTo('Show everyone');
  await press('{Enter}');
  await waitFor(() => expect(nameOf(focused())).toBe('Show only problems'));
  await tabTo('Details for p0@example.com');
  await press('{Enter}');
  const language = await screen.findByRole('combobox', { name: 'Language' });
  await walk('{Tab}', () => focused() === language, 'the language');
  await press('g');
  expect(language).toHaveDisplayValue('German');
  await tabTo('Apply to all: Language', back);
  await press('{Enter}');
  await waitFor(() => expect(log()).toHaveTextContent('Applied to 113 people'));
  await tabTo('Show only problems', back);
  await press('{Enter}');
  expect(nameOf(focused())).toBe('Show everyone');

  await tabTo('Show 4 more');
  await press('{Enter}');
  await waitFor(() => expect(focused()).toHaveValue('bad8'));
  expect(screen.queryByRole('button', { name: 'Show 4 more' })).toBeNull();
  await tabTo('Remove all 12', back);
  await press('{Enter}');
  expect(addresses()).toHaveFocus();
  await waitFor(() => expect(log()).toHaveTextContent('12 removed'));
  await tabTo('Send 101 invites');
  await press('{Enter}');
  await untilTitled('101 invites sent');
  expect(new Set(sent().map(({ locale }) => locale))).toEqual(new Set(['de']));
});
