import type { InvitesClientCapabilities } from '../../src/client/InvitesClient.js';
import type { OptionalMethod } from '../../src/conformance/ConformanceCase.js';

const declineSteps = ['Decline', 'Reason (optional)', 'Decline invite', 'Keep invite'].map((name) => `open link: ${name}`);
const acceptPages = ['open link: Accept invite', ...declineSteps, 'expired link: Ask for a new invite'];

/**
 * The controls that go with each method that a client may leave out, each with the screen that it is on. Whatever is done
 * to several invites is done one by one without its own method.
 */
export const controlsOfMethod: Readonly<Record<OptionalMethod, readonly string[]>> = {
  updateUserInvite: ['pending row: Edit invite', 'details: Edit invite'],
  acceptUserInvite: [...acceptPages, 'inbox: Accept, Northwind'],
  checkUserInviteToken: acceptPages,
  declineUserInvite: [...declineSteps, 'inbox: Decline, Northwind'],
  requestUserInvite: ['expired link: Ask for a new invite'],
  userInviteLink: ['pending row: Copy link', 'details: Copy link', 'form: How they get it', 'dialog: How they get it'],
  restoreUserInvite: ['canceled row: Restore invite', 'canceled details: Restore invite'],
  deleteUserInvites: ['canceled row: Delete record', 'canceled details: Delete record'],
  resendUserInvites: [],
  cancelUserInvites: [],
  receivedUserInvites: ['inbox: Accept, Northwind', 'inbox: Decline, Northwind'],
  roles: ['table: Filter by Role', 'form: Role for everyone', 'form: Role for ada@example.com', 'dialog: Role'],
  inviters: ['table: Filter by Invited by'],
  quota: ['form: 4 of 5 seats left', 'dialog: 4 of 5 seats left'],
  checkInvitees: [],
  subscribe: [],
};

/** What stands in the place of a control that is gone. */
export const standInsOfMethod: Partial<Record<OptionalMethod, readonly string[]>> = {
  restoreUserInvite: ['canceled row: Cancel inviteThis invite is no longer pending'],
};

/** What a back end can do less, and the controls that go with it. */
export interface LesserCapability {
  capabilities: Partial<InvitesClientCapabilities>;

  gone: readonly string[];

  standIns?: readonly string[];
}

/** The controls that go with each capability. */
export const controlsOfCapability = {
  sort: {
    capabilities: { sort: [] },
    gone: ['table: Expires', 'table: Invitee', 'table: Sent', 'table: Status', 'table: Sort by'],
  },
  filters: {
    capabilities: { filters: [] },
    gone: [
      ...['Accepted 0', 'All 2', 'Canceled 1', 'Expired 0', 'Pending 1'].map((tab) => `table: ${tab}`),
      ...['Role', 'Invited by', 'Sent'].map((filter) => `table: Filter by ${filter}`),
    ],
  },
  search: { capabilities: { search: ['email'] }, gone: ['table: Search name or email'], standIns: ['table: Search email'] },
  sendFields: {
    capabilities: { sendFields: [] },
    gone: ['form', 'dialog'].flatMap((name) => [`${name}: Add a personal message`, `${name}: Personal message`]),
  },
  linkDelivery: {
    capabilities: { linkDelivery: false },
    gone: ['form: How they get it', 'dialog: How they get it'],
  },
  expiryLimitDays: {
    capabilities: { expiryLimitDays: undefined },
    gone: ['form: Valid for', 'dialog: Valid for'],
  },
  declineReason: { capabilities: { declineReason: false }, gone: ['open link: Reason (optional)'] },
} satisfies Record<string, LesserCapability>;
