import { beforeAll, describe, expect, it } from 'vitest';

import { bundleHost } from '../../scripts/bundleHost.js';
import type { HostBundle } from '../../scripts/bundleHost.js';

const folders = {
  AcceptInvitePage: 'accept-invite-page',
  InviteUsersDialog: 'invite-users-dialog',
  UserInvitesTable: 'user-invites-table',
};
const components = Object.keys(folders) as (keyof typeof folders)[];

/** The modules that load with a page that imports these. */
async function loadedWith(imports: readonly string[]): Promise<string[]> {
  const { loaded } = await bundleHost(imports);
  return loaded.flatMap(({ modules }) => Object.entries(modules).flatMap(([path, { code }]) => (code ? [path] : [])));
}

describe('P7: a page that imports one component', () => {
  it.each(components)('%s loads nothing of another', async (component) => {
    const loaded = await loadedWith([component]);
    const loadedFolders = new Set(loaded.map((path) => /\/components\/([^/]+)\//.exec(path)?.[1]));
    expect([...loadedFolders].filter(Boolean)).toEqual([folders[component]]);
  });

  it.each([
    ['AcceptInvitePage', /query-core\/|react-hook-form|\/src\/query\/|createInviteOperations|createLogStore/],
    ['InviteUsersDialog', /createInviteOperations|createLogStore|createAcceptFlow|react-hook-form|parseEmailAddresses/],
    ['UserInvitesTable', /react-hook-form|createAcceptFlow|operations\/sendUserInvites/],
  ])('%s loads no machinery of another', async (component, machinery) => {
    expect((await loadedWith([component])).filter((path) => machinery.test(path))).toEqual([]);
  });
});

describe('P11, I1: the built code of everything, with its dependencies', () => {
  let bundle: HostBundle;
  beforeAll(async () => {
    bundle = await bundleHost([...components, 'useInviteUsersForm', 'useUserInvitesTable', 'useAcceptUserInvite']);
  });

  it.each([
    ['eval', /\beval\s*\(/],
    ['new Function', /\bnew Function\b|\bFunction\s*\(\s*["'`]/],
    ['timers that run text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
    ['markup from text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)\b/],
    ['document.write', /\bdocument\.write/],
  ])('holds no %s', (_, pattern) => {
    const found = [...bundle.loaded, ...bundle.lazy].flatMap(
      ({ code }) => code.match(new RegExp(`.{0,40}${pattern.source}.{0,40}`, 'g')) ?? [],
    );
    expect(found).toEqual([]);
  });
});
