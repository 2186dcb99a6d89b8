import type { AskedBy } from './AcceptFlowSnapshot.js';
import type { Viewer } from './Viewer.js';

/** Whose session the viewer has: null is nobody's, undefined is not known yet. */
export function viewerIdOf(viewer: Viewer): AskedBy {
  if (viewer.status === 'loading') return undefined;
  return viewer.status === 'signed_in' ? viewer.id : null;
}
