/** Makes the browser ask whoever leaves the page before the promise has settled. */
export async function askBeforeLeaving(until: Promise<unknown>): Promise<void> {
  const settled = new AbortController();
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: settled.signal });
  await until;
  settled.abort();
}
