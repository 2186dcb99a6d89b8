import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId } from 'react';
import { expect, fn, waitFor } from 'storybook/test';

import { createMemoryInvitesClient } from '../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../src/client/memory/MemoryInvitesClient.js';
import type { AcceptFieldsProps, AcceptSignInProps } from '../src/components/accept-invite-page/AcceptInviteComponents.js';
import { AcceptInvitePage } from '../src/components/accept-invite-page/AcceptInvitePage.js';
import { AcceptInvitePageView } from '../src/components/accept-invite-page/AcceptInvitePageView.js';
import type { AcceptInviteStatus } from '../src/domain/AcceptInviteState.js';
import type { UserInvitePreview } from '../src/domain/UserInvitePreview.js';
import type { Viewer } from '../src/domain/Viewer.js';

const token = 'example-token';

const invite: UserInvitePreview = {
  status: 'pending',
  organization: { name: 'Northwind', logoUrl: null },
  email: 'layla.alhussaini@noor.example',
  invitedBy: { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
  roles: [
    { key: 'editor', name: 'Editor' },
    { key: 'reviewer', name: 'Reviewer' },
  ],
  message: null,
  expiresAt: '2026-11-26T13:00:00Z',
  viewerIsMember: null,
  viewerIsInvitee: null,
};

const privateAccount: Viewer = { status: 'signed_in', id: 'private', email: 'layla.private@postfach.example' };

/** A back end with one invite behind the token; `prepare` sets up what goes wrong. */
function host(changes: Partial<UserInvitePreview> = {}, prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return {
    width: 480,
    client: () => {
      const client = createMemoryInvitesClient({ previews: { [token]: { ...invite, ...changes } } });
      prepare(client);
      return client;
    },
  };
}

const meta = {
  title: 'Components/AcceptInvitePage',
  component: AcceptInvitePage,
  args: {
    token,
    viewer: { status: 'signed_in', id: 'layla', email: 'layla.alhussaini@noor.example', name: 'Layla Alhussaini' },
    organizationUrl: 'https://northwind.example/',
    homeUrl: 'https://northwind.example/',
    onSignIn: fn(),
    onSignUp: fn(),
    onSwitchAccount: fn(),
    onAccepted: fn(),
    onDeclined: fn(),
  },
  parameters: { invites: host() },
  afterEach: async ({ name, canvasElement }) => {
    const status = stateOfStory.get(name);
    if (!status) return;
    await waitFor(() => expect(canvasElement.querySelector('.invites-accept')).toHaveAttribute('data-status', status));
  },
} satisfies Meta<typeof AcceptInvitePage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  parameters: { invites: host({ message: 'أهلاً ليلى! This is where we plan the spring catalogue. See you Monday.' }) },
};

export const Loading: Story = {
  parameters: { invites: host({}, (client) => void client.hold('checkUserInviteToken')) },
};

export const SignedOut: Story = {
  args: { viewer: { status: 'signed_out' } },
};

export const SignedOutWithoutPreview: Story = {
  args: { viewer: { status: 'signed_out' } },
  parameters: { invites: host({}, (client) => client.failAll('checkUserInviteToken', { code: 'unauthenticated' })) },
};

export const WrongAccount: Story = {
  args: { viewer: privateAccount },
};

export const Accepting: Story = {
  parameters: { invites: host({}, (client) => void client.hold('acceptUserInvite')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('button', { name: 'Joining…' })).toHaveFocus();
  },
};

export const Accepted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('heading', { name: 'Welcome to Northwind' })).toHaveFocus();
    await expect(args.onAccepted).toHaveBeenCalledOnce();
  },
};

export const AcceptedWithRedirect: Story = {
  args: { redirectTo: '/northwind', navigate: fn() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('progressbar', { hidden: true })).toBeVisible();
  },
};

export const AcceptedAndStayed: Story = {
  args: { redirectTo: '/northwind', navigate: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invite' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Stay here' }));
    await expect(canvas.getByRole('heading', { name: 'Welcome to Northwind' })).toHaveFocus();
    await expect(canvas.queryByRole('progressbar', { hidden: true })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Open Northwind' }));
    await expect(args.navigate).toHaveBeenCalledOnce();
  },
};

