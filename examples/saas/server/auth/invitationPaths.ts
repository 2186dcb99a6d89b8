/** Where better-auth's own invitations are changed, below `/api/auth`. */
export const invitationWrites = ['invite-member', 'accept-invitation', 'reject-invitation', 'cancel-invitation'].map(
  (name) => `/organization/${name}` as const,
);

/** Where better-auth has to do with invitations of its own. */
export const invitationPaths = [
  ...invitationWrites,
  ...['get-invitation', 'list-invitations', 'list-user-invitations'].map((name) => `/organization/${name}`),
];
