import { createPageRegion } from './createPageRegion.js';

/** Says things to screen readers. */
export interface Announcer {
  /**
   * Announces a text in the innermost open live region, or where none is in one that it puts on the page; the same text
   * twice in a row is said twice.
   */
  announce(text: string): void;

  /** Registers a live region; the one registered last is the innermost. Returns the way to remove it. */
  register(speak: (text: string) => void): () => void;
}

/** Creates an announcer. A live region outside an open modal dialog is not heard, so dialogs register their own. */
export function createAnnouncer(): Announcer {
  let regions: readonly ((text: string) => void)[] = [];
  const speakOnPage = createPageRegion();
  return {
    announce: (text) => (regions.at(-1) ?? speakOnPage)(text),
    register(speak) {
      regions = [...regions, speak];
      return () => {
        regions = regions.filter((region) => region !== speak);
      };
    },
  };
}
