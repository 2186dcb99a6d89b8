import { createMessageTools } from '../createMessageTools.js';

/** What Hebrew sentences are built with. */
export const { plural, number, list } = createMessageTools('he');
