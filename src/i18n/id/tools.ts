import { createMessageTools } from '../createMessageTools.js';

/** What Indonesian sentences are built with. */
export const { number, list } = createMessageTools('id');
