import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import openapi from '../../docs/openapi.json' with { type: 'json' };
import { invitesTokens } from '../../src/theme/invitesTokens.js';
import { publicNames } from './publicNames.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

it('the guide to REST explains every route of the wire, and no other', () => {
  const routes = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.length).toBeGreaterThan(20);
  const named = [...textOf('docs/guides/rest.md').matchAll(/\*\*`([A-Z]+ \/[^`]+)`\*\*/g)].map(([, route]) => route!);
  expect(named.toSorted(inOrder)).toEqual(routes.toSorted(inOrder));
});

it('the guide to a back end of one’s own tells of every optional method what is missing without it', () => {
  const optional = [...textOf('src/client/InvitesClient.ts').matchAll(/^ {2}(\w+)\?\(/gm)].map(([, name]) => name!);
  expect(optional.length).toBeGreaterThan(10);
  const [, table = ''] = textOf('docs/guides/own-back-end.md').split('## What an optional method brings');
  expect(optional.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

it('the guide to customising names every variable, prop of the provider, slot, headless hook and read', () => {
  const guide = textOf('docs/guides/customising.md');
  const slots = [
    ...membersOf('src/ui/SharedComponentsContext.ts', 'InvitesComponents'),
    ...membersOf('src/components/user-invites-table/UserInvitesTableComponents.ts', 'UserInvitesTableComponents'),
    ...membersOf('src/components/accept-invite-page/AcceptInviteComponents.ts', 'AcceptInviteComponents'),
  ];
  const props = membersOf('src/provider/InvitesProvider.tsx', 'InvitesProviderProps').filter((name) => name !== 'children');
  expect([slots.length, props.length]).toEqual([14, 19]);
  const hooks = ['UserInvitesTable', 'InviteUsersForm', 'UserInviteDetails', 'UserInvitesInbox', 'AcceptUserInvite'];
  const names = [
    ...invitesTokens.map((token) => `--invites-${token}`),
    ...props,
    ...slots,
    ...hooks.map((name) => `use${name}`),
    ...publicNames['./query']!,
  ];
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

function membersOf(path: string, type: string): string[] {
  const [, declared = ''] = textOf(path).split(`interface ${type} `);
  return [...declared.split('\n}')[0]!.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name!);
}

const inOrder = (a: string, b: string) => a.localeCompare(b);
