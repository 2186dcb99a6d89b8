import { describe, expect, it } from 'vitest';

import { safeRedirect } from '../../src/domain/safeRedirect.js';
import { allowedOrigins, followed, pageOrigin, refused } from './redirects.js';

const rules = { origin: pageOrigin, allowedOrigins };

describe('S11: safeRedirect', () => {
  it('is tried with more than two hundred redirects, each another', () => {
    const targets = [...followed.map(([target]) => target), ...Object.values(refused).flat()];
    expect(targets.length).toBeGreaterThan(200);
    expect(new Set(targets).size).toBe(targets.length);
  });

  it.each(followed)('%j leads to %s', (target, url) => {
    expect(safeRedirect(target, rules)).toBe(url);
    expect([pageOrigin, 'https://docs.example', 'http://localhost:8080']).toContain(new URL(url).origin);
  });

  it.each(Object.entries(refused))('follows none to %s', (_, targets) => {
    expect(targets.filter((target) => safeRedirect(target, rules) !== null)).toEqual([]);
  });

  it('leads to no other origin without a list', () => {
    expect(safeRedirect('https://docs.example/', { origin: pageOrigin })).toBeNull();
    expect(safeRedirect('/', { origin: pageOrigin })).toBe('https://app.example/');
  });

  it.each(['*', 'docs.example', 'null', '', 'https://*.example', 'javascript:', 'blob:https://docs.example/x'])(
    'takes %j for no origin of a list',
    (allowed) => {
      const allowing = { origin: pageOrigin, allowedOrigins: [allowed] };
      expect(safeRedirect('https://docs.example/', allowing)).toBeNull();
      expect(safeRedirect('data:text/html,x', allowing)).toBeNull();
    },
  );

  it('leads nowhere from a page without an origin', () => {
    for (const target of ['/', '/northwind', 'https://app.example/', 'data:text/html,x', 'null']) {
      expect(safeRedirect(target, { origin: 'null' })).toBeNull();
    }
  });
});
