import '@fontsource-variable/inter';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';

import { inviteUsersDialogCode } from '../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { tableCodeAhead } from '../src/components/user-invites-table/tableCodeAhead.js';
import '../src/theme/styles.css';
import './preview.css';
import { StoryHost } from './StoryHost.tsx';
import type { StoryHostProps } from './StoryHost.tsx';

// A busy machine is slow, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

declare module '@storybook/react-vite' {
  interface Parameters {
    invites?: Partial<Omit<StoryHostProps, 'children'>>;
  }
}

const withHost: Decorator = (Story, { id, globals, parameters }) => (
  <StoryHost
    key={id}
    colorScheme={globals['colorScheme'] as 'light' | 'dark'}
    dir={globals['direction'] as 'ltr' | 'rtl'}
    locale={globals['locale'] as string}
    {...parameters.invites}
  >
    <Story />
  </StoryHost>
);

const preview: Preview = {
  // As a page has it a moment after its first paint.
  loaders: [() => Promise.all([inviteUsersDialogCode, ...tableCodeAhead].map(({ load }) => load()))],
  decorators: [withHost],
  initialGlobals: { colorScheme: 'light', direction: 'ltr', locale: 'en' },
  globalTypes: {
    colorScheme: { toolbar: { title: 'Colours', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    locale: { toolbar: { title: 'Locale', icon: 'globe', items: ['en', 'de', 'fr', 'ar', 'ja'], dynamicTitle: true } },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
  tags: ['autodocs'],
};

export default preview;
