import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findPostgres, withoutPostgres } from '../../scripts/findPostgres.js';

let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'machine-'));
});

afterEach(() => rmSync(machine, { recursive: true }));

function install(path: string, programs = ['initdb', 'pg_ctl', 'postgres']): string {
  const folder = join(machine, path);
  mkdirSync(folder, { recursive: true });
  for (const program of programs) writeFileSync(join(folder, program), '');
  return folder;
}

describe('findPostgres', () => {
  it('finds nothing where there is nothing', () => {
    expect(findPostgres({ path: '', debian: join(machine, 'none') })).toBeNull();
  });

  it('takes the newest version that Debian has installed, by its number', () => {
    for (const version of ['15', '9.6']) install(`debian/${version}/bin`);
    expect(findPostgres({ path: '/nowhere', debian: join(machine, 'debian') })).toBe(join(machine, 'debian/15/bin'));
  });

  it('takes the one on the PATH before', () => {
    install('debian/15/bin');
    const path = ['', join(machine, 'nowhere'), install('here')].join(delimiter);
    expect(findPostgres({ path, debian: join(machine, 'debian') })).toBe(join(machine, 'here'));
  });

  it('leaves out a folder of clients alone', () => {
    const path = install('clients', ['psql', 'pg_ctl']);
    install('debian/14/bin', ['psql']);
    expect(findPostgres({ path, debian: join(machine, 'debian') })).toBeNull();
  });
});

it('says in one line what was left out, and how to get it', () => {
  expect(withoutPostgres).toMatch(/^The tests on PostgreSQL were left out.*apt-get install postgresql.*$/);
});
