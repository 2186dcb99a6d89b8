import type { InvitesClient } from '../client/InvitesClient.js';
import type { UserInvite } from '../domain/UserInvite.js';

/** A client to be examined, and what its host can do beside it. A case that needs what is left out does not apply. */
export interface ConformanceSubject {
  /** The client of a viewer who may invite. */
  client: InvitesClient;

  /**
   * Whether the client's tenant holds no invite yet. Otherwise cases look at their own invites only, by searching for
   * the addresses that they made up.
   * @default false
   */
  emptyTenant?: boolean | undefined;

  /**
   * An address that can be invited; a case calls it with names that nobody had before.
   * @default (name) => `${name}@conformance.example`
   */
  address?: ((name: string) => string) | undefined;

  /** Keys of roles that the viewer may give, two or more. @default what the client's `roles` answers */
  roles?: readonly string[] | undefined;

  /** The address of somebody who belongs to the tenant. */
  member?: string | undefined;

  /** Lets an invite expire, by its date or by the back end's clock. */
  expire?: ((invite: UserInvite) => void | Promise<void>) | undefined;

  /** Cancels an invite as somebody else would, not through the client. */
  cancelElsewhere?: ((invite: UserInvite) => void | Promise<void>) | undefined;

  /** The token of the newest link that an invitee has. */
  tokenOf?: ((invite: UserInvite) => string | Promise<string>) | undefined;

  /** A client of whoever has an address, signed in; the account is made where there is none. */
  clientOf?: ((email: string) => InvitesClient | Promise<InvitesClient>) | undefined;

  /** Called when the case is over. */
  tearDown?: (() => void | Promise<void>) | undefined;
}

/** Makes a subject; each case asks for one of its own. */
export type ConformanceSetUp = () => ConformanceSubject | Promise<ConformanceSubject>;

/** What a subject can have beside its client. */
export type ConformanceHook = 'member' | 'expire' | 'cancelElsewhere' | 'tokenOf' | 'clientOf';
