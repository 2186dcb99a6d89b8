import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import packageJson from './package.json' with { type: 'json' };

// One entry per subpath that package.json exports; its source is where its output is.
const entries = Object.values(packageJson.exports).flatMap((target) =>
  typeof target === 'object' ? [target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1')] : [],
);

export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])), formats: ['es'] },
    rolldownOptions: {
      external: /^(?!\.|\/|[A-Za-z]:[\\/]|src\/)/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
