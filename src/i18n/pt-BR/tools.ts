import { createMessageTools } from '../createMessageTools.js';

/** What Brazilian Portuguese sentences are built with. */
export const { plural, number, list } = createMessageTools('pt-BR');
