'use client';
import type { ReactNode } from 'react';

import type { Loader } from './createLoader.js';
import { isFirstTry } from './isFirstTry.js';
import { LoadingNote } from './LoadingNote.js';
import { useLoaded } from './useLoaded.js';

export interface WhenLoadedProps<Module> {
  loader: Loader<Module>;

  /** Says nothing while it is on its way the first time, as where it has been loaded ahead. */
  quiet?: boolean | undefined;

  children: (module: Module) => ReactNode;
}

/** What is made of code that loads apart; until it is there, a note, with a way to try again where it does not come. */
export function WhenLoaded<Module>({ loader, quiet = false, children }: WhenLoadedProps<Module>) {
  const code = useLoaded(loader);
  if (code.status === 'ready') return children(code.module);
  return quiet && isFirstTry(code) ? null : <LoadingNote code={code} />;
}
