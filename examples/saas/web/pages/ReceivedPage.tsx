import { InvitesProvider, UserInvitesInbox } from 'react-user-invites';

import type { BackEnd } from '../back-ends/BackEnd.js';
import { inviteeClients } from '../back-ends/inviteeClients.js';
import { useViewerRefresh } from '../session/useViewerRefresh.js';
import { VerifyAddress } from '../session/VerifyAddress.js';
import { Heading } from '../shell/Heading.js';
import { navigate } from '../shell/usePath.js';

interface ReceivedPageProps {
  backEnd: BackEnd;

  user: { id: string; email: string; emailVerified: boolean };
}

/** The open invites to the viewer's address, once they have shown that it is theirs. */
export function ReceivedPage({ backEnd, user }: ReceivedPageProps) {
  const refreshViewer = useViewerRefresh();
  return (
    <div className="app-received">
      <Heading>Invites to you</Heading>
      {user.emailVerified ? (
        <InvitesProvider
          client={inviteeClients[backEnd]}
          scope={`${backEnd}:received:${user.id}`}
          onUnauthenticated={() => void refreshViewer()}
        >
          <UserInvitesInbox onAccepted={() => void refreshViewer()} onOpenOrganization={() => navigate('/')} />
        </InvitesProvider>
      ) : (
        <section className="app-card" aria-labelledby="verify">
          <h2 id="verify">Verify your address</h2>
          <p className="app-note">
            Invites to <bdi>{user.email}</bdi> are shown here once you have opened a link that is mailed to it. An invite’s own
            link works without.
          </p>
          <VerifyAddress />
        </section>
      )}
    </div>
  );
}
