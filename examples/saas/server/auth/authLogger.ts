/** What better-auth logs: what happened and the names of errors, never their data, which has tokens and addresses in it. */
export const authLogger = {
  log(level: 'debug' | 'info' | 'warn' | 'error', message: string, ...details: unknown[]): void {
    console[level](`better-auth: ${message}`, ...details.map((detail) => (detail instanceof Error ? detail.name : '…')));
  },
};
