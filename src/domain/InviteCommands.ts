import type { InviteActivitySource, InviteOperationKind } from './InviteActivity.js';
import type { InviteLinkOutcome } from './InviteLinkOutcome.js';
import type { InviteOperationOutcome } from './InviteOperationOutcome.js';
import type { UserInvite, UserInviteAction } from './UserInvite.js';
import type { UserInviteChanges } from './UserInviteChanges.js';

/** What can be done with invites. What a command resolves with is how it ended; none rejects. */
export interface InviteCommands {
  activity: InviteActivitySource;

  /** What the client can do at all. */
  supported: ReadonlySet<UserInviteAction>;

  /** Whether the host lets the viewer do this. */
  can: (question: { action: UserInviteAction | 'invite'; invite: UserInvite | null }) => boolean;

  resend: (invite: UserInvite) => Promise<InviteOperationOutcome>;

  cancel: (invite: UserInvite) => Promise<InviteOperationOutcome>;

  /** Of `changes.data`, what is as in `invite` stays as it is by now: somebody else may have changed it meanwhile. */
  update: (invite: UserInvite, changes: UserInviteChanges) => Promise<InviteOperationOutcome>;

  /** What an update that failed last was to change; null where none did. */
  failedChanges: (inviteId: string) => UserInviteChanges | null;

  /** Brings a canceled invite back. */
  restore: (invite: UserInvite) => Promise<InviteOperationOutcome>;

  /** Deletes the record of an invite that is over, for good. */
  remove: (invite: UserInvite) => Promise<InviteOperationOutcome>;

  /** Makes a link that can be passed on. Keep it nowhere. */
  mintLink: (invite: UserInvite) => Promise<InviteLinkOutcome>;

  /** Takes an operation back that has not been sent yet. */
  withdraw: (inviteId: string, kind: InviteOperationKind) => void;

  /** Forgets what failed last with an invite. */
  dismiss: (inviteId: string) => void;
}
