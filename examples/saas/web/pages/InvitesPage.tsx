import { useMemo, useState } from 'react';
import { createHistoryQueryStore, InvitesProvider, InviteUsersDialog, UserInvitesTable } from 'react-user-invites';
import type { InviteField } from 'react-user-invites';

import type { BackEnd } from '../back-ends/BackEnd.js';
import { createClient } from '../back-ends/createClient.js';
import { useViewerRefresh } from '../session/useViewerRefresh.js';
import { Heading } from '../shell/Heading.js';
import type { Organization } from '../session/useViewer.js';

const queryStore = createHistoryQueryStore();

/** What this product knows of everybody it invites; the editor and the details of an invite show it. */
const fields: readonly InviteField[] = [
  { name: 'department', label: 'Department', type: 'text', maxLength: 60 },
  { name: 'startsOn', label: 'Starts on', type: 'date' },
];

const locales = ['en', 'de', 'fr', 'es', 'ja'];

interface InvitesPageProps {
  backEnd: BackEnd;

  organization: Organization;

  userId: string;
}

/** The organization's invites: the library, embedded. */
export function InvitesPage({ backEnd, organization, userId }: InvitesPageProps) {
  const [inviting, setInviting] = useState(false);
  const client = useMemo(() => createClient(backEnd, organization), [backEnd, organization]);
  const refreshViewer = useViewerRefresh();
  return (
    <InvitesProvider
      client={client}
      scope={`${backEnd}:${organization.id}:${userId}`}
      onUnauthenticated={() => void refreshViewer()}
    >
      <Heading>Invites</Heading>
      <UserInvitesTable queryStore={queryStore} fields={fields} locales={locales} onInvitePeople={() => setInviting(true)} />
      <InviteUsersDialog
        open={inviting}
        onOpenChange={({ open }) => setInviting(open)}
        organizationName={organization.name}
        defaultRole="member"
      />
    </InvitesProvider>
  );
}
