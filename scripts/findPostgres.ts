import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a run says at its end where there is no PostgreSQL. */
export const withoutPostgres =
  'The tests on PostgreSQL were left out: there is none here. `apt-get install postgresql`, or its programs on the PATH, brings them in.';

const programs = ['initdb', 'pg_ctl', 'postgres'];

/** Where a machine may have PostgreSQL. */
export interface PostgresPlaces {
  path?: string | undefined;

  /** The folder in which Debian has one folder for each version, and no link on the PATH. */
  debian?: string;
}

/** The folder of PostgreSQL's programs: the one on the PATH, else the newest that Debian has installed; null where there is none. */
export function findPostgres({ path = process.env['PATH'], debian = '/usr/lib/postgresql' }: PostgresPlaces = {}): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(path ?? '').split(delimiter).filter(Boolean), ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => programs.every((program) => existsSync(join(folder, program)))) ?? null;
}
