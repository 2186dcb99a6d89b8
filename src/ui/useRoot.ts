'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';

import { themeVariables } from '../theme/themeVariables.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';
import { useInvitesUi } from './useInvitesUi.js';

/** What the outermost element of a component, dialog or menu carries: language, direction, colour scheme and theme. */
export function useRoot<Root extends HTMLElement>(): {
  ref: RefObject<Root | null>;
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | undefined;
  'data-color-scheme': 'light' | 'dark' | 'system' | undefined;
} {
  const { messages, dir, colorScheme, theme } = useInvitesUi();
  const ref = useRef<Root>(null);

  useBrowserLayoutEffect(() => {
    const style = ref.current?.style;
    if (!style || !theme) return;
    const variables = themeVariables(theme);
    for (const [variable, value] of variables) style.setProperty(variable, value);
    return () => {
      for (const [variable] of variables) style.removeProperty(variable);
    };
  }, [theme]);

  return { ref, lang: messages?.language, dir, 'data-color-scheme': colorScheme };
}
