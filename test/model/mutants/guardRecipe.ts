import { createRecipe } from './createRecipe.js';

/** The bug: the same with a guard, reading again only after the last of several operations. */
export const guardRecipe = createRecipe({ mayReadAgain: (mutating) => mutating === 1 });
