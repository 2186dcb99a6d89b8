import { useSyncExternalStore } from 'react';

import type { SessionViewer } from '../session/useViewer.js';
import type { BackEnd } from './BackEnd.js';

const storageKey = 'back-end';
const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** The back end that was chosen in this browser, of those that the server has. */
export function useBackEnd(viewer: SessionViewer | undefined): BackEnd {
  const chosen = useSyncExternalStore(subscribe, () => localStorage.getItem(storageKey));
  return viewer?.backEnds.find((backEnd) => backEnd === chosen) ?? 'rest';
}

/** Chooses the back end for this browser. */
export function chooseBackEnd(backEnd: BackEnd): void {
  localStorage.setItem(storageKey, backEnd);
  changed.dispatchEvent(new Event('change'));
}
