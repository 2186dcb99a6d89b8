import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The folders that each folder may import, beside itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  client: ['domain'],
  conformance: ['domain', 'client'],
  operations: ['domain', 'client'],
  query: ['domain', 'client', 'operations'],
  i18n: ['domain'],
  theme: ['domain'],
  ui: ['domain', 'i18n', 'theme'],
  provider: ['domain', 'client', 'operations', 'query', 'i18n', 'theme', 'ui'],
  hooks: ['domain', 'client', 'operations', 'query', 'i18n', 'theme', 'ui', 'provider'],
  components: ['domain', 'client', 'operations', 'query', 'i18n', 'theme', 'ui', 'provider', 'hooks'],
};
const withoutReact = ['domain', 'client', 'conformance', 'operations', 'theme'];
const viewLayers = ['domain', 'i18n', 'theme', 'ui', 'components'];

/** The code of another component that a component loads when somebody asks for it, and never before. */
const loadedOnDemand: readonly string[] = [
  'components/user-invites-table/row/inviteDetailsCode.ts loads components/user-invite-details/UserInviteDetailsSheet.tsx',
  'components/user-invites-table/row/inviteEditorCode.ts loads components/user-invite-details/edit/InviteEditor.tsx',
];

interface SourceFile {
  path: string;
  layer: string;
  internal: readonly string[];
  loaded: readonly string[];
  external: readonly string[];
}

const allPaths = new Set(sourceFiles(src));
const files: readonly SourceFile[] = [...allPaths]
  .filter((path) => path.includes('/') && /\.tsx?$/.test(path))
  .map((path) => {
    const source = readFileSync(join(src, path), 'utf8');
    const specifiers = importsOf(source);
    const internal = specifiers.filter((specifier) => specifier.startsWith('.'));
    return {
      path,
      layer: path.split('/')[0]!,
      internal: internal.map((specifier) => resolveImport(path, specifier)),
      loaded: loadsOf(source).map((specifier) => resolveImport(path, specifier)),
      external: specifiers.filter((specifier) => !specifier.startsWith('.')),
    };
  });
const byPath = new Map(files.map((file) => [file.path, file]));

describe('imports run one way', () => {
  it('knows every folder of src', () => {
    expect([...new Set(files.map(({ layer }) => layer))].filter((layer) => !(layer in layers))).toEqual([]);
  });

  it('from a folder only to the folders to its left', () => {
    const wrong = files.flatMap((file) =>
      file.internal
        .filter((target) => layerOf(target) !== file.layer && !layers[file.layer]?.includes(layerOf(target)))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('from one component folder never to another', () => {
    const wrong = files.flatMap((file) =>
      file.internal
        .filter(
          (target) => file.layer === 'components' && layerOf(target) === 'components' && folderOf(target) !== folderOf(file.path),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('from one component folder to another on demand only, and only so', () => {
    const loads = files.flatMap((file) =>
      file.loaded
        .filter((target) => layerOf(target) === 'components' && folderOf(target) !== folderOf(file.path))
        .map((target) => `${file.path} loads ${target}`),
    );
    expect(loads).toEqual(loadedOnDemand);
  });

  it('without a circle', () => {
    expect(files.flatMap(({ path }) => circleFrom(path))).toEqual([]);
  });

  it('to files that exist', () => {
    const targets = files.flatMap(({ internal, loaded }) => [...internal, ...loaded]);
    expect(targets.filter((target) => !byPath.has(target))).toEqual([]);
  });
});

describe('a layer without React', () => {
  it.each(withoutReact)('%s imports neither React nor React Query', (layer) => {
    const wrong = files.filter((file) => file.layer === layer && file.external.some((name) => /^(react|@tanstack)/.test(name)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('query has no hooks', () => {
    const wrong = files.filter(
      (file) => file.layer === 'query' && file.external.some((name) => /^react(-dom)?(\/|$)/.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('a view', () => {
  const views = files.filter(({ path }) => path.endsWith('View.tsx'));

  it('exists for each component', () => {
    expect(views.length).toBeGreaterThanOrEqual(3);
  });

  it.each(views.map(({ path }) => path))('%s knows no client, query, operation or hook, also through its parts', (view) => {
    const reached = reachableWithin(view, (path) => layerOf(path) === 'components');
    const wrong = reached.flatMap((path) =>
      byPath
        .get(path)!
        .internal.filter((target) => !viewLayers.includes(layerOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

function importsOf(source: string): string[] {
  return [...source.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gm)].map(([, specifier]) => specifier!);
}

function loadsOf(source: string): string[] {
  return [...source.matchAll(/^(?! \*).*\bimport\('(\.[^']+)'\)/gm)].map(([, specifier]) => specifier!);
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function resolveImport(from: string, specifier: string): string {
  const path = relative(src, join(src, dirname(from), specifier)).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => allPaths.has(candidate)) ?? `${path}.ts`;
}

function layerOf(path: string): string {
  return path.split('/')[0]!;
}

function reachableWithin(start: string, inside: (path: string) => boolean): string[] {
  const reached = new Set([start]);
  for (const path of reached) {
    for (const target of byPath.get(path)?.internal ?? []) if (inside(target) && byPath.has(target)) reached.add(target);
  }
  return [...reached];
}

function circleFrom(start: string): string[] {
  const reached = new Set(byPath.get(start)?.internal);
  for (const path of reached) {
    if (path === start) return [`${start} imports itself in the end`];
    for (const target of byPath.get(path)?.internal ?? []) reached.add(target);
  }
  return [];
}
