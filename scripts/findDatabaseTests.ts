import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const usesDatabase = /\/(createTestDatabase|createTestOutbox|startTestServer)\.js'/;

/** The test files of a folder that open a database, and so are worth a run on every kind of it. */
export function findDatabaseTests(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((path) => usesDatabase.test(readFileSync(path, 'utf8')));
}
