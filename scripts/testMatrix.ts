import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { copyCheckout } from './copyCheckout.ts';

/** Versions to test with; what is not named stays as it is installed. */
interface Combination {
  packages: Readonly<Record<string, string>>;

  /** Why it is worth a run. */
  because: string;
}

interface Outcome {
  loaded: string;
  passed: number;
  failed: number;
  seconds: number;
  output: string;
}

const react18 = { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18', '@types/react-dom': '18' };
const floor = { '@tanstack/react-query': '5.89.0' };

const combinations: readonly Combination[] = [
  { packages: { ...react18, ...floor }, because: 'the oldest of both peers' },
  {
    packages: { '@tanstack/react-query': '5.103.0' },
    because: 'throws on {"constructor":null} where it shares structure itself',
  },
];

// Of the model only what runs on React or React Query: neither accepting nor sending does, and mutants test the model itself.
const tests = [
  'test/model/core',
  'test/model/paging',
  'test/model/rendered',
  'test/hooks/',
  'test/query/',
  'test/components/user-invites-table/',
];
const atOnce = 2;

async function runTests(folder: string): Promise<string> {
  const child = spawn('npx', ['vitest', 'run', '--project', 'node', '--maxWorkers', '2', ...tests], {
    cwd: folder,
    env: { ...process.env, MODEL_RUNS: '400', RENDERED_RUNS: '50', DEBUG_PRINT_LIMIT: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return output;
}

/** The version of a package that a file of the copy loads. */
function versionOf(name: string, from: string): string {
  const path = createRequire(from).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Says what the tests of a copy load, and throws where that is something else than was asked for. */
function checkVersions(folder: string, packages: Combination['packages']): string {
  const from = join(folder, 'package.json');
  const reactQuery = join(folder, 'node_modules/@tanstack/react-query/package.json');
  const react = versionOf('react', from);
  const query = versionOf('@tanstack/react-query', from);
  const loaded = [
    ...Object.entries(packages).map(([name, wanted]) => [name, wanted, versionOf(name, from)] as const),
    ['react-dom', react, versionOf('react-dom', from)] as const,
    ['react of React Query', react, versionOf('react', reactQuery)] as const,
    ['@tanstack/query-core', query, versionOf('@tanstack/query-core', reactQuery)] as const,
  ];
  for (const [name, wanted, version] of loaded) {
    if (version.split('.', wanted.split('.').length).join('.') !== wanted)
      throw new Error(`${name} is ${version}, not ${wanted}.`);
  }
  return `React ${react}, React Query ${query}`;
}

async function test({ packages }: Combination): Promise<Outcome> {
  const start = performance.now();
  const copy = copyCheckout();
  try {
    copy.install(Object.entries(packages).map(([name, version]) => `${name}@${version}`));
    const loaded = checkVersions(copy.folder, packages);
    const output = await runTests(copy.folder);
    const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(output) ?? [];
    return {
      loaded,
      passed: Number(passed ?? 0),
      // A run without its closing line has not come to its end, and one without tests has shown nothing.
      failed: Number(passed ?? 0) > 0 ? Number(failed) : 1,
      seconds: Math.round((performance.now() - start) / 1000),
      output,
    };
  } finally {
    copy.remove();
  }
}

const begin = performance.now();
const waiting = [...combinations];
let failures = 0;

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    try {
      const { loaded, passed, failed, seconds, output } = await test(next);
      if (failed > 0) console.log(output);
      const counts = `${passed} passed, ${failed} failed`;
      console.log(`${loaded.padEnd(36)}${counts.padEnd(26)}${String(seconds).padStart(4)} s   ${next.because}`);
      failures += failed;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      failures += 1;
    }
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
console.log(`${Math.round((performance.now() - begin) / 1000)} s in all`);
if (failures > 0) process.exitCode = 1;
