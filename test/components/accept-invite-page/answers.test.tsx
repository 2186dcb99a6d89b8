// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesMethod } from '../../../src/client/memory/MemoryInvitesClient.js';
import type { AcceptFieldsProps } from '../../../src/components/accept-invite-page/AcceptInviteComponents.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { AcceptInvitePageProps } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import type { Viewer } from '../../../src/domain/Viewer.js';
import { canary, layla, otto, preview } from '../../support/acceptFixtures.js';
import { renderWithInvites } from '../../support/renderWithInvites.js';

afterEach(cleanup);

const signedOut: Viewer = { status: 'signed_out' };
const button = (name: string) => screen.findByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

function open(props: Partial<AcceptInvitePageProps> = {}) {
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const inputs = (method: MemoryInvitesMethod) =>
    client.calls.filter((call) => call.method === method).map(({ args: [input] }) => input);
  return { client, inputs, ...renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} {...props} />, { client }) };
}

describe('declining', () => {
  it('asks first, and for a reason that goes with it', async () => {
    const { user, inputs } = open();
    await user.click(await button('Decline'));
    expect(screen.queryByRole('button', { name: 'Accept invite' })).toBeNull();
    const reason = screen.getByRole('textbox', { name: 'Reason (optional)' });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription('The people who invite can read it.');
    expect(inputs('declineUserInvite')).toEqual([]);
    await user.keyboard('  I am with another team. ');
    await user.click(await button('Decline invite'));
    await heading('You declined');
    expect(inputs('declineUserInvite')).toEqual([{ token: canary, reason: 'I am with another team.' }]);
  });

  it('sends no reason where none was given, also from the wrong account', async () => {
    const { user, inputs } = open({ viewer: otto });
    await user.click(await button('Decline'));
    await user.keyboard('   ');
    await user.click(await button('Decline invite'));
    await heading('You declined');
    expect(inputs('declineUserInvite')).toEqual([{ token: canary }]);
  });

  it('does not decline by the second click of a double click on the button that asks', async () => {
    const { user, inputs } = open();
    await user.click(await button('Decline'));
    fireEvent.click(await button('Decline invite'), { detail: 2 });
    await user.click(await button('Keep invite'));
    expect(inputs('declineUserInvite')).toEqual([]);
  });

  it('can be thought better of, which gives the focus back', async () => {
    const { user, inputs } = open();
    await user.click(await button('Decline'));
    await user.click(await button('Keep invite'));
    expect(await button('Decline')).toHaveFocus();
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
    expect(inputs('declineUserInvite')).toEqual([]);
  });

  it('is tried again with its reason and its key', async () => {
    const { client, user } = open();
    client.failNext('declineUserInvite', { code: 'server' });
    await user.click(await button('Decline'));
    await user.keyboard('No time');
    await user.click(await button('Decline invite'));
    expect(await heading('We couldn’t decline it')).toHaveFocus();
    await user.click(await button('Try again'));
    await heading('You declined');
    const calls = client.calls.filter(({ method }) => method === 'declineUserInvite').map(({ args }) => args);
    expect(calls.map(([input]) => input)).toEqual([calls[0]![0], calls[0]![0]]);
    expect(new Set(calls.map(([, options]) => (options as { idempotencyKey: string }).idempotencyKey)).size).toBe(1);
  });

  it('leaves the way to accept where it fails', async () => {
    const { client, user } = open();
    client.failNext('declineUserInvite', { code: 'forbidden' });
    await user.click(await button('Decline'));
    await user.click(await button('Decline invite'));
    await heading('We couldn’t decline it');
    await user.click(await button('Keep invite'));
    await user.click(await button('Accept invite'));
    expect(await heading('Welcome to Northwind')).toHaveFocus();
  });

  it('leaves the way to switch where it fails from the wrong account', async () => {
    const { client, user } = open({ viewer: otto, onSwitchAccount: () => {} });
    client.failNext('declineUserInvite', { code: 'forbidden' });
    await user.click(await button('Decline'));
    await user.click(await button('Decline invite'));
    await heading('We couldn’t decline it');
    await user.click(await button('Keep invite'));
    await button('Switch account');
    expect(screen.queryByRole('button', { name: 'Accept invite' })).toBeNull();
  });

  it('stands still while another page accepts', async () => {
    const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
    const hold = client.hold('acceptUserInvite');
    const page = <AcceptInvitePage token={canary} viewer={layla} />;
    const { user } = renderWithInvites(
      <>
        {page}
        {page}
      </>,
      { client },
    );
    const [declineHere] = await screen.findAllByRole('button', { name: 'Decline' });
    await user.click(declineHere!);
    await user.click(await button('Accept invite'));
    for (const name of ['Decline invite', 'Keep invite']) expect(await button(name)).toHaveAttribute('aria-disabled', 'true');
    hold.release();
    expect(await screen.findAllByRole('heading', { name: 'Welcome to Northwind' })).toHaveLength(2);
  });
});

