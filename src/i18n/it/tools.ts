import { createMessageTools } from '../createMessageTools.js';

/** What Italian sentences are built with. */
export const { plural, number, list } = createMessageTools('it');
