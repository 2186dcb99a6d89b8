import { AccountForm } from '../session/AccountForm.js';
import { Link } from '../shell/Link.js';

/** Where the team signs in. The demo's accounts are on it, so that a newcomer gets in. */
export function SignInPage() {
  return (
    <main className="app-center">
      <AccountForm mode="sign_in">
        <p className="app-note">
          Demo owner: <code>owner@northwind.example</code>
          <br />
          Password: <code>northwind-demo</code>
        </p>
        <p className="app-note">
          <Link to="/inbox">Look into the mail inbox</Link>
        </p>
      </AccountForm>
    </main>
  );
}
