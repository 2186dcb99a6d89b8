import { useMemo, useState } from 'react';
import { createHistoryQueryStore, InvitesProvider, InviteUsersDialog, UserInvitesTable } from 'react-user-invites';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';

import { useViewerRefresh } from '../session/useViewerRefresh.js';
import { Heading } from '../shell/Heading.js';
import type { Organization } from '../session/useViewer.js';

const queryStore = createHistoryQueryStore();

interface InvitesPageProps {
  organization: Organization;

  userId: string;
}

/** The organization's invites: the library, embedded. */
export function InvitesPage({ organization, userId }: InvitesPageProps) {
  const [inviting, setInviting] = useState(false);
  const client = useMemo(
    () => createRestInvitesClient({ baseUrl: `/api/organizations/${organization.id}`, tokensUrl: '/api/invite-tokens' }),
    [organization.id],
  );
  const refreshViewer = useViewerRefresh();
  return (
    <InvitesProvider client={client} scope={`rest:${organization.id}:${userId}`} onUnauthenticated={() => void refreshViewer()}>
      <Heading>Invites</Heading>
      <UserInvitesTable queryStore={queryStore} onInvitePeople={() => setInviting(true)} />
      <InviteUsersDialog
        open={inviting}
        onOpenChange={({ open }) => setInviting(open)}
        organizationName={organization.name}
        defaultRole="member"
      />
    </InvitesProvider>
  );
}
