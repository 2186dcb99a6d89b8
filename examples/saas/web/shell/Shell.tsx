import type { ReactNode } from 'react';

import { BackEndSwitch } from '../back-ends/BackEndSwitch.js';
import { useSignOut } from '../session/useSignOut.js';
import type { SessionViewer } from '../session/useViewer.js';
import { Link } from './Link.js';

interface ShellProps {
  viewer: SessionViewer | undefined;

  children: ReactNode;
}

/** The frame around every page: where one is, and who one is. */
export function Shell({ viewer, children }: ShellProps) {
  const signOut = useSignOut();
  return (
    <>
      <header className="app-header">
        <strong>{viewer?.organizations[0]?.name ?? 'Northwind'}</strong>
        <nav aria-label="Main">
          <Link to="/">Invites</Link>
          {viewer?.user && <Link to="/received">Received</Link>}
          <Link to="/inbox">Mail inbox</Link>
        </nav>
        {viewer?.user && <BackEndSwitch viewer={viewer} />}
        {viewer?.user && (
          <div className="app-account">
            <span title={viewer.user.email}>{viewer.user.name}</span>
            <button type="button" onClick={() => void signOut()}>
              Sign out
            </button>
          </div>
        )}
      </header>
      <main className="app-main">{children}</main>
    </>
  );
}
