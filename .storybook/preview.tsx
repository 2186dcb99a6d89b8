import '@fontsource-variable/inter';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';

import { inviteUsersDialogCode } from '../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { tableCodeAhead } from '../src/components/user-invites-table/tableCodeAhead.js';
import '../src/theme/styles.css';
import type { InvitesMessages } from '../src/i18n/InvitesMessages.js';
import './preview.css';
import { loadMessages, locales } from './loadMessages.ts';
import { StoryHost } from './StoryHost.tsx';
import type { StoryHostProps } from './StoryHost.tsx';

// A busy machine is slow, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

declare module '@storybook/react-vite' {
  interface Parameters {
    invites?: Partial<Omit<StoryHostProps, 'children'>>;
  }
}

const withHost: Decorator = (Story, { id, globals, parameters, loaded }) => (
  <StoryHost
    key={id}
    colorScheme={globals['colorScheme'] as 'light' | 'dark'}
    dir={globals['direction'] as 'ltr' | 'rtl'}
    locale={globals['locale'] as string}
    messages={loaded['messages'] as InvitesMessages | undefined}
    {...parameters.invites}
  >
    <Story />
  </StoryHost>
);

const preview: Preview = {
  loaders: [
    // As a page has it a moment after its first paint.
    () => Promise.all([inviteUsersDialogCode, ...tableCodeAhead].map(({ load }) => load())),
    async ({ globals }) => ({ messages: await loadMessages(globals['locale'] as string) }),
  ],
  decorators: [withHost],
  initialGlobals: { colorScheme: 'light', direction: 'ltr', locale: 'en' },
  globalTypes: {
    colorScheme: { toolbar: { title: 'Colours', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    locale: { toolbar: { title: 'Locale', icon: 'globe', items: [...locales], dynamicTitle: true } },
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
