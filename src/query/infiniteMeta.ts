/** Marks the queries of a list that is read in parts: after a change, only the part that holds the invite is read again. */
export const infiniteMeta = { persist: false, infinite: true } as const;
