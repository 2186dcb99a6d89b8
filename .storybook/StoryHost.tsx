import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { createMemoryInvitesClient } from '../src/client/memory/createMemoryInvitesClient.js';
import { exampleUserInvites } from '../src/client/memory/exampleUserInvites.js';
import type { InvitesClient } from '../src/client/InvitesClient.js';
import type { PartialInvitesMessages } from '../src/i18n/InvitesMessages.js';
import type { CanInvite } from '../src/provider/InvitesContext.js';
import { InvitesProvider } from '../src/provider/InvitesProvider.js';

/** The time in every story: 22 November 2026, noon UTC. */
export const storyNow = Date.parse('2026-11-22T12:00:00Z');

export interface StoryHostProps {
  children: ReactNode;

  /** Makes the story's own back end. @default one with 43 invites */
  client?: () => InvitesClient;

  /** Width of the page around the component, in CSS pixels. @default up to 1120 */
  width?: number;

  dir?: 'ltr' | 'rtl';

  colorScheme?: 'light' | 'dark';

  locale?: string;

  /** @default English */
  messages?: PartialInvitesMessages | undefined;

  whenOffline?: 'fail' | 'wait';

  /** The host's own rule. @default everything is allowed */
  can?: CanInvite;
}

const now = () => storyNow;

/** A host's page around a story: its own QueryClient, its own in-memory back end, a fixed time. */
export function StoryHost({
  children,
  client = exampleClient,
  width,
  dir = 'ltr',
  colorScheme = 'light',
  locale = 'en',
  messages,
  whenOffline = 'fail',
  can,
}: StoryHostProps) {
  const [queryClient] = useState(() => new QueryClient());
  const [invitesClient] = useState(client);
  return (
    <div className="story-page" dir={dir} data-color-scheme={colorScheme}>
      <main className="story-host" style={width === undefined ? undefined : { maxInlineSize: width }}>
        <InvitesProvider
          client={invitesClient}
          scope="story"
          consistencyMs={0}
          whenOffline={whenOffline}
          can={can}
          queryClient={queryClient}
          locale={locale}
          messages={messages}
          timeZone="UTC"
          dir={dir}
          colorScheme={colorScheme}
          now={now}
        >
          {children}
        </InvitesProvider>
      </main>
    </div>
  );
}

function exampleClient(): InvitesClient {
  return createMemoryInvitesClient({ invites: exampleUserInvites({ now: storyNow }), now });
}
