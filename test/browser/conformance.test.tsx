import { afterEach, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import type { ConformanceReport } from '../../src/conformance/ConformanceResult.js';
import { createMemoryFetch } from '../support/createMemoryFetch.js';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('B4: runs in a page, which shows each result as it comes', async () => {
  const client = createMemoryInvitesClient({ capabilities: { idempotentWrites: true } });
  vi.stubGlobal('fetch', createMemoryFetch(client, '/api/organizations/test'));
  // A page that is no secure context has none.
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

  const { report } = (await import('guide-example:conformance/In a page, with your session')) as {
    report: Promise<ConformanceReport>;
  };

  const { conforms, results } = await report;
  expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(conforms).toBe(true);
  expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(80);
  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent.split(' ')[1]);
  expect(lines).toEqual(conformanceCases.map(({ id }) => id));
});
