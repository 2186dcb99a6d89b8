import type { TestProject } from 'vitest/node';

import { findPostgres, withoutPostgres } from '../../../../scripts/findPostgres.js';
import { startPostgres } from '../../../../scripts/startPostgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL server that a project's tests run on. */
    postgresUrl: string;
  }
}

/** Starts a PostgreSQL for a project of tests, and returns the way to stop it. */
export async function setup(project: TestProject): Promise<() => void> {
  const programs = findPostgres();
  if (!programs) throw new Error(withoutPostgres);
  const { url, stop } = await startPostgres(programs);
  project.provide('postgresUrl', url);
  return stop;
}