function Fields({ problems, viewer }: AcceptFieldsProps) {
  return (
    <>
      <input name="name" aria-label="Name" required />
      <input name="team" aria-label="Team A" type="checkbox" value="a" />
      <input name="team" aria-label="Team B" type="checkbox" value="b" />
      <output>{[viewer?.email, ...problems.map(({ path }) => path)].join(' ')}</output>
    </>
  );
}

/** Holds much, of which nothing is typed. */
function Untyped() {
  return (
    <>
      <input name="csrf" type="hidden" value="x" />
      <input name="name" aria-label="Name" defaultValue="Layla" />
      <input name="terms" aria-label="I agree" type="checkbox" />
      <select name="locale" aria-label="Language" defaultValue="en">
        <option>en</option>
        <option>de</option>
      </select>
    </>
  );
}

function Boxes() {
  return (
    <>
      <input name="code" aria-label="Digit" />
      <input name="code" aria-label="Digit" />
      <button>Go</button>
    </>
  );
}

describe('components.AcceptFields', () => {
  const components = { AcceptFields: Fields };

  it('sends what they hold with the accept, once they are filled in', async () => {
    const { user, inputs } = open({ components });
    await user.click(await button('Accept invite'));
    expect(inputs('acceptUserInvite')).toEqual([]);
    await user.type(screen.getByLabelText('Name'), 'Layla');
    await user.click(screen.getByLabelText('Team A'));
    await user.click(screen.getByLabelText('Team B'));
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite')).toEqual([{ token: canary, values: { name: 'Layla', team: ['a', 'b'] } }]);
  });

  it('accepts by Enter, and keeps the submit to itself', async () => {
    const onSubmit = vi.fn();
    const { user, inputs } = open({ components, onSubmit });
    await user.type(await screen.findByLabelText('Name'), 'Layla{Enter}');
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite')).toHaveLength(1);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('A2: does not accept by Enter while it asks whether to decline', async () => {
    const { user, inputs } = open({ components });
    await user.click(await button('Decline'));
    await user.type(screen.getByLabelText('Name'), 'Layla{Enter}');
    expect(inputs('acceptUserInvite')).toEqual([]);
    await user.click(await button('Keep invite'));
    await user.type(screen.getByLabelText('Name'), '{Enter}');
    await heading('Welcome to Northwind');
  });

  it('keeps them, and says what the server did not take', async () => {
    const { client, user, inputs } = open({ components });
    client.failNext('acceptUserInvite', { code: 'validation', fields: [{ path: 'values.name', code: 'too_short' }] });
    await user.type(await screen.findByLabelText('Name'), 'L{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('The server didn’t accept this.');
    expect(screen.getByRole('status')).toHaveTextContent(`${layla.email} values.name`);
    expect(screen.getByLabelText('Name')).toHaveValue('L');
    await user.type(screen.getByLabelText('Name'), 'ayla{Enter}');
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite')).toHaveLength(2);
  });
});

describe('an accept that fails', () => {
  const components = { AcceptFields: Fields };

  it('leaves the fields as they are, to be mended', async () => {
    const { client, user, inputs } = open({ components });
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    await user.type(await screen.findByLabelText('Name'), 'Leyla{Enter}');
    expect(await heading('We couldn’t add you yet')).toHaveFocus();
    expect(screen.getByLabelText('Name')).toHaveValue('Leyla');
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Layla');
    await user.click(await button('Try again'));
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite').map((input) => (input as { values: { name: string } }).values.name)).toEqual([
      'Leyla',
      'Layla',
    ]);
  });

  it('says that something was not taken, where there are no fields to say it at', async () => {
    const { client, user } = open();
    client.failNext('acceptUserInvite', { code: 'validation', fields: [{ path: 'email', code: 'already_member' }] });
    await user.click(await button('Accept invite'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server didn’t accept this.');
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
  });

  it('leaves the way to decline', async () => {
    const { client, user } = open();
    client.failNext('acceptUserInvite', { code: 'forbidden' });
    await user.click(await button('Accept invite'));
    await heading('We couldn’t add you yet');
    await user.click(await button('Decline'));
    await user.click(await button('Decline invite'));
    expect(await heading('You declined')).toHaveFocus();
  });

  it('offers to sign in where the session has ended', async () => {
    const onSignIn = vi.fn();
    const { client, user } = open({ onSignIn });
    client.failNext('acceptUserInvite', { code: 'unauthenticated' });
    await user.click(await button('Accept invite'));
    await heading('We couldn’t add you yet');
    await user.click(await button('Sign in to accept'));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('tells that it may have worked where the network is gone', async () => {
    const { client, user } = open();
    client.failNext('acceptUserInvite', { code: 'offline' });
    await user.click(await button('Accept invite'));
    await heading('You’re offline');
    expect(screen.getByText(/^It may have worked/)).toBeVisible();
  });
});

describe('components.SignUpFields', () => {
  const components = { SignUpFields: Fields };

  it('S2: let somebody in who is signed out, by what they type', async () => {
    const onAccepted = vi.fn();
    const { user, inputs } = open({ viewer: signedOut, components, onAccepted });
    await user.type(await screen.findByLabelText('Name'), 'Layla');
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite')).toEqual([{ token: canary, values: { name: 'Layla' } }]);
    expect(onAccepted).toHaveBeenCalledOnce();
  });

  it('S2: do not where nothing was typed, whatever is pressed, and say so', async () => {
    const { user, client, container } = open({
      viewer: signedOut,
      components: { SignUpFields: Untyped },
      onSignIn: () => {},
      onSignUp: () => {},
    });
    await button('Accept invite');
    for (const control of container.querySelectorAll<HTMLElement>('input, select')) await user.click(control);
    await user.selectOptions(screen.getByRole('combobox'), 'de');
    for (const control of container.querySelectorAll<HTMLElement>('button')) await user.click(control);
    expect(client.calls.map(({ method }) => method)).toEqual(['checkUserInviteToken']);
    expect(screen.getByRole('alert')).toHaveTextContent('Fill this in first.');
    await user.type(screen.getByLabelText('Name'), 'b');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
  });

  it('S2: do not by a space alone, also beside what was there from the start, and say so, where to type', async () => {
    const { user, inputs } = open({ viewer: signedOut, components: { SignUpFields: Untyped } });
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, ' ');
    await user.click(await button('Accept invite'));
    expect(screen.getByRole('alert')).toHaveTextContent('Fill this in first.');
    expect(name).toHaveFocus();
    expect(inputs('acceptUserInvite')).toEqual([]);
  });

  it('do not once what was typed is gone', async () => {
    const { user, inputs } = open({ viewer: signedOut, components: { SignUpFields: Boxes } });
    const [box] = await screen.findAllByLabelText('Digit');
    await user.type(box!, '1{Backspace}{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Fill this in first.');
    expect(inputs('acceptUserInvite')).toEqual([]);
  });

  it('may have several of one name', async () => {
    const { user, inputs } = open({ viewer: signedOut, components: { SignUpFields: Boxes } });
    const [one, other] = await screen.findAllByLabelText('Digit');
    await user.type(one!, '1');
    await user.type(other!, '2{Enter}');
    await heading('Welcome to Northwind');
    expect(inputs('acceptUserInvite')).toEqual([{ token: canary, values: { code: ['1', '2'] } }]);
  });

  it('leave a host’s own way to sign in to know that they let somebody in', async () => {
    const SignIn = ({ busy }: { busy: boolean }) => <output>{String(busy)}</output>;
    const { client, user } = open({ viewer: signedOut, components: { SignUpFields: Boxes, SignIn } });
    const hold = client.hold('acceptUserInvite');
    const [one] = await screen.findAllByLabelText('Digit');
    expect(screen.getByRole('status')).toHaveTextContent('false');
    await user.type(one!, '1{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('true');
    hold.release();
    await heading('Welcome to Northwind');
  });

  it('leave nobody the way to sign in while they let somebody in', async () => {
    const onSignIn = vi.fn();
    const onSignUp = vi.fn();
    const { client, user } = open({ viewer: signedOut, components, onSignIn, onSignUp });
    const hold = client.hold('acceptUserInvite');
    await user.type(await screen.findByLabelText('Name'), 'Layla{Enter}');
    await user.click(await button('Sign in to accept'));
    await user.click(await button('Create an account'));
    expect([onSignIn, onSignUp].flatMap(({ mock }) => mock.calls)).toEqual([]);
    hold.release();
    await heading('Welcome to Northwind');
  });

  it('keep what was typed where the server did not take it, or did not answer', async () => {
    const { client, user } = open({ viewer: signedOut, components });
    client.failNext('acceptUserInvite', { code: 'validation', fields: [{ path: 'values.name', code: 'taken' }] });
    client.failNext('acceptUserInvite', { code: 'network' });
    await user.type(await screen.findByLabelText('Name'), 'Layla{Enter}');
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Name')).toHaveValue('Layla');
    client.failNext('acceptUserInvite', { code: 'validation', fields: [{ path: 'values.name', code: 'taken' }] });
    await user.click(await button('Accept invite'));
    await user.click(await button('Try again'));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Name')).toHaveValue('Layla');
    await user.click(await button('Accept invite'));
    await heading('Welcome to Northwind');
  });

  it('are not shown to who is signed in', async () => {
    open({ components });
    await button('Accept invite');
    expect(screen.queryByLabelText('Name')).toBeNull();
  });
});

describe('components.SignIn', () => {
  it('stands in the place of the buttons', async () => {
    open({
      viewer: signedOut,
      onSignIn: () => {},
      components: { SignIn: ({ email, resume }) => <button onClick={() => resume()}>Sign in as {email}</button> },
    });
    await button(`Sign in as ${preview.email}`);
    expect(screen.queryByRole('button', { name: 'Sign in to accept' })).toBeNull();
  });

  it('takes them away where it is null', async () => {
    open({ viewer: signedOut, onSignIn: () => {}, components: { SignIn: null } });
    await heading('Join Northwind');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
