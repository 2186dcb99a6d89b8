/** How many people one list may hold. */
export const entryLimit = 10_000;
