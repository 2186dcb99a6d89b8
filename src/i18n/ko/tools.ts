import { createMessageTools } from '../createMessageTools.js';

/** What Korean sentences are built with. */
export const { number, list } = createMessageTools('ko');
