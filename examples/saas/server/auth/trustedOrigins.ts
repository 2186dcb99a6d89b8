/** The origins whose pages may change anything. A local server is reachable by either name of this machine. */
export function trustedOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [origin];
  const suffix = port === '' ? '' : `:${port}`;
  return [`${protocol}//localhost${suffix}`, `${protocol}//127.0.0.1${suffix}`];
}
