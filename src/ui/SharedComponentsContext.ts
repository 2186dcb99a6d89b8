'use client';
import { createContext } from 'react';
import type { ComponentType } from 'react';

/** Somebody to show a picture of. */
export interface InvitesAvatarProps {
  /** Null where only the address is known. */
  name: string | null;

  email: string | null;

  /** Beside a line of text. */
  small: boolean;
}

/** What a host may put in the place of ours, wherever it is used. Null takes it away, undefined leaves ours. */
export interface InvitesComponents {
  /** @default initials in a circle */
  Avatar?: ComponentType<InvitesAvatarProps> | null | undefined;
}

export const SharedComponentsContext = createContext<InvitesComponents>({});
