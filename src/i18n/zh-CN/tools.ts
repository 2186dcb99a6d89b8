import { createMessageTools } from '../createMessageTools.js';

/** What Simplified Chinese sentences are built with. */
export const { number, list } = createMessageTools('zh-CN');
