import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

const prefix = 'guide-example:';

/** Lets a test in a browser import an example of a guide: `guide-example:conformance/In a page, with your session`, by its heading. */
export function guideExamples(): Plugin {
  return {
    name: 'guide-examples',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}.tsx` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [guide = '', heading = ''] = id.slice(prefix.length + 1, -'.tsx'.length).split('/');
      const text = readFileSync(new URL(`../docs/guides/${guide}.md`, import.meta.url), 'utf8');
      const section = text.split('\n## ').find((part) => part.startsWith(`${heading}\n`));
      const example = /```tsx\n([\s\S]*?)```/.exec(section ?? '')?.[1];
      if (example === undefined) throw new Error(`docs/guides/${guide}.md has no example below "${heading}".`);
      return example;
    },
  };
}
