export { UserInvitesTable } from './components/user-invites-table/UserInvitesTable.js';
export { InvitesProvider } from './provider/InvitesProvider.js';
