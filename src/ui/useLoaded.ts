'use client';
import { useEffect, useState } from 'react';

import type { Loader } from './createLoader.js';

/** How far code is that loads apart. */
export type Loaded<Module> =
  | { status: 'loading' }
  | { status: 'ready'; module: Module }
  | { status: 'failed'; retry: () => void };

/** Loads code for as long as it is wanted. What has been loaded before is ready at once. */
export function useLoaded<Module>(loader: Loader<Module>, wanted = true): Loaded<Module> {
  const [module, setModule] = useState(loader.loaded);
  const [failed, setFailed] = useState(false);
  const isMissing = wanted && module === null && !failed;

  useEffect(() => {
    if (!isMissing) return;
    let gone = false;
    loader.load().then(
      (answer) => gone || setModule(() => answer),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [loader, isMissing]);

  if (module !== null) return { status: 'ready', module };
  return failed ? { status: 'failed', retry: () => setFailed(false) } : { status: 'loading' };
}
