/** What is thrown where there is no provider. */
export function missingProvider(): Error {
  return new Error(
    'react-user-invites: <InvitesProvider> is missing. Client and language come from it. Wrap this page in <InvitesProvider client={…} scope="…">.',
  );
}
