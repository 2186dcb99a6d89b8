import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The package's entry points, taken from the source: nothing has to be built before a test, a story or the example. */
export const sourceAliases: { find: RegExp; replacement: string }[] = [
  { find: /^react-user-invites$/, replacement: `${src}/index.ts` },
  { find: /^react-user-invites\/(client|conformance|query)$/, replacement: `${src}/$1/index.ts` },
  { find: /^react-user-invites\/clients\/(rest|roq|better-auth|memory)$/, replacement: `${src}/client/$1/index.ts` },
  { find: /^react-user-invites\/locales\/([\w-]+)$/, replacement: `${src}/i18n/locales/$1.ts` },
  { find: /^react-user-invites\/styles\.css$/, replacement: `${src}/theme/styles.css` },
];
