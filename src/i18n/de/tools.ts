import { createMessageTools } from '../createMessageTools.js';

/** What German sentences are built with. */
export const { plural, number, list } = createMessageTools('de');
