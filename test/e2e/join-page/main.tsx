import { createRoot } from 'react-dom/client';
import { AcceptInvitePage, createSessionStorageResumeStore, InvitesProvider, takeTokenFromUrl } from 'react-user-invites';
import type { Viewer } from 'react-user-invites';
import { createRestInvitesClient } from 'react-user-invites/clients/rest';

const resumeStore = location.search === '?store' ? createSessionStorageResumeStore() : undefined;
const token = takeTokenFromUrl() ?? resumeStore?.take() ?? null;
const client = createRestInvitesClient({ baseUrl: '/api' });

const session = (await (await fetch('/api/viewer')).json()) as { user: { id: string; email: string } | null };
const viewer: Viewer = session.user ? { status: 'signed_in', ...session.user } : { status: 'signed_out' };

/** Signs in on another site, which leads back to a URL. */
function signIn(back: string): void {
  location.assign(`https://identity.example/#${encodeURIComponent(back)}`);
}

createRoot(document.getElementById('root')!).render(
  <InvitesProvider client={client} scope="rest:join">
    <AcceptInvitePage
      token={token}
      viewer={viewer}
      resumeStore={resumeStore}
      onSignIn={({ resume }) => signIn(resumeStore ? location.href : resume())}
    />
  </InvitesProvider>,
);
