import type { InviteeInput, InvitesClient, UserInvitesPage, UserInvitesParams, WriteOptions } from '../client/InvitesClient.js';
import type { SendField } from '../domain/SendField.js';
import type { SendUserInviteResult } from '../domain/SendUserInvitesResult.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { ConformanceNeed } from './ConformanceCase.js';
import type { ConformanceHook, ConformanceSubject } from './ConformanceSubject.js';

/** What a subject has beside its client, all of it there. */
export type SubjectHooks = { readonly [Hook in ConformanceHook]: NonNullable<ConformanceSubject[Hook]> };

/** What a case works with. */
export interface CaseContext {
  /** It has the optional methods that the case needs. */
  client: Required<InvitesClient>;

  /** It has the hooks that the case needs. */
  subject: SubjectHooks;

  /** Begins each address of the case, and is in no other. */
  tag: string;

  /** Fires at the case's deadline. */
  signal: AbortSignal;

  address: (name: string) => string;

  /** With a key that nobody used before, or the given one. */
  write: (idempotencyKey?: string) => WriteOptions;

  /** Sends invites in as many calls as the client's limit asks for, and answers their results. */
  send: (userInvites: readonly InviteeInput[]) => Promise<readonly SendUserInviteResult[]>;

  /** Whether sends carry something beside addresses and roles. */
  carries: (field: SendField) => boolean;

  /** Invites these names at once, with those of the other values that sends carry, in as many calls as the client's limit asks for. */
  invite: (names: readonly string[], more?: Omit<InviteeInput, 'email'>) => Promise<readonly UserInvite[]>;

  /** Invites these names one after the other, at times of their own. */
  inviteInTurn: (names: readonly string[]) => Promise<readonly UserInvite[]>;

  /** A page of the case's own invites. */
  list: (params?: Partial<UserInvitesParams>) => Promise<UserInvitesPage>;

  /** Every page of the case's own invites, two to a page. */
  walk: (params?: Partial<UserInvitesParams>) => Promise<readonly UserInvitesPage[]>;

  /** Keys of roles that can be given. */
  roleKeys: () => Promise<readonly string[]>;
}

/** A case before it can be run. */
export interface CaseDefinition {
  id: string;

  title: string;

  howToMend: string;

  needs: readonly ConformanceNeed[];

  prove: (context: CaseContext) => Promise<void>;
}
