import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { ClosingLineReporter } from './scripts/closingLineReporter.ts';
import { chromiumArguments, findChromium } from './scripts/findChromium.ts';
import { findDatabaseTests } from './scripts/findDatabaseTests.ts';
import { findPostgres, withoutPostgres } from './scripts/findPostgres.ts';
import { sourceAliases } from './scripts/sourceAliases.ts';
import { hostileMessage } from './test/support/hostileMessage.ts';

const executablePath = findChromium();
const hasPostgres = findPostgres() !== null;

// A new object for each project: Vitest writes the project's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 900 },
  provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: [...chromiumArguments] } }),
  instances: [{ browser: 'chromium' as const }],
});

// Found at the first run only, they would reload the page in the middle of a test.
const testDependencies = [
  '@hookform/resolvers/zod',
  '@tanstack/react-query',
  '@tanstack/table-core',
  '@tanstack/table-core/store-reactivity-bindings',
  '@tanstack/react-virtual',
  '@testing-library/jest-dom/vitest',
  '@testing-library/react',
  '@testing-library/user-event',
  'axe-core',
  'downshift',
  'fast-check',
  'papaparse',
  'react',
  'react-dom',
  'react-dom/client',
  'react-hook-form',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'zod/mini',
];

// Vitest leaves one core to itself; on two that would leave half of the machine idle.
const nodeWorkers = Math.max(2, availableParallelism() - 1);

const onNode = { testTimeout: 20_000, hookTimeout: 60_000, maxWorkers: nodeWorkers, sequence: { groupOrder: 0 } };

const endToEnd = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false };

const postgresAlone = ['examples/saas/test/{databaseAccount,eventsAcross,explain,startTogether,twoInstances}.test.ts'];

const onPostgres = {
  globalSetup: ['examples/saas/test/support/providePostgres.ts'],
  setupFiles: ['examples/saas/test/support/usePostgres.ts'],
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases },
  test: {
    reporters: [['default', { summary: false }], new ClosingLineReporter(hasPostgres ? null : withoutPostgres)],
    // Thrown on purpose, in the place of a host: React Query hands such errors on to the browser.
    onUnhandledError: ({ message }) => (message === hostileMessage ? false : undefined),
    projects: [
      {
        extends: true,
        test: {
          ...onNode,
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}', 'examples/saas/test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/e2e/**', ...(process.env['TEST_DATABASE_URL'] ? [] : postgresAlone)],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.{ts,tsx}'], tsconfig: './tsconfig.json' },
          maxWorkers: nodeWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        optimizeDeps: { include: testDependencies },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/browserSetup.ts'],
          browser: inChromium(),
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        optimizeDeps: { include: testDependencies },
        test: {
          name: 'storybook',
          browser: inChromium(),
          testTimeout: 20_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      ...(hasPostgres
        ? [
            {
              extends: true as const,
              test: {
                ...onNode,
                ...onPostgres,
                name: 'postgres',
                include: findDatabaseTests('examples/saas/test'),
                // About pages, whatever the database, and about processes that bring their own.
                exclude: ['examples/saas/test/{headers,restart,shutdown,strictPolicy,webSource}.test.ts'],
              },
            },
            {
              extends: true as const,
              test: {
                ...endToEnd,
                ...onPostgres,
                name: 'e2e-postgres',
                include: findDatabaseTests('test/e2e'),
                // Minutes of sending, which asks nothing of the database that the others do not.
                exclude: ['test/e2e/importCsv.test.ts'],
                sequence: { groupOrder: 4 },
              },
            },
          ]
        : []),
    ],
  },
});
