import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { Person, UserInvite } from '../../domain/UserInvite.js';
import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';
import type { InvitingOrganization, UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type { InvitesClient, InvitesClientCapabilities, InvitesQuota } from '../InvitesClient.js';

/** What an in-memory back end starts with. */
export interface MemoryInvitesClientOptions {
  /** The invites it holds, newest first. @default none */
  invites?: readonly UserInvite[] | undefined;

  /** The roles that can be given. @default `exampleRoles` */
  roles?: readonly RoleOption[] | undefined;

  /** Who has invited people. @default everybody that the invites name */
  inviters?: readonly Person[] | undefined;

  /** Addresses that already belong to the organization: inviting and checking them answers `already_member`. */
  members?: readonly string[] | undefined;

  /** Domains that may not be invited: inviting and checking them answers `blocked`. */
  blockedDomains?: readonly string[] | undefined;

  /** How many invites can be made, and how many were made before; those that are made here count. @default no limit */
  quota?: InvitesQuota | undefined;

  /** Who invites, as the token of a copied link shows it. @default Northwind */
  organization?: InvitingOrganization | undefined;

  /** What further tokens show, beside those of copied links; any other token is not found. */
  previews?: Readonly<Record<string, UserInvitePreview>> | undefined;

  /** Open invites to the viewer, newest first; answered by their id, each leaves the inbox. @default none */
  received?: readonly ReceivedUserInvite[] | undefined;

  /** How long each answer takes. @default 0 */
  latencyMs?: number | undefined;

  /** The server's clock, in milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;

  /** With `idempotentWrites` a write that is repeated with its key gets its first answer. */
  capabilities?: Partial<InvitesClientCapabilities> | undefined;
}

/** A method of the client whose calls are recorded, and can fail or be held. */
export type MemoryInvitesMethod =
  | 'userInvites'
  | 'userInvite'
  | 'sendUserInvites'
  | 'resendUserInvite'
  | 'cancelUserInvite'
  | 'resendUserInvites'
  | 'cancelUserInvites'
  | 'updateUserInvite'
  | 'restoreUserInvite'
  | 'deleteUserInvites'
  | 'userInviteLink'
  | 'checkUserInviteToken'
  | 'acceptUserInvite'
  | 'declineUserInvite'
  | 'requestUserInvite'
  | 'receivedUserInvites'
  | 'roles'
  | 'inviters'
  | 'checkInvitees'
  | 'quota';

/** One call that reached the back end. */
export interface RecordedCall {
  method: MemoryInvitesMethod;

  args: readonly unknown[];
}

/** How a fault is applied. */
export interface FaultOptions {
  /** `before`: the call changes nothing. `after`: it is carried out, and only its answer is lost. @default 'before' */
  when?: 'before' | 'after' | undefined;
}

/** Keeps calls of a method waiting. */
export interface Hold {
  /** Lets the waiting calls, and all later ones, go on. */
  release(): void;
}

/** An invites client over an in-memory back end, with its time, faults and calls under control. */
export interface MemoryInvitesClient
  extends
    Omit<InvitesClient, MemoryInvitesMethod | 'subscribe'>,
    Required<Pick<InvitesClient, MemoryInvitesMethod | 'subscribe'>> {
  /** All invites as the back end has them now, newest first. */
  readonly invites: readonly UserInvite[];

  /** Every call so far, oldest first. */
  readonly calls: readonly RecordedCall[];

  /** Makes the next call of `method` fail. Several faults are taken one a call, in order. */
  failNext(method: MemoryInvitesMethod, details: InvitesErrorDetails, options?: FaultOptions): void;

  /** Makes every call of `method` fail until it is called with null. */
  failAll(method: MemoryInvitesMethod, details: InvitesErrorDetails | null): void;

  /** Keeps calls of `method` from being answered until they are released. */
  hold(method: MemoryInvitesMethod): Hold;

  /** Changes an invite behind the client's back, as another person would, and tells those who subscribed. */
  change(id: string, changes: Partial<UserInvite>): void;

  /** Puts an invite first, as if another person had sent it, and tells those who subscribed. */
  add(invite: UserInvite): void;

  /** Takes an invite away, whatever its status, and tells those who subscribed. */
  remove(id: string): void;
}