export const DeclineQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }));
    await expect(canvas.getByRole('textbox', { name: 'Reason (optional)' })).toHaveFocus();
  },
};

export const Declining: Story = {
  parameters: { invites: host({}, (client) => void client.hold('declineUserInvite')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Decline invite' }));
    await expect(await canvas.findByRole('button', { name: 'Declining…' })).toHaveFocus();
  },
};

export const DecliningFromWrongAccount: Story = {
  ...Declining,
  args: { viewer: privateAccount },
};

export const Declined: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Decline invite' }));
    await expect(await canvas.findByRole('heading', { name: 'You declined' })).toHaveFocus();
  },
};

export const Expired: Story = {
  parameters: { invites: host({ status: 'expired', expiresAt: '2026-11-19T12:00:00Z' }) },
};

export const Requesting: Story = {
  parameters: { invites: host({ status: 'expired' }, (client) => void client.hold('requestUserInvite')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask for a new invite' }));
    await expect(await canvas.findByRole('button', { name: 'Asking…' })).toHaveFocus();
  },
};

export const Requested: Story = {
  parameters: { invites: host({ status: 'expired' }) },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: 'Ask for a new invite' })).click();
    await expect(await canvas.findByRole('heading', { name: 'Request sent' })).toHaveFocus();
  },
};

export const FailedRequest: Story = {
  parameters: {
    invites: host({ status: 'expired' }, (client) =>
      client.failAll('requestUserInvite', { code: 'rate_limited', retryAfterMs: null }),
    ),
  },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: 'Ask for a new invite' })).click();
    await expect(await canvas.findByRole('heading', { name: 'We couldn’t ask yet' })).toBeVisible();
  },
};

export const LimitReached: Story = {
  parameters: { invites: host({}, (client) => client.failAll('acceptUserInvite', { code: 'quota_exceeded' })) },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: 'Accept invite' })).click();
    await expect(await canvas.findByRole('heading', { name: 'Northwind is full' })).toHaveFocus();
  },
};

export const NeedsVerifiedAddress: Story = {
  args: { onNeedsAction: fn() },
  parameters: {
    invites: host({}, (client) => client.failAll('acceptUserInvite', { code: 'needs_action', action: 'verify_email' })),
  },
  play: async ({ canvas, args }) => {
    (await canvas.findByRole('button', { name: 'Accept invite' })).click();
    await canvas.findByRole('heading', { name: 'Confirm your address first' });
    canvas.getByRole('button', { name: 'Send the link again' }).click();
    await expect(args.onNeedsAction).toHaveBeenCalledWith({ action: 'verify_email' });
  },
};

export const NeedsVerifiedAddressToOpen: Story = {
  args: { onNeedsAction: fn() },
  parameters: {
    invites: host({}, (client) => client.failAll('checkUserInviteToken', { code: 'needs_action', action: 'verify_email' })),
  },
};

export const NeedsSecondFactor: Story = {
  parameters: {
    invites: host({}, (client) => client.failNext('acceptUserInvite', { code: 'needs_action', action: 'second_factor' })),
  },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: 'Accept invite' })).click();
    (await canvas.findByRole('button', { name: 'I’ve set it up' })).click();
    await expect(await canvas.findByRole('heading', { name: 'Welcome to Northwind' })).toBeVisible();
  },
};

export const Canceled: Story = {
  parameters: { invites: host({ status: 'canceled' }) },
};

export const Superseded: Story = {
  parameters: { invites: host({ status: 'superseded' }) },
};

export const AlreadyAccepted: Story = {
  parameters: { invites: host({ status: 'accepted' }) },
};

export const AlreadyAcceptedSignedOut: Story = {
  ...AlreadyAccepted,
  args: { viewer: { status: 'signed_out' } },
};

export const AlreadyMember: Story = {
  parameters: { invites: host({ status: 'accepted', viewerIsMember: true }) },
};

export const NotFound: Story = {
  args: { token: null },
};

