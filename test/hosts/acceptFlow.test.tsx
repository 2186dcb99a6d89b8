// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useAcceptUserInvite } from '../../src/hooks/useAcceptUserInvite.js';
import { canary, layla } from '../support/acceptFixtures.js';
import { hostileHosts } from './hostileHosts.js';
import { longAfterwards, passTime } from './passTime.js';
import { hostedClient, renderUnderHost } from './renderUnderHost.js';
import { underFakeTime } from './underFakeTime.js';

underFakeTime();

const useAccept = () => useAcceptUserInvite({ token: canary, viewer: layla });

const answers = [
  ['accept', 'acceptUserInvite', 'accepted'],
  ['decline', 'declineUserInvite', 'declined'],
] as const;

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it('C5, C14: check goes out once, and again when it failed and is told to', async () => {
    const client = hostedClient();
    client.failNext('checkUserInviteToken', { code: 'server' });
    const { result, onError, requests } = renderUnderHost(createQueryClient(), useAccept, client);
    await passTime(longAfterwards);
    expect(result.current.state.status).toBe('failed');
    expect(requests('checkUserInviteToken')).toBe(1);
    expect(onError.mock.calls).toEqual([[{ error: { code: 'server' }, method: 'checkUserInviteToken' }]]);
    act(() => result.current.retry());
    await passTime(longAfterwards);
    expect(result.current.state.status).toBe('ready');
    expect(requests('checkUserInviteToken')).toBe(2);
    expect(requests('acceptUserInvite')).toBe(0);
  });

  it.each(answers)('C5, C14: %s goes out once for each intent and ends in the truth', async (answer, method, ended) => {
    const { result, client, onError, requests } = renderUnderHost(createQueryClient(), useAccept);
    await passTime(longAfterwards);
    client.failNext(method, { code: 'rate_limited', retryAfterMs: null });
    act(() => {
      result.current[answer]!();
      result.current[answer]!();
    });
    expect(requests(method)).toBe(1);
    await passTime(longAfterwards);
    expect(result.current.state.status).toBe('failed');
    expect(requests(method)).toBe(1);
    act(() => result.current.retry());
    await passTime(longAfterwards);
    expect(result.current.state.status).toBe(ended);
    expect(requests(method)).toBe(2);
    expect(onError.mock.calls).toEqual([[{ error: { code: 'rate_limited', retryAfterMs: null }, method }]]);
    expect(await client.checkUserInviteToken(canary)).toMatchObject({ status: ended });
  });
});
