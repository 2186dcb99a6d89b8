import type { RequestListener, ServerResponse } from 'node:http';

/** Something that the server cannot do its work without. */
export type HealthCheck = () => boolean | Promise<boolean>;

/** What a server says about itself. */
export interface Health {
  /** From here on the checks decide; before, the server is starting. */
  started(checks: Readonly<Record<string, HealthCheck>>): void;

  /** From here on no request is wanted. */
  stopping(): void;

  /**
   * Answers `/api/health/live` (this process answers) and `/api/health` (it can do its work).
   * The answer names checks and whether they hold, and nothing else.
   */
  answer: RequestListener;
}

const retryAfterSeconds = 2;

/** Makes the health route. A check that takes longer than the deadline does not hold. */
export function createHealth({ deadlineMs = 2000 }: { deadlineMs?: number } = {}): Health {
  let status: 'starting' | 'started' | 'stopping' = 'starting';
  let checks: [name: string, holds: () => Promise<boolean>][] = [];

  async function look(): Promise<{ status: string; checks: Record<string, 'ok' | 'failed'> }> {
    const results = await Promise.all(checks.map(async ([name, holds]) => [name, (await holds()) ? 'ok' : 'failed'] as const));
    const held = results.every(([, result]) => result === 'ok');
    return { status: status === 'started' ? (held ? 'ready' : 'failing') : status, checks: Object.fromEntries(results) };
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const result = await look();
    if (result.status !== 'ready') response.writeHead(503, { 'Retry-After': String(retryAfterSeconds) });
    response.end(JSON.stringify(result));
  }

  return {
    started(healthChecks) {
      status = 'started';
      checks = Object.entries(healthChecks).map(([name, check]) => [name, within(deadlineMs, oneAtATime(check))]);
    },

    stopping() {
      status = 'stopping';
    },

    answer(request, response) {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      if (/^\/api\/health\/live\/?(\?|$)/.test(request.url ?? '')) {
        response.end(JSON.stringify({ status: 'live' }));
        return;
      }
      void answerReady(response);
    },
  };
}

/** However many ask, one look is under way: those who ask about a database that hangs do not pile up before it. */
function oneAtATime(check: HealthCheck): () => Promise<boolean> {
  let running: Promise<boolean> | null = null;
  return () => {
    running ??= Promise.resolve()
      .then(check)
      .catch(() => false)
      .finally(() => {
        running = null;
      });
    return running;
  };
}

function within(deadlineMs: number, holds: () => Promise<boolean>): () => Promise<boolean> {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), deadlineMs);
    });
    const held = await Promise.race([holds(), late]);
    clearTimeout(timer);
    return held;
  };
}
