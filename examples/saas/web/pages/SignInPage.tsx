import { AccountForm } from '../session/AccountForm.js';
import type { SessionViewer } from '../session/useViewer.js';
import { Link } from '../shell/Link.js';

/** Where the team signs in. The demo's account is on it, where there is one, so that a newcomer gets in. */
export function SignInPage({ demoAccount }: Pick<SessionViewer, 'demoAccount'>) {
  return (
    <main className="app-center">
      <AccountForm mode="sign_in">
        {demoAccount && (
          <>
            <p className="app-note">
              Demo owner: <code>{demoAccount.email}</code>
              <br />
              Password: <code>{demoAccount.password}</code>
            </p>
            <p className="app-note">
              <Link to="/inbox">Look into the mail inbox</Link>
            </p>
          </>
        )}
      </AccountForm>
    </main>
  );
}
