import { createMessageTools } from '../createMessageTools.js';

/** What Arabic sentences are built with. */
export const { plural, number, list } = createMessageTools('ar');
