import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, it } from 'vitest';

import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import type { ConformanceReport } from '../../src/conformance/ConformanceResult.js';
import { exampleWith, writeExamples } from '../support/guideExamples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = writeExamples('docs/guides/conformance.md');
afterAll(examples.remove);

// It has tests of its own, which are among those of this file.
await import(/* @vite-ignore */ exampleWith(examples, 'vitest'));

it('runs under node:test', () => {
  const report = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-reporter', 'tap', exampleWith(examples, 'node:test')],
    { cwd: root, encoding: 'utf8' },
  );
  expect(report).toContain('# fail 0');
  expect(report).toContain(`# tests ${conformanceCases.length}`);
});

it('answers a report as data', async () => {
  const withHooks = examples.files.at(-1)!;
  const { report } = (await import(/* @vite-ignore */ withHooks)) as { report: ConformanceReport };
  expect(report.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report.conforms).toBe(true);
  expect(report.results.map(({ id }) => id)).toEqual(conformanceCases.map(({ id }) => id));
});
