import { createMessageTools } from '../createMessageTools.js';

/** What Japanese sentences are built with. */
export const { number, list } = createMessageTools('ja');
