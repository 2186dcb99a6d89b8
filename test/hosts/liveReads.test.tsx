// @vitest-environment jsdom
import { MutationCache, QueryClient } from '@tanstack/react-query';
import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useCancelUserInvites } from '../../src/hooks/useCancelUserInvites.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { renderUnderHost } from './renderUnderHost.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const useOperations = () => ({
  list: useUserInvites({ limit: 100 }),
  resend: useResendUserInvite('invite-1'),
  cancelAll: useCancelUserInvites(),
});

const hang = () => new Promise<never>(() => {});
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe.each([
  ['without callbacks', () => new QueryClient()],
  ['whose callbacks hang', () => new QueryClient({ mutationCache: new MutationCache({ onMutate: hang, onSettled: hang }) })],
])('C5: under a host %s', (_, createQueryClient) => {
  it.each<[string, (operations: ReturnType<typeof useOperations>) => unknown]>([
    ['one invite', ({ resend }) => resend.perform()],
    ['several', ({ cancelAll, list }) => cancelAll.perform(list.data!.items.slice(0, 2))],
  ])('news while an operation on %s runs waits for its answer, and afterwards for nothing', async (__, perform) => {
    const { result, client, requests } = renderUnderHost(createQueryClient(), useOperations);
    await pass(5000);
    const holds = [client.hold('resendUserInvite'), client.hold('cancelUserInvites')];
    const before = requests('userInvites');
    act(() => void perform(result.current));
    act(() => client.change('invite-5', { firstName: 'Ada' }));
    await pass(500);
    expect(requests('userInvites')).toBe(before);
    holds.forEach((hold) => hold.release());
    await pass(5000);
    expect(requests('userInvites')).toBe(before + 1);
    act(() => client.change('invite-5', { firstName: 'Eve' }));
    await pass(200);
    expect(requests('userInvites')).toBe(before + 2);
    expect(result.current.list.data?.items[4]?.firstName).toBe('Eve');
  });
});
