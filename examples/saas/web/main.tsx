import '@fontsource-variable/inter';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeTokenFromUrl } from 'react-user-invites';
import 'react-user-invites/styles.css';

import { App } from './App.js';
import './app.css';

const takesToken = () => ['/accept', '/verify'].includes(location.pathname);

// Before anything renders: from here on the token is in memory only.
const token = takesToken() ? takeTokenFromUrl() : null;
// A link that is opened in the tab that shows its page already loads nothing by itself.
addEventListener('hashchange', () => {
  if (takesToken() && location.hash.includes('token=')) location.reload();
});
const backEnd = new URLSearchParams(location.search).get('backEnd') === 'better-auth' ? 'better-auth' : 'rest';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App token={token} backEnd={backEnd} />
    </QueryClientProvider>
  </StrictMode>,
);
