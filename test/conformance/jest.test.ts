import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import { exampleWith, writeExamples } from '../support/guideExamples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// A host of its own, in which nothing of this repository is found but the package.
const host = mkdtempSync(join(tmpdir(), 'react-user-invites-jest-'));
const installed = join(host, 'node_modules/react-user-invites');

interface JestReport {
  testResults: { name: string; message: string; assertionResults: { title: string; status: string }[] }[];
}

let report: JestReport;

beforeAll(async () => {
  const entries = ['conformance/index', 'client/memory/index'];
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(installed, 'dist'),
      minify: false,
      lib: { entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));

  const guide = readFileSync(join(root, 'docs/guides/conformance.md'), 'utf8');
  const [, settings, jestSettings] = /`NODE_OPTIONS=(\S+) npx jest`[^`]*`package.json`\s+```json\n([^]*?)```/.exec(guide)!;
  writeFileSync(join(host, 'package.json'), jestSettings!);
  const examples = writeExamples('docs/guides/conformance.md');
  const example = readFileSync(exampleWith(examples, '@jest/globals'), 'utf8');
  examples.remove();
  mkdirSync(join(host, 'test'));
  writeFileSync(join(host, 'test/conforms.test.js'), example);
  const deviating = example.replace(
    'createMemoryInvitesClient() }',
    '{ ...createMemoryInvitesClient(), inviters: async () => [] } }',
  );
  writeFileSync(join(host, 'test/deviates.test.js'), deviating);

  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const env = { ...process.env, NODE_OPTIONS: settings! };
  const { stdout, stderr } = spawnSync(process.execPath, [jest, '--json', '--runInBand'], {
    cwd: host,
    env,
    encoding: 'utf8',
    timeout: 50_000,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  report = JSON.parse(stdout) as JestReport;
});
afterAll(() => rmSync(host, { recursive: true }));

/** How each case of a test file ended under Jest, by the case's id. */
function outcomesOf(file: string): [id: string, status: string][] {
  const { message, assertionResults } = report.testResults.find(({ name }) => name.endsWith(`/${file}.test.js`))!;
  if (assertionResults.length === 0) throw new Error(message);
  return assertionResults.map(({ title, status }) => [title.split(':')[0]!, status]);
}

it('B4: Jest itself passes a client that conforms, by the example of the guide', () => {
  expect(outcomesOf('conforms')).toEqual(conformanceCases.map(({ id }) => [id, 'passed']));
});

it('B4: Jest itself fails a client that deviates, in the cases that catch it', () => {
  const failed = outcomesOf('deviates').filter(([, status]) => status === 'failed');
  expect(failed.map(([id]) => id)).toEqual(['abort.lookups', 'inviters.list']);
});
