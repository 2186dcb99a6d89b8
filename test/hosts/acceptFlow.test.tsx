// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { useAcceptUserInvite } from '../../src/hooks/useAcceptUserInvite.js';
import { canary, layla } from '../support/acceptFixtures.js';
import { hostileHosts, leaveHosts } from './hostileHosts.js';
import { hostedClient, renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(leaveHosts);

const useAccept = () => useAcceptUserInvite({ token: canary, viewer: layla });

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it('C5, C14: check goes out once, and again when it failed and is told to', async () => {
    const client = hostedClient();
    client.failNext('checkUserInviteToken', { code: 'server' });
    const { result, onError, requests } = renderUnderHost(createQueryClient(), useAccept, client);
    await waitFor(() => expect(result.current.state.status).toBe('failed'));
    expect(requests('checkUserInviteToken')).toBe(1);
    expect(onError.mock.calls).toEqual([[{ error: { code: 'server' }, method: 'checkUserInviteToken' }]]);
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.state.status).toBe('ready'));
    expect(requests('checkUserInviteToken')).toBe(2);
    expect(requests('acceptUserInvite')).toBe(0);
  });

  it('C5, C14: accept goes out once for each intent and ends in the truth', async () => {
    const { result, client, onError, requests } = renderUnderHost(createQueryClient(), useAccept);
    await waitFor(() => expect(result.current.state.status).toBe('ready'));
    client.failNext('acceptUserInvite', { code: 'rate_limited', retryAfterMs: null });
    act(() => {
      result.current.accept();
      result.current.accept();
    });
    await waitFor(() => expect(result.current.state.status).toBe('failed'));
    expect(requests('acceptUserInvite')).toBe(1);
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.state.status).toBe('accepted'));
    expect(requests('acceptUserInvite')).toBe(2);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(await client.checkUserInviteToken(canary)).toMatchObject({ status: 'accepted', viewerIsMember: true });
  });
});
