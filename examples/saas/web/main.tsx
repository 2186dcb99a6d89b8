import '@fontsource-variable/inter';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeTokenFromUrl } from 'react-user-invites';
import 'react-user-invites/styles.css';

import { App } from './App.js';
import './app.css';

// Before anything renders: from here on the token is in memory only.
const token = ['/accept', '/verify'].includes(location.pathname) ? takeTokenFromUrl() : null;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App token={token} />
    </QueryClientProvider>
  </StrictMode>,
);
