import { createRecipe } from './createRecipe.js';

/** The bug: the recipe of the documentation. One operation's snapshot and one's re-fetch erase what another has done. */
export const docsRecipe = createRecipe({ mayReadAgain: () => true });
