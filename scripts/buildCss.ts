import { mkdirSync, writeFileSync } from 'node:fs';

import { bundle } from 'lightningcss';

// No targets: with older ones light-dark() would be rewritten, and a host could not set the colour scheme of a part of its page.
const { code } = bundle({ filename: 'src/theme/styles.css' });

mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', code);
writeFileSync('dist/styles-layer.css', `@layer react-user-invites {\n${code.toString()}}\n`);
