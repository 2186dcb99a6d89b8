/**
 * Writes down that something failed, with where and why, but without the data that errors carry: those of a database have
 * the values of its query, and so tokens and addresses.
 */
export function logFailure(what: string, error: unknown): void {
  console.error(what, error instanceof Error ? (error.stack ?? error.name) : typeof error);
}
