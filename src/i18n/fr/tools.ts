import { createMessageTools } from '../createMessageTools.js';

/** What French sentences are built with. */
export const { plural, number, list } = createMessageTools('fr');
