/** What a host's own callback throws in tests. */
export const hostileMessage = 'The host’s own.';
