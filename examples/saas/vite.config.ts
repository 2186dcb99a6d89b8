import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { sourceAliases } from '../../scripts/sourceAliases.ts';

export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  plugins: [react()],
  // The library is taken from its source; a host of its own leaves this out.
  resolve: { alias: sourceAliases, dedupe: ['react', 'react-dom', '@tanstack/react-query'] },
  // The stylesheet uses light-dark() as it is written.
  build: { cssTarget: ['chrome123', 'firefox128', 'safari17.5'], outDir: '../dist', emptyOutDir: true },
});
