// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defaultShouldDehydrateQuery, dehydrate, QueryClient } from '@tanstack/react-query';
import type { DehydrateOptions } from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { useAcceptUserInvite } from '../../src/hooks/useAcceptUserInvite.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUpdateUserInvite } from '../../src/hooks/useUpdateUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { canary, layla } from '../support/acceptFixtures.js';
import { renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(() => {
  vi.restoreAllMocks();
});

const secret = 'SECRET';
const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true };

function useOperations() {
  return {
    list: useUserInvites({ limit: 100 }),
    resend: useResendUserInvite('invite-1'),
    cancel: useCancelUserInvite('invite-2'),
    update: useUpdateUserInvite('invite-3'),
    send: useSendUserInvites(),
    accept: useAcceptUserInvite({ token: canary, viewer: layla }),
  };
}

const methods = ['resendUserInvite', 'cancelUserInvite', 'updateUserInvite', 'sendUserInvites', 'acceptUserInvite'] as const;

async function startEverything(queryClient: QueryClient, provider: { whenOffline?: 'wait' } = {}) {
  const rendered = renderUnderHost(queryClient, useOperations, undefined, provider);
  const { result, client } = rendered;
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  await waitFor(() => expect(result.current.accept.state.status).toBe('ready'));
  const holds = methods.map((method) => client.hold(method));
  let settled: Promise<unknown> = Promise.resolve();
  const start = () =>
    act(() => {
      const { resend, cancel, update, send, accept } = result.current;
      const email = `${secret}@example.com`;
      settled = Promise.all([
        resend.perform().settled,
        cancel.perform().settled,
        update.perform({ firstName: secret, data: { note: secret } }).settled,
        send.sendUserInvites({ userInvites: [{ email, firstName: secret }], message: secret }),
      ]);
      accept.accept({ password: secret });
    });
  return { ...rendered, start, release: () => holds.forEach((hold) => hold.release()), settled: () => settled };
}

const secrets = (client: { invites: readonly { email: string; firstName: string | null }[] }) => [
  secret,
  canary,
  layla.email,
  ...client.invites.flatMap(({ email, firstName }) => [email, ...(firstName ? [firstName] : [])]),
];

const found = (where: unknown, texts: readonly string[]) => texts.filter((text) => JSON.stringify(where).includes(text));

describe('what a host dehydrates', () => {
  it('C19: holds of operations under way no address, name, message or token, and none when they are done', async () => {
    const queryClient = new QueryClient();
    const { client, start, release, settled } = await startEverything(queryClient);
    const texts = secrets(client);
    start();
    const during = dehydrate(queryClient, everything);
    expect(during.mutations.map(({ state }) => state.status)).toEqual(['pending', 'pending', 'pending']);
    expect(found(during.mutations, texts)).toEqual([]);
    expect(found(during, [secret, canary])).toEqual([]);
    release();
    await act(settled);
    const after = dehydrate(queryClient, everything);
    expect(after.mutations).toHaveLength(3);
    expect(found(after.mutations, texts)).toEqual([]);
    expect(found(after, [canary])).toEqual([]);
  });

  it('C19: holds nothing of operations that wait for the network either', async () => {
    const queryClient = new QueryClient();
    const { client, start, requests } = await startEverything(queryClient, { whenOffline: 'wait' });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    start();
    const { mutations } = dehydrate(queryClient, everything);
    expect(requests('resendUserInvite')).toBe(0);
    expect(mutations).toHaveLength(3);
    expect(found(mutations, secrets(client))).toEqual([]);
  });

  it('C19: holds none of our lists, and all of the host’s, by the filter of the README', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, filter] = /shouldDehydrateQuery: (.*),\n/.exec(readme)!;
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- what the README says is what is to be tried
    const shouldDehydrateQuery = new Function('defaultShouldDehydrateQuery', `return ${filter}`)(
      defaultShouldDehydrateQuery,
    ) as NonNullable<DehydrateOptions['shouldDehydrateQuery']>;
    const queryClient = new QueryClient({ defaultOptions: { dehydrate: { shouldDehydrateQuery } } });
    queryClient.setQueryData(['host'], 'kept');
    const { start, release, settled } = await startEverything(queryClient);
    expect(queryClient.getQueryCache().getAll().length).toBeGreaterThan(1);
    start();
    const during = dehydrate(queryClient);
    release();
    await act(settled);
    for (const { queries, mutations } of [during, dehydrate(queryClient)]) {
      expect(queries.map(({ queryKey }) => queryKey)).toEqual([['host']]);
      expect(mutations).toEqual([]);
    }
  });

  it('C19: says that neither lists nor operations are for keeping', async () => {
    const queryClient = new QueryClient();
    const { start, release, settled } = await startEverything(queryClient);
    start();
    const cached = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()];
    expect(cached.map(({ meta }) => meta)).toEqual(cached.map(() => ({ persist: false })));
    expect(cached).toHaveLength(4);
    release();
    await act(settled);
  });
});
