/** How many characters a first or last name may have. */
export const nameLimit = 200;
