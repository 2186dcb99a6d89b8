import { createLoader } from '../../../ui/createLoader.js';

/** The window on a long list: loaded when somebody wants to see everyone on it. */
export const entryWindowCode = createLoader(() => import('./window/EntryWindow.js'));
