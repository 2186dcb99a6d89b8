'use client';
import { useEffect, useRef } from 'react';

import { focusedElement } from './focusedElement.js';
import { LinkButton } from './LinkButton.js';
import { rememberFocus } from './rememberFocus.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';
import { useInvitesUi } from './useInvitesUi.js';
import type { Loaded } from './useLoaded.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

// Most code is there before anybody would have heard that it is not.
const patienceMs = 1000;

/**
 * Stands where a part of the page will be whose code is on its way, or cannot be loaded, and says so aloud. Whoever tries
 * again keeps the focus in its place. Renders a `<p>`.
 */
export function LoadingNote({ code }: { code: Loaded<unknown> }) {
  const part = usePart();
  const { announcer } = useInvitesUi();
  const { loading, notLoaded, tryAgain } = useCommonMessages();
  const note = useRef<HTMLParagraphElement>(null);
  const failed = code.status === 'failed';

  useEffect(() => {
    if (failed) return announcer.announce(notLoaded);
    // Whoever has tried again has heard it with the focus.
    if (note.current && focusedElement(note.current) === note.current) return;
    const timer = setTimeout(() => announcer.announce(loading), patienceMs);
    return () => clearTimeout(timer);
  }, [announcer, failed, loading, notLoaded]);

  useBrowserLayoutEffect(() => {
    const own = note.current;
    return () => {
      if (own?.contains(focusedElement(own))) rememberFocus(own)();
    };
  }, []);

  return (
    <p {...part('note')} ref={note} tabIndex={-1}>
      {failed ? (
        <>
          {notLoaded}{' '}
          <LinkButton
            onClick={() => {
              // The button goes away while the code is on its way. What comes of it takes the focus over from a popover.
              (note.current?.closest<HTMLElement>('.invites-root[popover]') ?? note.current)?.focus();
              code.retry();
            }}
          >
            {tryAgain}
          </LinkButton>
        </>
      ) : (
        loading
      )}
    </p>
  );
}
