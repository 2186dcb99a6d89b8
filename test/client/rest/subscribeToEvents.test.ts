// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createRestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import type { RestInvitesClientOptions } from '../../../src/client/rest/createRestInvitesClient.js';
import { InvitesError } from '../../../src/client/InvitesError.js';

interface Connection {
  url: string;
  headers: Headers;
  init: RequestInit;
  /** Sends text, or bytes. */
  send: (chunk: string | Uint8Array) => void;
  end: () => void;
  fail: () => void;
  readonly canceled: boolean;
}

type Answer = (init: RequestInit) => Response | Promise<Response>;

let connections: Connection[];
let answers: Answer[];
let listener: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;
let visible: boolean;
let online: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
  connections = [];
  answers = [];
  listener = vi.fn<() => void>();
  visible = true;
  online = true;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'));
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fakeFetch: typeof fetch = async (input, init = {}) => {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let canceled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    cancel: () => void (canceled = true),
  });
  const encode = (chunk: string | Uint8Array) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  init.signal?.addEventListener('abort', () => {
    canceled = true;
    controller.error(init.signal!.reason);
  });
  connections.push({
    url: input as string,
    headers: new Headers(init.headers),
    init,
    send: (chunk) => controller.enqueue(encode(chunk)),
    end: () => controller.close(),
    fail: () => controller.error(new TypeError('network')),
    get canceled() {
      return canceled;
    },
  });
  const answer = answers.shift();
  return answer ? answer(init) : new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
};

function subscribe(options: Partial<RestInvitesClientOptions> = {}): void {
  stop = createRestInvitesClient({ baseUrl: '/api/northwind', fetch: fakeFetch, ...options }).subscribe!(listener);
}

async function settle(ms = 0): Promise<void> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(ms);
}

const last = () => connections.at(-1)!;

async function open(options?: Partial<RestInvitesClientOptions>): Promise<Connection> {
  subscribe(options);
  await settle();
  last().send('retry: 2000\n\nevent: ready\nid: 7\ndata: {}\n\n');
  await settle();
  return last();
}

function turn(change: () => void, event: 'online' | 'offline' | 'visibilitychange'): void {
  change();
  (event === 'visibilitychange' ? document : window).dispatchEvent(new Event(event));
}

