import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('src', import.meta.url));

/** The package's entry points, taken from the source: nothing has to be built before a test. */
export const sourceAliases = [
  { find: /^react-user-invites$/, replacement: `${src}/index.ts` },
  { find: /^react-user-invites\/(client|query)$/, replacement: `${src}/$1/index.ts` },
  { find: /^react-user-invites\/clients\/(rest|memory)$/, replacement: `${src}/client/$1/index.ts` },
  { find: /^react-user-invites\/styles\.css$/, replacement: `${src}/theme/styles.css` },
];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}', 'examples/saas/test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/browser/**'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
