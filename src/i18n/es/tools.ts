import { createMessageTools } from '../createMessageTools.js';

/** What Spanish sentences are built with. */
export const { plural, number, list } = createMessageTools('es');
