import type { BackEnd } from './back-ends/BackEnd.js';
import { useBackEnd } from './back-ends/useBackEnd.js';
import { AcceptPage } from './pages/AcceptPage.js';
import { InboxPage } from './pages/InboxPage.js';
import { InvitesPage } from './pages/InvitesPage.js';
import { ReceivedPage } from './pages/ReceivedPage.js';
import { SignInPage } from './pages/SignInPage.js';
import { VerifyPage } from './pages/VerifyPage.js';
import { useViewer } from './session/useViewer.js';
import { LoadProblem } from './shell/LoadProblem.js';
import { Shell } from './shell/Shell.js';
import { usePath } from './shell/usePath.js';

interface AppProps {
  /** The token of the link that was followed; null where it has none. */
  token: string | null;

  /** Whose invite the link is for. */
  backEnd: BackEnd;
}

/** The product: which page belongs to which path, and who may see it. */
export function App({ token, backEnd: linked }: AppProps) {
  const path = usePath();
  const viewer = useViewer();
  const backEnd = useBackEnd(viewer.data);

  if (path === '/accept') return <AcceptPage backEnd={linked} token={token} />;
  if (path === '/verify') return <VerifyPage token={token} />;
  if (path === '/inbox') {
    return (
      <Shell viewer={viewer.data}>
        <InboxPage />
      </Shell>
    );
  }
  if (!viewer.data && viewer.errorUpdateCount === 0) return null;
  if (!viewer.data) return <LoadProblem retrying={viewer.isFetching} onRetry={() => void viewer.refetch()} />;
  const { user, demoAccount, organizations } = viewer.data;
  if (!user) return <SignInPage demoAccount={demoAccount} />;
  const organization = path === '/received' ? undefined : organizations[0];
  return (
    <Shell viewer={viewer.data}>
      {organization ? (
        <InvitesPage key={organization.id} backEnd={backEnd} organization={organization} userId={user.id} />
      ) : (
        <ReceivedPage key={user.id} backEnd={backEnd} user={user} />
      )}
    </Shell>
  );
}
