export type {
  AcceptUserInviteInput,
  BulkUserInviteResult,
  BulkUserInvitesResult,
  DeclineUserInviteInput,
  FilterKey,
  InviteeCheck,
  InviteeInput,
  InvitesClient,
  InvitesClientCapabilities,
  InvitesQuota,
  ReadOptions,
  SendUserInvitesInput,
  UserInvitesFilter,
  UserInvitesPage,
  UserInvitesParams,
  UserInvitesSelection,
  WriteOptions,
} from './InvitesClient.js';
export { InvitesError, isInvitesError } from './InvitesError.js';
export { pageWholeList } from './pageWholeList.js';
export type { WholeList } from './pageWholeList.js';
export { wholeListCapabilities } from './wholeListCapabilities.js';
export { checkEmailAddress } from '../domain/checkEmailAddress.js';
export type { EmailCheck, EmailProblem, SuspiciousEmailReason } from '../domain/checkEmailAddress.js';
export { formatEmailAddress } from '../domain/formatEmailAddress.js';
export { parseEmailAddresses } from '../domain/parseEmailAddresses.js';
export type { PersonNameParts } from '../domain/splitPersonName.js';
export type { ParsedAddress } from '../domain/ParsedAddress.js';
export type { UserInviteChanges } from '../domain/UserInviteChanges.js';
export { canonicalEmail } from '../domain/canonicalEmail.js';
export { displayStatus } from '../domain/displayStatus.js';
export type { InvalidField, InvitesErrorCode, InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
export type { JsonObject, JsonValue } from '../domain/JsonObject.js';
export type { ReceivedUserInvite } from '../domain/ReceivedUserInvite.js';
export type { RoleOption } from '../domain/RoleOption.js';
export type { SendField } from '../domain/SendField.js';
export type { SendUserInviteOutcome, SendUserInviteResult, SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
export type {
  Person,
  UserInvite,
  UserInviteAction,
  UserInviteActionReason,
  UserInviteActionRight,
  UserInviteEvent,
  UserInviteRole,
} from '../domain/UserInvite.js';
export type {
  AcceptedUserInvite,
  InvitingOrganization,
  UserInvitePreview,
  UserInvitePreviewStatus,
} from '../domain/UserInvitePreview.js';
export type { SortField, UserInvitesSort } from '../domain/UserInvitesSort.js';
export { userInviteStatuses } from '../domain/UserInviteStatus.js';
export type { UserInviteStatus } from '../domain/UserInviteStatus.js';
