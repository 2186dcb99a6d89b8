import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('file names', () => {
  it.each(['src', 'examples/saas/server', 'examples/saas/web', 'test', 'stories', 'scripts'])(
    'in %s differ by more than case and ending, which some systems and builds cannot tell apart',
    (folder) => {
      const modules = sourceFiles(`${root}/${folder}`).filter((path) => /\.tsx?$/.test(path));
      const names = modules.map((path) => path.replace(/\.tsx?$/, '').toLowerCase());
      expect(modules.filter((_, index) => names.indexOf(names[index]!) !== index)).toEqual([]);
    },
  );
});
