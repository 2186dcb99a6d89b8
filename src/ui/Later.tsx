'use client';
import type { ReactNode } from 'react';

import { LinkButton } from './LinkButton.js';
import type { Loaded } from './useLoaded.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

export interface LaterProps<Module> {
  code: Loaded<Module>;

  children: (module: Module) => ReactNode;
}

/** What is made of code that loads apart: a spinner until it is there, and a way to try again where it does not come. */
export function Later<Module>({ code, children }: LaterProps<Module>) {
  const part = usePart();
  const common = useCommonMessages();
  if (code.status === 'ready') return children(code.module);
  return (
    <div {...part('later')} role={code.status === 'failed' ? 'alert' : undefined}>
      {code.status === 'failed' ? (
        <>
          <span {...part('hint')}>{common.notLoaded}</span>
          <LinkButton onClick={code.retry}>{common.tryAgain}</LinkButton>
        </>
      ) : (
        <>
          <span {...part('spinner')} />
          <span {...part('hidden')}>{common.loading}</span>
        </>
      )}
    </div>
  );
}
