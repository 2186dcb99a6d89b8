import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { securityHeaders } from '../server/web/securityHeaders.js';
import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ web: true });
}, 60_000);

afterAll(() => server.close());

describe('every answer', () => {
  it.each(['/', '/accept', '/main.tsx', '/icon.svg', '/api/viewer', '/api/auth/get-session', '/api/nothing', '/api/inbox'])(
    'is kept out of frames, sends no referrer and has the type that it says: %s',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' });

      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  it.each(['/', '/api/viewer', '/api/health', '/api/nothing'])(
    'asks for no camera, no place and nothing else of the kind: %s',
    async (path) => {
      const policy = (await fetch(`${server.url}${path}`)).headers.get('Permissions-Policy');
      for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) expect(policy).toContain(`${feature}=()`);
      expect(policy).not.toContain('clipboard');
    },
  );

  it.each([
    '/api/viewer',
    '/api/nothing',
    '/api/auth/get-session',
    '/api/organizations/northwind/user-invites',
    '/api/health',
    '/api/health/live',
    '/api',
  ])('of the API may be kept by nobody and is no page: %s', async (path) => {
    const { headers } = await fetch(`${server.url}${path}`);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
  });
});

describe('production', () => {
  const policy = securityHeaders({ production: true }).page.get('Content-Security-Policy')!;

  it('allows only what comes from this server', () => {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });

  it('makes no script of any text', () => {
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('tells browsers to come by https only where they came by https', () => {
    for (const headers of Object.values(securityHeaders({ production: true, https: true }))) {
      expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    }
    expect(securityHeaders({ production: true }).page.has('Strict-Transport-Security')).toBe(false);
  });
});

describe('the inbox', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])('is there for this machine’s %s', async (name) => {
    expect(await inboxStatus(`${name}:${server.port}`)).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', 'localhost@evil.example', ''])(
    'is not there for the name %j, which may have been made to lead here',
    async (name) => {
      expect(await inboxStatus(`${name}:${server.port}`)).not.toBe(200);
    },
  );
});

// fetch does not let the header be set.
function inboxStatus(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/api/inbox`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