describe('a subscription', () => {
  it('asks for events as everything else is asked for', async () => {
    let token = 0;
    await open({ credentials: 'include', headers: () => ({ Authorization: `Bearer ${(token += 1)}`, Accept: 'text/html' }) });
    expect(last().url).toBe('/api/northwind/events');
    expect(last().init).toMatchObject({ credentials: 'include', redirect: 'manual', cache: 'no-store' });
    expect([...last().headers]).toEqual([
      ['accept', 'text/event-stream'],
      ['authorization', 'Bearer 1'],
    ]);
  });

  it('calls its listener for what changed, once for all that came together, and for nothing else', async () => {
    const { send } = await open();
    send(':\n\n');
    await settle();
    expect(listener).not.toHaveBeenCalled();

    send('event: change\nid: 8\ndata: {"inviteId":"i1","kind":"accepted"}\n\nevent: change\nid: 9\ndata: {}\n\n');
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    send('event: cha');
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    send('nge\nid: 10\ndata: {}\n\n');
    await settle();
    expect(listener).toHaveBeenCalledTimes(2);
    send('event: reset\nid: 90\ndata: {}\n\n');
    await settle();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('that is stopped lets go of its connection and calls nobody', async () => {
    const { send } = await open();
    send('event: change\nid: 8\ndata: {}\n\n');
    stop();
    await settle(120_000);
    expect(connections).toHaveLength(1);
    expect(last().canceled).toBe(true);
    expect(listener).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is stopped and started in one go is one connection', async () => {
    subscribe();
    stop();
    subscribe();
    await settle();
    expect(connections).toHaveLength(1);
  });

  it('is not there for a server without events, and elsewhere where it says so', async () => {
    expect(createRestInvitesClient({ baseUrl: '/api', eventsUrl: null })).not.toHaveProperty('subscribe');
    subscribe({ eventsUrl: '/live' });
    await settle();
    expect(last().url).toBe('/live');
  });

  it('survives a listener that throws', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    listener.mockImplementation(() => {
      throw new Error('of the host');
    });
    const { send } = await open();
    for (const id of [8, 9]) {
      send(`event: change\nid: ${id}\ndata: {}\n\n`);
      await settle();
    }
    expect(listener).toHaveBeenCalledTimes(2);
    expect(reported).toHaveBeenCalledTimes(2);
    expect(connections).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});

describe('after a break', () => {
  it.each(['end', 'fail'] as const)('by %s it goes on after the last event, and reads nothing it did not miss', async (how) => {
    const first = await open();
    first.send('event: change\nid: 8\ndata: {}\n\n');
    await settle();
    first[how]();
    await settle(1999);
    expect(connections).toHaveLength(1);
    await settle(1);
    expect(connections).toHaveLength(2);
    expect(last().headers.get('Last-Event-ID')).toBe('8');
    last().send('event: ready\nid: 8\ndata: {}\n\n');
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('calls its listener where it cannot tell whether something was missed', async () => {
    subscribe();
    await settle();
    last().send('data: without an id\n\n');
    await settle();
    last().end();
    await settle(60_000);
    expect(connections).toHaveLength(2);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('calls its listener where the first connection took its time', async () => {
    answers = Array.from({ length: 2 }, () => () => Promise.reject(new TypeError('network')));
    subscribe();
    await settle(60_000);
    expect(connections).toHaveLength(3);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('waits as long as the server says, within reason', async () => {
    const first = await open();
    first.send('retry: 30000\n\n');
    await settle();
    first.end();
    await settle(29_999);
    expect(connections).toHaveLength(1);
    await settle(1);
    expect(connections).toHaveLength(2);

    for (const [retry, wait] of [
      ['0', 1000],
      ['99999999999', 60_000],
    ] as const) {
      const before = connections.length;
      last().send(`retry: ${retry}\n\n`);
      await settle();
      last().end();
      await settle(wait - 1);
      expect(connections).toHaveLength(before);
      await settle(1);
      expect(connections).toHaveLength(before + 1);
    }
  });

  it('waits twice as long each time, up to a minute, and begins anew once it is through', async () => {
    answers = Array.from({ length: 7 }, () => () => new Response(null, { status: 503 }));
    subscribe();
    await settle();
    const waits: number[] = [];
    for (let seen = 2; seen <= 8; seen += 1) {
      let waited = 0;
      while (connections.length < seen) {
        waited += 1000;
        await settle(1000);
      }
      waits.push(waited);
      await settle();
    }
    expect(waits).toEqual([4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    last().end();
    await settle(2000);
    expect(connections).toHaveLength(9);
  });

  it('adds as much again at random, so that many clients do not come back at once', async () => {
    vi.mocked(Math.random).mockReturnValue(0.999);
    const first = await open();
    first.end();
    await settle(3900);
    expect(connections).toHaveLength(1);
    await settle(100);
    expect(connections).toHaveLength(2);
  });

  it.each(['network', 'offline'] as const)('goes on after headers that were %s', async (code) => {
    const headers = vi.fn<() => HeadersInit>().mockImplementationOnce(() => {
      throw new InvitesError({ code });
    });
    subscribe({ headers: () => headers() ?? {} });
    await settle();
    expect(connections).toHaveLength(0);
    await settle(4000);
    expect(connections).toHaveLength(1);
  });

  it('waits as long as a server that has enough says', async () => {
    answers = [
      () =>
        Response.json(
          { error: { code: 'rate_limited', retryAfterMs: 90_000 } },
          { status: 429, headers: { 'Retry-After': '90' } },
        ),
    ];
    subscribe();
    await settle(89_999);
    expect(connections).toHaveLength(1);
    await settle(1);
    expect(connections).toHaveLength(2);
  });

  it('does so, too, where somebody turns to the page before', async () => {
    const tooMany = () => new Response(null, { status: 429, headers: { 'Retry-After': '90' } });
    answers = [tooMany, tooMany];
    vi.mocked(Math.random).mockReturnValue(0.5);
    subscribe();
    await settle(89_999);
    turn(() => (online = true), 'online');
    await settle();
    expect(connections).toHaveLength(1);
    await settle(1);
    turn(() => (online = true), 'online');
    await settle();
    expect(connections).toHaveLength(2);
    stop();
    // The second refusal may still be read.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  });

  it('takes headers that never come for a dead connection', async () => {
    const headers = vi.fn<() => Promise<HeadersInit>>().mockReturnValueOnce(new Promise(() => {}));
    subscribe({ headers: async () => (await headers()) ?? {} });
    await settle(60_000);
    expect(connections).toHaveLength(0);
    await settle(4000);
    expect(connections).toHaveLength(1);
  });

  it('takes a connection without a sign of life for dead', async () => {
    const first = await open();
    await settle(59_000);
    first.send(':\n\n');
    await settle(59_000);
    expect(first.canceled).toBe(false);
    await settle(1000);
    expect(first.canceled).toBe(true);
    await settle(60_000);
    expect(connections).toHaveLength(2);
  });
});

describe('for good', () => {
  const page = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
  const refusals: [string, Answer][] = [
    ...[204, 302, 400, 401, 403, 404, 405, 410].map((status): [string, Answer] => [
      `status ${status}`,
      () => new Response(null, { status }),
    ]),
    ['a page', page],
    ['JSON', () => Response.json({})],
    ['a redirect that a browser hides', () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })],
    ['headers that say who is signed out', () => Promise.reject(new InvitesError({ code: 'unauthenticated' }))],
  ];

  it.each(refusals)('ends at %s, and tells nobody who was not told anything before', async (_name, answer) => {
    answers = [answer];
    subscribe();
    await settle(600_000);
    expect(connections).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends where a right was lost, and calls its listener once: what that reads then says why', async () => {
    const first = await open();
    answers = [() => new Response(null, { status: 403 })];
    first.end();
    await settle(600_000);
    expect(connections).toHaveLength(2);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('while nobody can see it', () => {
  it.each([
    ['hidden', 'visibilitychange', 'visibilitychange', (on: boolean) => (visible = on)],
    ['offline', 'offline', 'online', (on: boolean) => (online = on)],
  ] as const)('%s, it rests, and goes on at once afterwards', async (_name, away, back, set) => {
    const first = await open();
    turn(() => set(false), away);
    await settle(600_000);
    expect(first.canceled).toBe(true);
    expect(connections).toHaveLength(1);

    turn(() => set(true), back);
    await settle();
    expect(connections).toHaveLength(2);
    expect(last().headers.get('Last-Event-ID')).toBe('7');
    expect(listener).not.toHaveBeenCalled();
  });

  it('does not begin', async () => {
    visible = false;
    subscribe();
    await settle(600_000);
    expect(connections).toHaveLength(0);
    turn(() => (visible = true), 'visibilitychange');
    await settle();
    expect(connections).toHaveLength(1);
  });

  it('leaves no listener on the page', async () => {
    const added: string[] = [];
    for (const target of [window, document]) {
      const { addEventListener, removeEventListener } = target;
      vi.spyOn(target, 'addEventListener').mockImplementation((...given: Parameters<typeof addEventListener>) => {
        added.push(given[0]);
        addEventListener.apply(target, given);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((...given: Parameters<typeof removeEventListener>) => {
        added.splice(added.indexOf(given[0]), 1);
        removeEventListener.apply(target, given);
      });
    }
    const first = await open();
    first.end();
    await settle(10_000);
    expect(added.length).toBeGreaterThan(0);
    stop();
    await settle();
    expect(added).toEqual([]);
  });
});

describe('a hostile stream', () => {
  it.each([
    ['a line without an end', 'data: '.repeat(100)],
    ['an event without an end', `data: ${'x'.repeat(500)}\n`],
    ['a comment without an end', ':'.repeat(500)],
  ])('with %s is given up, and tried again later', async (_name, part) => {
    const first = await open();
    for (let sent = 0; sent < 300 && !first.canceled; sent += 1) {
      first.send(part);
      await settle();
    }
    expect(first.canceled).toBe(true);
    expect(listener).not.toHaveBeenCalled();
    await settle(60_000);
    expect(connections).toHaveLength(2);
  });

  it.each([
    ['a huge one', '9'.repeat(100_000).slice(0, 60_000)],
    ['one that no header takes', 'é\u{1F600}'],
    ['one with a space', '8 9'],
    ['an empty one', ''],
  ])('keeps its last id where the next is %s', async (_name, id) => {
    const first = await open();
    first.send(`event: change\nid: ${id}\ndata: {}\n\n`);
    await settle();
    first.end();
    await settle(60_000);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(last().headers.get('Last-Event-ID')).toBe('7');
  });

  it('of bytes that are no text breaks nothing', async () => {
    const first = await open();
    first.send(new Uint8Array([0xff, 0xfe, 0xc3, 0x28, 0x0a, 0x0a, 0x00]));
    first.send('\n\nevent: change\nid: 8\ndata: {"\n\n');
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(connections).toHaveLength(1);
  });
});
