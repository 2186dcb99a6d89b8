import type { QueryClient } from '@tanstack/react-query';
import type { Page, Request } from 'playwright';

/** What a watched page has beside its own. */
export interface WatchedWindow {
  /** Calls that leave no trace in the page, each with what it was given. */
  watchedCalls: string[];

  /** The page's React Query, as its provider has it. */
  findQueryClients: () => QueryClient[];
}

/** Where a page could leave a token behind, as it is looked through. */
export interface TokenSinks {
  /** The names of all places. */
  names: readonly string[];

  /** Looks through the page as it is now, and through what it has sent and said up to here. */
  look(): Promise<void>;

  /** The places that held the token at some time. */
  found(): readonly string[];
}

// The calls that have to carry it.
const allowed = /\/api\/invite-tokens\/(check|accept|decline|request)$/;

/** Watches a page, from before it opens the link. */
export async function watchTokenSinks(page: Page, token: string): Promise<TokenSinks> {
  const found = new Set<string>();
  const names = new Set<string>();
  const pending: Promise<void>[] = [];
  let asked = false;
  let arrived = false;

  function note(name: string, text: string): void {
    names.add(name);
    if (text.includes(token) || text.includes(encodeURIComponent(token))) found.add(name);
  }

  function noteRequest(request: Request): void {
    const isLink = !asked;
    asked = true;
    // What follows # is not sent.
    note('URLs of requests', isLink ? '' : request.url().split('#')[0]!);
    note('bodies of requests', allowed.test(request.url()) ? '' : (request.postData() ?? ''));
  }

  async function noteAnswer(request: Request): Promise<void> {
    note('headers of requests', JSON.stringify(await request.allHeaders()));
    const answer = await request.response();
    note('headers of answers', JSON.stringify((await answer?.allHeaders()) ?? {}));
    note('bodies of answers', (await answer?.text().catch(() => '')) ?? '');
  }

  page.on('console', (message) => note('console', message.text()));
  page.on('pageerror', (error) => note('uncaught errors', `${error.message} ${error.stack}`));
  page.on('request', noteRequest);
  page.on('requestfinished', (request) => void pending.push(noteAnswer(request).catch(() => {})));
  page.on('framenavigated', (frame) => {
    const isLink = !arrived && frame.url().includes(token);
    if (isLink) arrived = true;
    note('places of the frame', isLink ? '' : frame.url());
  });
  for (const name of ['console', 'uncaught errors']) names.add(name);

  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.defineProperty(window, 'watchedCalls', { value: calls, enumerable: false });
    Object.defineProperty(window, 'findQueryClients', { value: findQueryClients, enumerable: false });

    interface Fiber {
      child: Fiber | null;
      sibling: Fiber | null;
      memoizedProps: { client?: object } | null;
    }
    function findQueryClients(): object[] {
      const clients = new Set<object>();
      const root = document.getElementById('root')!;
      const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'))!;
      const fibers: (Fiber | null)[] = [Reflect.get(root, key) as Fiber];
      while (fibers.length > 0) {
        const fiber = fibers.pop();
        if (!fiber) continue;
        const client = fiber.memoizedProps?.client;
        if (client && 'getQueryCache' in client) clients.add(client);
        fibers.push(fiber.child, fiber.sibling);
      }
      return [...clients];
    }

    function watch(owner: object, method: string, of: string): void {
      const original = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
      Reflect.set(owner, method, function watched(this: unknown, ...args: unknown[]) {
        calls.push(`${of} ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
        return original.apply(this, args);
      });
    }
    watch(history, 'pushState', 'history');
    watch(history, 'replaceState', 'history');
    watch(window, 'postMessage', 'message');
    watch(BroadcastChannel.prototype, 'postMessage', 'message');
    watch(navigator, 'sendBeacon', 'beacon');
    watch(Storage.prototype, 'setItem', 'storage');
  });

  return {
    get names() {
      return [...names];
    },
    found: () => [...found],
    async look() {
      const held = await page.evaluate(readPage);
      for (const [name, text] of Object.entries(held)) note(name, text);
      note('cookies of the browser', JSON.stringify(await page.context().cookies()));
      const session = await page.context().newCDPSession(page);
      note('accessibility tree', JSON.stringify(await session.send('Accessibility.getFullAXTree')));
      await session.detach();
      await Promise.all(pending.splice(0));
    },
  };
}

/** Everything that a page holds, by place. Runs in the page. */
async function readPage(): Promise<Record<string, string>> {
  const text = (value: unknown): string => {
    const seen = new Set<unknown>();
    const once = (_: string, part: unknown) => {
      if (typeof part === 'bigint' || typeof part === 'function') return String(part);
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return undefined;
      seen.add(part);
      return part instanceof Node || part instanceof Window ? undefined : part;
    };
    try {
      return JSON.stringify(value, once) ?? '';
    } catch {
      return '';
    }
  };

  const readDatabase = (name: string) =>
    new Promise<unknown>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const contents: unknown[] = [stores];
        if (stores.length === 0) return resolve(contents);
        const reading = database.transaction(stores);
        for (const store of stores) {
          reading.objectStore(store).getAllKeys().onsuccess = ({ target }) => contents.push((target as IDBRequest).result);
          reading.objectStore(store).getAll().onsuccess = ({ target }) => contents.push((target as IDBRequest).result);
        }
        reading.oncomplete = () => {
          database.close();
          resolve(contents);
        };
      };
    });
  const readCache = async (name: string) => {
    const cache = await window.caches.open(name);
    const kept = await Promise.all(
      (await cache.keys()).map(async (request) => [request.url, await (await cache.match(request))!.text()]),
    );
    return [name, kept];
  };

  const { watchedCalls: calls, findQueryClients } = window as unknown as WatchedWindow;
  const clients = findQueryClients();
  if (clients.length === 0) throw new Error('The page has no React Query.');
  const queries = clients.flatMap((client) => client.getQueryCache().getAll());
  const mutations = clients.flatMap((client) => client.getMutationCache().getAll());

  const globals = Object.entries(window).filter(([, value]) => typeof value === 'string' || Array.isArray(value));
  const callsOf = (of: string) => calls.filter((call) => call.startsWith(of)).join('\n');
  const entries = (
    window as unknown as { navigation: { entries(): { url: string; getState(): unknown }[] } }
  ).navigation.entries();
  const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value);
  const databases = await indexedDB.databases();
  const stored = await Promise.all(databases.map(async ({ name }) => [name, await readDatabase(name!)]));
  const cached = await Promise.all((await window.caches.keys()).map(readCache));

  return {
    'elements and attributes': document.documentElement.outerHTML,
    'text on the screen': document.documentElement.textContent,
    'values of fields': fields.join('\n'),
    'title of the page': document.title,
    'URL of the page': document.URL,
    referrer: document.referrer,
    'cookies of the page': document.cookie,
    'local storage': text(Object.entries(localStorage)),
    'session storage': text(Object.entries(sessionStorage)),
    'writes to storage': callsOf('storage'),
    IndexedDB: text(stored),
    'Cache Storage': text(cached),
    'state of the history': text(history.state),
    'calls of the history': callsOf('history'),
    'entries of the navigation': text(entries.map((entry) => [entry.url, entry.getState()])),
    'name of the window': window.name,
    'global values': text(globals),
    'messages to others': callsOf('message'),
    beacons: callsOf('beacon'),
    // The browser's own entry of the visit has its URL.
    'performance entries': text(performance.getEntries().filter(({ entryType }) => entryType !== 'navigation')),
    'style sheets': [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
    'live regions': [...document.querySelectorAll('[aria-live], [role="alert"]')]
      .map(({ textContent }) => textContent)
      .join('\n'),
    'keys of queries': text(queries.map(({ queryKey }) => queryKey)),
    'state of queries': text(queries.map(({ state, meta }) => [state, meta])),
    'state of mutations': text(mutations.map(({ state, options }) => [state, options.mutationKey])),
  };
}
