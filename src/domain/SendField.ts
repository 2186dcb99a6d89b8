/** What a send may carry beside addresses and roles. */
export type SendField = 'names' | 'locale' | 'data' | 'message';

/** All that a send may carry. */
export const sendFields: readonly SendField[] = ['names', 'locale', 'data', 'message'];
