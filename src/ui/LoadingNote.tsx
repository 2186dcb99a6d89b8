'use client';
import { LinkButton } from './LinkButton.js';
import type { Loaded } from './useLoaded.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

/** Stands where a part of the page will be whose code is on its way, or cannot be loaded. Renders a `<p>`. */
export function LoadingNote({ code }: { code: Loaded<unknown> }) {
  const part = usePart();
  const { loading, notLoaded, tryAgain } = useCommonMessages();
  return (
    <p {...part('note')} role="status">
      {code.status === 'failed' ? (
        <>
          {notLoaded} <LinkButton onClick={code.retry}>{tryAgain}</LinkButton>
        </>
      ) : (
        loading
      )}
    </p>
  );
}