export const Offline: Story = {
  parameters: { invites: host({}, (client) => client.failAll('checkUserInviteToken', { code: 'offline' })) },
};

export const OfflineAtAccept: Story = {
  parameters: { invites: host({}, (client) => client.failAll('acceptUserInvite', { code: 'offline' })) },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: 'Accept invite' })).click();
    await expect(await canvas.findByRole('heading', { name: 'You’re offline' })).toHaveFocus();
  },
};

export const FailedCheck: Story = {
  parameters: { invites: host({}, (client) => client.failAll('checkUserInviteToken', { code: 'server' })) },
};

export const FailedAccept: Story = {
  parameters: { invites: host({}, (client) => client.failAll('acceptUserInvite', { code: 'network' })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('heading', { name: 'We couldn’t add you yet' })).toHaveFocus();
  },
};

export const FailedDecline: Story = {
  parameters: { invites: host({}, (client) => client.failAll('declineUserInvite', { code: 'server' })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Decline invite' }));
    await expect(await canvas.findByRole('heading', { name: 'We couldn’t decline it' })).toHaveFocus();
  },
};

// Storybook's own frame is of this site.
export const Framed: Story = {
  render: () => (
    <AcceptInvitePageView
      state={{ status: 'framed', preview: invite }}
      onAccept={fn()}
      onDecline={null}
      declineReason
      onRequest={null}
      onRetry={fn()}
      onOpenWindow={fn()}
    />
  ),
};

export const FailedDeclineFromWrongAccount: Story = {
  ...FailedDecline,
  args: { viewer: privateAccount },
};

function CodeField({ problems, busy }: AcceptFieldsProps) {
  const id = useId();
  return (
    <div className="invites-field">
      <label className="invites-label" htmlFor={id}>
        Code from your letter
      </label>
      <input
        className="invites-input"
        id={id}
        name="code"
        required
        readOnly={busy}
        autoComplete="one-time-code"
        aria-invalid={problems.length > 0}
      />
    </div>
  );
}

export const WithAcceptFields: Story = {
  args: { components: { AcceptFields: CodeField } },
};

export const RefusedAcceptFields: Story = {
  args: { components: { AcceptFields: CodeField } },
  parameters: {
    invites: host({}, (client) =>
      client.failNext('acceptUserInvite', { code: 'validation', fields: [{ path: 'values.code', code: 'wrong' }] }),
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Code from your letter'), '1234');
    await userEvent.click(canvas.getByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The server didn’t accept this.');
    await expect(canvas.getByLabelText('Code from your letter')).toHaveValue('1234');
  },
};

export const FailedAcceptFields: Story = {
  args: { components: { AcceptFields: CodeField } },
  parameters: { invites: host({}, (client) => client.failAll('acceptUserInvite', { code: 'forbidden' })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Code from your letter'), '1234');
    await userEvent.click(canvas.getByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('heading', { name: 'We couldn’t add you yet' })).toHaveFocus();
    await expect(canvas.getByLabelText('Code from your letter')).toHaveValue('1234');
  },
};

function AccountFields({ preview, busy }: AcceptFieldsProps) {
  const id = useId();
  return (
    <>
      <div className="invites-field">
        <label className="invites-label" htmlFor={`${id}-name`}>
          Your name
        </label>
        <input className="invites-input" id={`${id}-name`} name="name" required readOnly={busy} autoComplete="name" />
      </div>
      <div className="invites-field">
        <label className="invites-label" htmlFor={`${id}-password`}>
          A password for {preview.email}
        </label>
        <input
          className="invites-input"
          id={`${id}-password`}
          name="password"
          type="password"
          required
          readOnly={busy}
          autoComplete="new-password"
        />
      </div>
    </>
  );
}

export const WithSignUpFields: Story = {
  args: { viewer: { status: 'signed_out' }, components: { SignUpFields: AccountFields } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(await canvas.findByLabelText('Your name'), 'Layla');
    await userEvent.type(canvas.getByLabelText(/^A password/), 'correct horse');
    await userEvent.click(canvas.getByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('heading', { name: 'Welcome to Northwind' })).toHaveFocus();
    await expect(args.onAccepted).toHaveBeenCalledOnce();
  },
};

function PresetFields() {
  const id = useId();
  return (
    <div className="invites-field">
      <label className="invites-label" htmlFor={id}>
        Language
      </label>
      <select className="invites-input" id={id} name="locale" defaultValue="en">
        <option value="en">English</option>
        <option value="de">Deutsch</option>
      </select>
      <label className="invites-label">
        <input type="checkbox" name="terms" /> I agree
      </label>
      <input className="invites-input" aria-label="Your name" name="name" defaultValue="Layla" />
    </div>
  );
}

export const NothingTyped: Story = {
  args: { viewer: { status: 'signed_out' }, components: { SignUpFields: PresetFields } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Language'), 'de');
    await userEvent.click(canvas.getByLabelText('I agree'));
    await userEvent.click(canvas.getByRole('button', { name: 'Accept invite' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Fill this in first.');
    await expect(args.onAccepted).not.toHaveBeenCalled();
  },
};

function ProviderButtons({ resume }: AcceptSignInProps) {
  return (
    <a className="invites-button" data-variant="primary" href="/sign-in" onClick={() => resume()}>
      Sign in with Northwind ID
    </a>
  );
}

export const WithOwnSignIn: Story = {
  args: { viewer: { status: 'signed_out' }, components: { SignIn: ProviderButtons } },
};

const long = {
  organization: { name: 'Nordwind Maschinenbau und Verpackungstechnik Beteiligungsgesellschaft', logoUrl: null },
  email: 'anneliese.bergstrom-kowalczyk@verpackungstechnik.nordwind-maschinenbau.example',
  invitedBy: { id: 'long', name: 'Anneliese Maria Bergström-Kowalczyk von und zu Hohenlohe', email: null },
  roles: Array.from({ length: 14 }, (_, index) => ({
    key: `role-${index}`,
    name: `Qualitätsmanagementbeauftragte ${index + 1}`,
  })),
  message: `${'We plan the spring catalogue here, and everything that comes with it. '.repeat(12)}\n\nSee you Monday.`,
  viewerIsInvitee: true,
} satisfies Partial<UserInvitePreview>;

const longAccount: Viewer = { status: 'signed_in', id: 'long', email: long.email };

export const LongTexts: Story = {
  args: { viewer: longAccount },
  parameters: { invites: host(long) },
};

export const HostileText: Story = {
  parameters: {
    invites: host({
      organization: { name: 'Northwind\u202Ednilbtsap <b>bold</b>', logoUrl: 'javascript:alert(1)' },
      invitedBy: { id: 'x', name: 'Claim your prize at https://prize.example', email: null },
      message: '<script>alert(1)</script> [click](https://prize.example)',
    }),
  },
};

export const RightToLeft: Story = {
  args: { viewer: privateAccount },
  parameters: { invites: { ...host(), dir: 'rtl' } },
};

export const Narrow: Story = {
  parameters: { invites: { ...host(long), width: 320 } },
  args: { viewer: longAccount },
};

export const Dark: Story = {
  parameters: { invites: { ...host(), colorScheme: 'dark' } },
};

/** Every state has a story, which has to end in it. */
const storyOfState: Readonly<Record<AcceptInviteStatus, string>> = {
  loading: 'Loading',
  ready: 'Ready',
  signed_out: 'Signed Out',
  wrong_account: 'Wrong Account',
  accepting: 'Accepting',
  accepted: 'Accepted',
  declining: 'Declining',
  declined: 'Declined',
  expired: 'Expired',
  requested: 'Requested',
  canceled: 'Canceled',
  superseded: 'Superseded',
  already_accepted: 'Already Accepted',
  already_member: 'Already Member',
  not_found: 'Not Found',
  limit_reached: 'Limit Reached',
  needs_action: 'Needs Verified Address',
  framed: 'Framed',
  offline: 'Offline',
  failed: 'Failed Check',
};

const stateOfStory = new Map(Object.entries(storyOfState).map(([status, story]) => [story, status]));
