import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { ClosingLineReporter } from './scripts/closingLineReporter.ts';
import { chromiumOptions } from './scripts/chromiumOptions.ts';
import { findDatabaseTests } from './scripts/findDatabaseTests.ts';
import { findPostgres, withoutPostgres } from './scripts/findPostgres.ts';
import { guideExamples } from './scripts/guideExamples.ts';
import { LongestFirst } from './scripts/longestFirst.ts';
import { sourceAliases } from './scripts/sourceAliases.ts';
import { hostileMessage } from './test/support/hostileMessage.ts';

const hasPostgres = findPostgres() !== null;

// A new object for each project: Vitest writes the project's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 900 },
  provider: playwright({ launchOptions: chromiumOptions() }),
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
const maxWorkers = Math.max(2, availableParallelism() - 1);

const onNode = { testTimeout: 20_000, hookTimeout: 60_000, maxWorkers, sequence: { groupOrder: 0 } };

// Two at a time whatever the machine: each file has a server, a browser and a database of its own.
const endToEnd = {
  globalSetup: ['test/e2e/buildPages.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
  sequence: { groupOrder: 3 },
};

const onEmbedded = /\/(headers|restart|shutdown|webSource|kill|list|outbox|seed|writesOnce)\.test\.ts$/;

// Each start of the embedded database takes seconds. Where there is a PostgreSQL, too, the example's tests are run on that;
// on the embedded one only those of pages and processes, the most telling ones of SQL, and in a browser the whole path and the accept page.
const prefersPostgres = hasPostgres && !process.env['TEST_DATABASE_URL'];
const onPostgresOnly = prefersPostgres ? findDatabaseTests('examples/saas/test').filter((path) => !onEmbedded.test(path)) : [];

const strictPolicy = 'examples/saas/test/strictPolicy.test.ts';
const endToEndTests = ['test/e2e/**/*.test.ts', strictPolicy];

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
    sequence: { sequencer: LongestFirst },
    // Thrown on purpose, in the place of a host: React Query hands such errors on to the browser.
    onUnhandledError: ({ message }) => (message === hostileMessage ? false : undefined),
    projects: [
      {
        extends: true,
        test: {
          ...onNode,
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/e2e/**'],
          setupFiles: ['test/support/nodeSetup.ts'],
          // Starting a process and loading React and a document anew for each file would be a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...onNode,
          name: 'example',
          include: ['examples/saas/test/**/*.test.ts'],
          exclude: [strictPolicy, ...onPostgresOnly, ...(process.env['TEST_DATABASE_URL'] ? [] : postgresAlone)],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.{ts,tsx}'], tsconfig: './tsconfig.json' },
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [guideExamples()],
        optimizeDeps: { include: testDependencies },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/browserSetup.ts'],
          browser: inChromium(),
          testTimeout: 20_000,
          maxWorkers,
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
          maxWorkers,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: prefersPostgres ? ['test/e2e/{acceptLink,loweredStyles,wholePath}.test.ts'] : endToEndTests,
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
                exclude: ['examples/saas/test/{headers,restart,shutdown,webSource}.test.ts', strictPolicy],
              },
            },
            {
              extends: true as const,
              test: {
                ...endToEnd,
                ...onPostgres,
                globalSetup: [...endToEnd.globalSetup, ...onPostgres.globalSetup],
                name: 'e2e-postgres',
                include: endToEndTests,
                exclude: ['test/e2e/{acceptLink,loweredStyles}.test.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
