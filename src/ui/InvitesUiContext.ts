'use client';
import { createContext } from 'react';

import type { InvitesFormatters } from '../i18n/createFormatters.js';
import type { PartialInvitesMessages } from '../i18n/InvitesMessages.js';
import type { InvitesTheme } from '../theme/invitesTokens.js';
import type { Announcer } from './createAnnouncer.js';
import type { Clock } from './createClock.js';

/** Something of the host's own that threw while it was rendered. */
export interface RenderFailure {
  cause: unknown;

  /** The prop it came from, such as `columns.department`. */
  place: string;

  inviteId?: string | undefined;
}

/** What every view reads: language, time and look. */
export interface InvitesUi {
  /** Overrides only; each component brings its own English. */
  messages: PartialInvitesMessages | undefined;

  formatters: InvitesFormatters;

  locale: string;

  clock: Clock;

  dir: 'ltr' | 'rtl' | undefined;

  colorScheme: 'light' | 'dark' | 'system' | undefined;

  theme: Partial<InvitesTheme> | undefined;

  /** Where dialogs are rendered; in place where it is null. */
  portalContainer: HTMLElement | null;

  announcer: Announcer;

  reportFailure: (failure: RenderFailure) => void;
}

export const InvitesUiContext = createContext<InvitesUi | null>(null);
