import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';
import type { Rolldown } from 'vite';

import { sourceAliases } from './sourceAliases.ts';

type Chunk = Rolldown.OutputChunk;

/** What a host's build makes of its imports. */
export interface HostBundle {
  /** What loads with the page. */
  loaded: readonly Chunk[];

  /** What loads when it is needed, the rest of React's peers aside. */
  lazy: readonly Chunk[];
}

const entryId = 'virtual:entry';
const packageName = 'react-user-invites';
const react = /^react(-dom)?(\/|$)/;

/** Leaves all packages out of a bundle, so that it holds our own code alone. */
export const everyPackage = /^(?!\.|\/|[A-Za-z]:[\\/]|virtual:|react-user-invites|\0)/;

/** Bundles what a host would, minified for production, with provider and REST client. React is external, as is what `external` names. */
export async function bundleHost(imports: readonly string[], external = react): Promise<HostBundle> {
  const names = ['InvitesProvider', ...imports].join(', ');
  const entry = `import { ${names} } from '${packageName}'; import { createRestInvitesClient } from '${packageName}/clients/rest'; console.log(${names}, createRestInvitesClient);`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    resolve: { alias: sourceAliases },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'entry', resolveId: (id) => (id === entryId ? id : null), load: (id) => (id === entryId ? entry : null) }],
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: entryId, external } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((output) => ('output' in output ? output.output : []));
  const chunks = outputs.filter((file) => file.type === 'chunk');
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports: needed } of loaded) for (const chunk of chunks) if (needed.includes(chunk.fileName)) loaded.add(chunk);
  return { loaded: [...loaded], lazy: chunks.filter((chunk) => !loaded.has(chunk)) };
}

/** Bytes of some chunks, gzip -9. */
export function gzipped(chunks: readonly Pick<Chunk, 'code'>[]): number {
  return gzipSync(chunks.map(({ code }) => code).join('\n'), { level: 9 }).length;
}
