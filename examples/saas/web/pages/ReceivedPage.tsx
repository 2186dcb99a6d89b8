import { useQuery } from '@tanstack/react-query';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';

import { VerifyAddress } from '../session/VerifyAddress.js';
import { Heading } from '../shell/Heading.js';
import { ReceivedInvite } from './ReceivedInvite.js';

const client = createRestInvitesClient({ baseUrl: '/api' });

interface ReceivedPageProps {
  user: { id: string; email: string; emailVerified: boolean };
}

/** The open invites to the viewer's address, once they have shown that it is theirs. */
export function ReceivedPage({ user }: ReceivedPageProps) {
  const received = useQuery({
    queryKey: ['received', user.id],
    enabled: user.emailVerified,
    queryFn: ({ signal }) => client.receivedUserInvites({ signal }),
  });
  return (
    <div className="app-received">
      <Heading>Invites to you</Heading>
      {!user.emailVerified && (
        <section className="app-card" aria-labelledby="verify">
          <h2 id="verify">Verify your address</h2>
          <p className="app-note">
            Invites to <bdi>{user.email}</bdi> are shown here once you have opened a link that is mailed to it. An invite’s own
            link works without.
          </p>
          <VerifyAddress />
        </section>
      )}
      {received.isError && (
        <p className="app-error" role="alert">
          The invites couldn’t be loaded.{' '}
          <button type="button" className="app-quiet" onClick={() => void received.refetch()}>
            Retry
          </button>
        </p>
      )}
      {received.data?.length === 0 && (
        <p className="app-note">
          No open invites to <bdi>{user.email}</bdi>.
        </p>
      )}
      <ul>
        {received.data?.map((invite) => (
          <li key={invite.id} className="app-card">
            <ReceivedInvite client={client} invite={invite} onAnswered={() => void received.refetch()} />
          </li>
        ))}
      </ul>
    </div>
  );
}
