/** Sends JSON to the server; null where it cannot be reached. */
export async function postJson(path: string, body: unknown): Promise<Response | null> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(path, init).catch(() => null);
}
