import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook's own targets are older: with them the bundler would rewrite light-dark(), and colorScheme could not choose.
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    build: { ...viteConfig.build, cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
  }),
};

export default config;
