import { createMessageTools } from '../createMessageTools.js';

/** What Dutch sentences are built with. */
export const { plural, number, list } = createMessageTools('nl');
