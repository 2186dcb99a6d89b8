import type { TestProject } from 'vitest/node';

import { buildWeb } from '../../examples/saas/test/support/buildWeb.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the example's built pages. */
    webRoot: string;
  }
}

/** Builds the example's pages once for a project of tests, and returns the way to remove them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { webRoot, remove } = await buildWeb();
  project.provide('webRoot', webRoot);
  return remove;
}
