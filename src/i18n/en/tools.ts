import { createMessageTools } from '../createMessageTools.js';

/** What English sentences are built with. */
export const { plural, number, list } = createMessageTools('en');
