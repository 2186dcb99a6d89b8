export type { UserInvitesSelection } from './client/InvitesClient.js';
export type {
  AcceptFieldsProps,
  AcceptInviteComponents,
  AcceptSignInProps,
} from './components/accept-invite-page/AcceptInviteComponents.js';
export type { AcceptInviteHandlers } from './components/accept-invite-page/AcceptInviteHandlers.js';
export { AcceptInvitePage } from './components/accept-invite-page/AcceptInvitePage.js';
export type { AcceptInvitePageProps } from './components/accept-invite-page/AcceptInvitePage.js';
export { AcceptInvitePageView } from './components/accept-invite-page/AcceptInvitePageView.js';
export type { AcceptInvitePageViewProps } from './components/accept-invite-page/AcceptInvitePageView.js';
export { InviteUsersButton } from './components/invite-users-dialog/InviteUsersButton.js';
export type { InviteUsersButtonProps } from './components/invite-users-dialog/InviteUsersButton.js';
export { InviteUsersDialog } from './components/invite-users-dialog/InviteUsersDialog.js';
export type { InviteUsersDialogProps } from './components/invite-users-dialog/InviteUsersDialog.js';
export { InviteUsersDialogView } from './components/invite-users-dialog/InviteUsersDialogView.js';
export type { InviteUsersDialogViewProps } from './components/invite-users-dialog/InviteUsersDialogView.js';
export { InviteUsersForm } from './components/invite-users-dialog/InviteUsersForm.js';
export type { InviteUsersFormProps } from './components/invite-users-dialog/InviteUsersForm.js';
export { InviteUsersFormView } from './components/invite-users-dialog/InviteUsersFormView.js';
export type { InviteUsersFormViewProps } from './components/invite-users-dialog/InviteUsersFormView.js';
export type { AddedEntries } from './components/invite-users-dialog/entries/AddedEntries.js';
export type { MintLink } from './components/invite-users-dialog/delivery/MintLink.js';
export type { DetailProblem } from './components/invite-users-dialog/entries/details/DetailProblem.js';
export type { EntryCounts } from './components/invite-users-dialog/entries/EntryCounts.js';
export type {
  InviteeDetails,
  InviteeEntry,
  InviteeProblem,
  NewInvitee,
  UnreadValues,
} from './components/invite-users-dialog/entries/InviteeEntry.js';
export type {
  InviteeList,
  InviteUsersCloseReason,
  InviteUsersFormState,
  InviteUsersFormProblem,
  Seats,
} from './components/invite-users-dialog/InviteUsersFormState.js';
export type { PrivilegedInvitees } from './components/invite-users-dialog/roles/privilegedInvitees.js';
export type { RoleSearch } from './components/invite-users-dialog/roles/RoleSearch.js';
export type { UseInviteUsersFormOptions } from './components/invite-users-dialog/UseInviteUsersFormOptions.js';
export { useInviteUsersForm } from './components/invite-users-dialog/useInviteUsersForm.js';
export { createHistoryQueryStore } from './components/user-invites-table/table-query/createHistoryQueryStore.js';
export type { QueryParameterOptions } from './components/user-invites-table/table-query/queryParameters.js';
export { readUserInvitesTableQuery } from './components/user-invites-table/table-query/readUserInvitesTableQuery.js';
export type {
  UserInvitesColumnPreferences,
  UserInvitesColumnStore,
} from './components/user-invites-table/columns/UserInvitesColumnStore.js';
export { createLocalStorageColumnStore } from './components/user-invites-table/columns/createLocalStorageColumnStore.js';
export { UserInviteDetails } from './components/user-invite-details/UserInviteDetails.js';
export type { UserInviteDetailsProps } from './components/user-invite-details/UserInviteDetails.js';
export type {
  UserInviteDetailsContent,
  UserInviteDetailsState,
} from './components/user-invite-details/UserInviteDetailsState.js';
export { UserInviteDetailsView } from './components/user-invite-details/UserInviteDetailsView.js';
export type { UserInviteDetailsViewProps } from './components/user-invite-details/UserInviteDetailsView.js';
export { useUserInviteDetails } from './components/user-invite-details/useUserInviteDetails.js';
export type { UseUserInviteDetailsOptions } from './components/user-invite-details/useUserInviteDetails.js';
export type { InboxContent, InboxInvite, UserInvitesInboxState } from './components/user-invites-inbox/UserInvitesInboxState.js';
export { UserInvitesInbox } from './components/user-invites-inbox/UserInvitesInbox.js';
export type { UserInvitesInboxProps } from './components/user-invites-inbox/UserInvitesInbox.js';
export { UserInvitesInboxView } from './components/user-invites-inbox/UserInvitesInboxView.js';
export type { UserInvitesInboxViewProps } from './components/user-invites-inbox/UserInvitesInboxView.js';
export { useUserInvitesInbox } from './components/user-invites-inbox/useUserInvitesInbox.js';
export type { UseUserInvitesInboxOptions } from './components/user-invites-inbox/useUserInvitesInbox.js';
export { UserInvitesTable } from './components/user-invites-table/UserInvitesTable.js';
export type { UserInvitesTableProps } from './components/user-invites-table/UserInvitesTable.js';
export type {
  UserInvitesColumnId,
  UserInvitesTableColumn,
} from './components/user-invites-table/columns/UserInvitesTableColumn.js';
export type {
  UserInvitesTableFilter,
  UserInvitesTableQuery,
  UserInvitesTableQueryChange,
  UserInvitesTableQueryReason,
  UserInvitesTableQueryStore,
} from './components/user-invites-table/table-query/UserInvitesTableQuery.js';
export type {
  TableFilterChoices,
  TableFilterOption,
  TableFilters,
} from './components/user-invites-table/filters/TableFilters.js';
export type { InviteDetailsProps } from './components/user-invites-table/row/TableDialogsContext.js';
export type { UserInvitesTableComponents } from './components/user-invites-table/UserInvitesTableComponents.js';
export type { BulkBarProps } from './components/user-invites-table/bulk/BulkBarProps.js';
export type { ExportButtonProps } from './components/user-invites-table/export/ExportButtonProps.js';
export type { ListPart } from './components/user-invites-table/export/ListPart.js';
export type { BulkOutlook, TableBulk } from './components/user-invites-table/bulk/TableBulk.js';
export type { SelectedInvites, TableSelection } from './components/user-invites-table/selection/TableSelection.js';
export type { ColumnMenuProps } from './components/user-invites-table/columns/ColumnMenu.js';
export type { TableFooterProps } from './components/user-invites-table/TableFooter.js';
export type {
  StatusTab,
  TableColumn,
  TableContent,
  TablePage,
  UserInvitesTableState,
} from './components/user-invites-table/UserInvitesTableState.js';
export { UserInvitesTableView } from './components/user-invites-table/UserInvitesTableView.js';
export type { UserInvitesTableViewProps } from './components/user-invites-table/UserInvitesTableView.js';
export { useUserInvitesTable } from './components/user-invites-table/useUserInvitesTable.js';
export type { UseUserInvitesTableOptions } from './components/user-invites-table/useUserInvitesTable.js';
export { writeUserInvitesTableQuery } from './components/user-invites-table/table-query/writeUserInvitesTableQuery.js';
export type {
  AcceptAction,
  AcceptActionKind,
  AcceptCheck,
  AcceptFlowSnapshot,
  AskedBy,
  Accepter,
  SignedInViewer,
} from './domain/AcceptFlowSnapshot.js';
export type {
  AcceptInviteState,
  AcceptInviteStatus,
  ClosedInviteStatus,
  FailedInvite,
  ReadyInvite,
  WrongAccountInvite,
} from './domain/AcceptInviteState.js';
export type { AcceptRedirect } from './domain/AcceptRedirect.js';
export type { AcceptResume, AcceptSignInEvent } from './domain/AcceptResume.js';
export { deriveAcceptInviteState } from './domain/deriveAcceptInviteState.js';
export type { AcceptInviteFacts } from './domain/deriveAcceptInviteState.js';
export type { BulkOutcome, BulkReport, BulkResult, BulkRun } from './domain/BulkRun.js';
export type { EmailDomainRule } from './domain/EmailDomainRule.js';
export { displayStatus } from './domain/displayStatus.js';
export { safeRedirect } from './domain/safeRedirect.js';
export type { SafeRedirectRules } from './domain/safeRedirect.js';
export type {
  BulkOperationKind,
  InviteActivity,
  InviteActivityKind,
  InviteActivitySource,
  InviteOperationKind,
} from './domain/InviteActivity.js';
export type { InviteCommands } from './domain/InviteCommands.js';
export type { InviteEditing } from './domain/InviteEditing.js';
export type { InviteField, InviteFieldOption } from './domain/InviteField.js';
export type { InviteFieldProblem } from './domain/inviteFieldProblem.js';
export type { InviteLinkOutcome } from './domain/InviteLinkOutcome.js';
export type { InviteOperationOutcome } from './domain/InviteOperationOutcome.js';
export type { InvalidField, InvitesErrorCode, InvitesErrorDetails } from './domain/InvitesErrorDetails.js';
export type { ReceivedInviteActivity } from './domain/ReceivedInviteActivity.js';
export type { ReceivedUserInvite } from './domain/ReceivedUserInvite.js';
export type { RoleChoices } from './domain/RoleChoices.js';
export type { RoleOption } from './domain/RoleOption.js';
export type { SendProgress } from './domain/SendProgress.js';
export type { SendUserInviteOutcome, SendUserInviteResult, SendUserInvitesResult } from './domain/SendUserInvitesResult.js';
export type { Person, UserInvite, UserInviteAction, UserInviteRole } from './domain/UserInvite.js';
export type { UserInviteChanges } from './domain/UserInviteChanges.js';
export type { AcceptedUserInvite, UserInvitePreview } from './domain/UserInvitePreview.js';
export type { UserInviteStatus } from './domain/UserInviteStatus.js';
export type { SortField, UserInvitesSort } from './domain/UserInvitesSort.js';
export type { Viewer } from './domain/Viewer.js';
export type { AcceptCallbacks } from './hooks/useAcceptEvents.js';
export type { AcceptRedirectOptions } from './hooks/useAcceptRedirect.js';
export { useAcceptUserInvite } from './hooks/useAcceptUserInvite.js';
export type { AcceptUserInviteController, UseAcceptUserInviteOptions } from './hooks/useAcceptUserInvite.js';
export { useCancelUserInvite } from './hooks/useCancelUserInvite.js';
export type { InviteOperationHandle, OperationCallbacks } from './hooks/useInviteOperation.js';
export { useCancelUserInvites } from './hooks/useCancelUserInvites.js';
export { useDeleteUserInvites } from './hooks/useDeleteUserInvites.js';
export type { BulkInviteOutcome } from './hooks/BulkInviteOutcome.js';
export type { BulkOperationCallbacks, BulkOperationHandle } from './hooks/useBulkOperation.js';
export { useInviters } from './hooks/useInviters.js';
export type { InviteCommandEvents } from './hooks/useInviteCommands.js';
export { useInvitesQuota } from './hooks/useInvitesQuota.js';
export { useResendUserInvite } from './hooks/useResendUserInvite.js';
export { useResendUserInvites } from './hooks/useResendUserInvites.js';
export { useRestoreUserInvite } from './hooks/useRestoreUserInvite.js';
export { useRoles } from './hooks/useRoles.js';
export type { SendUserInvitesCallbacks } from './hooks/SendUserInvitesCallbacks.js';
export { useSendUserInvites } from './hooks/useSendUserInvites.js';
export type { SendUserInvitesHandle } from './hooks/useSendUserInvites.js';
export { useUpdateUserInvite } from './hooks/useUpdateUserInvite.js';
export { useUserInvite } from './hooks/useUserInvite.js';
export { useUserInvites } from './hooks/useUserInvites.js';
export type { AcceptInvitePageMessages } from './i18n/AcceptInvitePageMessages.js';
export type { BulkMessages } from './i18n/BulkMessages.js';
export type { CommonMessages } from './i18n/CommonMessages.js';
export type { CsvImportMessages } from './i18n/CsvImportMessages.js';
export type { FieldMessages } from './i18n/FieldMessages.js';
export type { InviteActionsMessages } from './i18n/InviteActionsMessages.js';
export type { InviteUsersDialogMessages } from './i18n/InviteUsersDialogMessages.js';
export type { InvitesMessages, PartialInvitesMessages, PartialMessages } from './i18n/InvitesMessages.js';
export type { SendProgressMessages } from './i18n/SendProgressMessages.js';
export type { SendResultMessages } from './i18n/SendResultMessages.js';
export type { StatusMessages } from './i18n/StatusMessages.js';
export type { UserInviteDetailsMessages } from './i18n/UserInviteDetailsMessages.js';
export type { UserInvitesInboxMessages } from './i18n/UserInvitesInboxMessages.js';
export type { UserInvitesTableMessages } from './i18n/UserInvitesTableMessages.js';
export type { BulkInviteOperation, InviteOperation, InviteOperationRequest } from './operations/InviteOperation.js';
export { createSessionStorageResumeStore } from './operations/createSessionStorageResumeStore.js';
export type { SessionStorageResumeStoreOptions } from './operations/createSessionStorageResumeStore.js';
export type { ResumeStore } from './operations/ResumeStore.js';
export { takeTokenFromUrl } from './operations/takeTokenFromUrl.js';
export type { TakeTokenOptions } from './operations/takeTokenFromUrl.js';
export type { CanInvite, InvitesErrorEvent } from './provider/InvitesContext.js';
export { InvitesProvider } from './provider/InvitesProvider.js';
export type { InvitesProviderProps } from './provider/InvitesProvider.js';
export type { InvitesPart } from './theme/InvitesPart.js';
export { invitesTokens } from './theme/invitesTokens.js';
export type { InvitesTheme, InvitesToken } from './theme/invitesTokens.js';
export type { InvitesAvatarProps, InvitesComponents } from './ui/SharedComponentsContext.js';
export type { PartClassNames } from './ui/PartClassNamesContext.js';
