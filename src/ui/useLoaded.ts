'use client';
import { useEffect, useState } from 'react';

import type { Loader } from './createLoader.js';

/** How far code is that loads apart. */
export type Loaded<Module> =
  /** `again` after it has failed. */
  { status: 'loading'; again: boolean } | { status: 'ready'; module: Module } | { status: 'failed'; retry: () => void };

/**
 * Loads code for as long as something is wanted of it. What has been loaded before is ready at once; what failed is tried
 * again when something else is wanted, or the same anew.
 */
export function useLoaded<Module>(loader: Loader<Module>, wanted: object | string | boolean | null = true): Loaded<Module> {
  const [module, setModule] = useState(loader.loaded);
  const [failedFor, setFailedFor] = useState<typeof wanted>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const failed = failedFor !== null && failedFor === wanted;
  const isMissing = wanted !== null && wanted !== false && module === null && !failed;
  if (failedFor !== null && !failed) setFailedFor(null);

  useEffect(() => {
    if (!isMissing) return;
    let gone = false;
    loader.load().then(
      (answer) => gone || setModule(() => answer),
      () => {
        if (gone) return;
        setFailedFor(wanted);
        setHasFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [loader, isMissing, wanted]);

  if (module !== null) return { status: 'ready', module };
  return failed ? { status: 'failed', retry: () => setFailedFor(null) } : { status: 'loading', again: hasFailed };
}
