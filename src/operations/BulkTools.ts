import type { InvitesClient, UserInvitesFilter } from '../client/InvitesClient.js';
import type { UserInvitesSort } from '../domain/UserInvitesSort.js';
import type { UserInvite, UserInviteActionReason } from '../domain/UserInvite.js';
import type { InviteOperations } from './InviteOperations.js';
import type { Network } from './Network.js';

/** What an action on many invites works with. */
export interface BulkTools {
  client: InvitesClient;

  deadlineMs: number;

  /** How long a read may lag behind what the server has done. */
  consistencyMs: number;

  network: Network;

  performAll: InviteOperations['performAll'];

  /** Reads what is on the screen again. Never rejects. */
  readAgain: () => Promise<void>;

  /** Why an invite cannot be among them; null where it can. */
  obstacleTo: (invite: UserInvite) => UserInviteActionReason | null;

  /** Whether the server alone decides which invites can be among them, so that nobody has to look at each. */
  serverDecides: boolean;
}

/** All invites of a list but some. */
export interface MatchingInvites {
  filter: UserInvitesFilter;

  search: string;

  sort: UserInvitesSort | null;

  exceptIds: readonly string[];

  /** Those of them that are on the screen: their rows say how it goes. */
  shown: readonly UserInvite[];

  /** How many they are; null where nobody has counted. */
  total: number | null;
}

/** Some invites. */
export interface NamedInvites {
  invites: readonly UserInvite[];

  /** Others that nobody has seen yet: they are read first. */
  unseenIds?: readonly string[] | undefined;
}

/** Which invites an action is about. */
export type SelectedInvites = NamedInvites | MatchingInvites;
