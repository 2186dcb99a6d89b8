import type { Page } from 'playwright';

import type { WatchedWindow } from './tokenSinks.js';

/** Leaves a token in every place where a page could leave it, but for the referrer. */
export async function leakToken(page: Page, token: string): Promise<void> {
  await page.route('**/api/leak', (route) => route.fulfill({ headers: { 'X-Leak': token }, body: token }));
  await page.evaluate(leak, token);
}

/** Goes on to another page of the example, which is told the URL of this one. */
export async function leaveWithReferrer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.referrerPolicy = 'unsafe-url';
    link.href = '/received';
    link.click();
  });
  await page.waitForURL('**/received');
  await page.getByRole('heading').first().waitFor();
}

/** Runs in the page. */
async function leak(token: string): Promise<void> {
  const watched = window as unknown as WatchedWindow & Record<string, string>;

  const text = document.body.appendChild(document.createElement('p'));
  text.textContent = token;
  text.dataset['leak'] = token;
  text.ariaLive = 'polite';
  document.body.appendChild(document.createElement('input')).value = token;
  document.title = token;
  document.styleSheets[0]!.insertRule(`.leak { content: '${token}' }`);

  document.cookie = `leak=${token}`;
  localStorage.setItem('leak', token);
  sessionStorage.setItem('leak', token);
  await (await caches.open('leak')).put('/leak', new Response(token));
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('leak');
    opening.onupgradeneeded = () => opening.result.createObjectStore('leak').put(token, 'leak');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

  window.name = token;
  watched['leak'] = token;
  history.pushState({ token }, '', `?${token}`);
  performance.mark(token);
  console.info(token);
  setTimeout(() => {
    throw new Error(token);
  });

  const [client] = watched.findQueryClients();
  client!.setQueryData(['leak', token], token);
  client!.getMutationCache().build(client!, { mutationKey: ['leak', token] });

  window.postMessage(token, '*');
  navigator.sendBeacon(`/api/leak?${token}`, token);
  await fetch(`/api/viewer?${token}`, { headers: { 'X-Leak': token } });
  await (await fetch('/api/leak')).text();
}
