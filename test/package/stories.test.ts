import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

it('each state of the accept page has a story that has to end in it', () => {
  const stories = readFileSync(new URL('../../stories/AcceptInvitePage.stories.tsx', import.meta.url), 'utf8');
  const exported = [...stories.matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name!);
  const [, table = ''] = /storyOfState[^{]*\{([^}]*)\}/.exec(stories) ?? [];
  const wanted = [...table.matchAll(/: '([^']+)'/g)].map(([, name]) => name!.replaceAll(' ', ''));
  expect(wanted).toHaveLength(20);
  expect(wanted.filter((name) => !exported.includes(name))).toEqual([]);
});
