import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { sourceAliases } from '../../scripts/sourceAliases.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('web'),
  plugins: [react()],
  // Only what the pages are made of: the database, the secret and the server lie next to them.
  server: {
    fs: {
      allow: [
        fromHere('web'),
        fromHere('shared'),
        fromHere('../../src'),
        fromHere('../../node_modules/@fontsource-variable/inter'),
      ],
      deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/saas/data/**', '**/saas/server/**'],
    },
  },
  // The library is taken from its source; a host of its own leaves this out.
  resolve: { alias: sourceAliases, dedupe: ['react', 'react-dom', '@tanstack/react-query'] },
  // The stylesheet uses light-dark() as it is written.
  build: { cssTarget: ['chrome123', 'firefox128', 'safari17.5'], outDir: '../dist', emptyOutDir: true },
});
