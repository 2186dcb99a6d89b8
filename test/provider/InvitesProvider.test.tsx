// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '@testing-library/jest-dom/vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { useInvitesQuota } from '../../src/hooks/useInvitesQuota.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { useRoles } from '../../src/hooks/useRoles.js';
import { de } from '../../src/i18n/locales/de.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesErrorEvent } from '../../src/provider/InvitesContext.js';
import { useInvitesContext } from '../../src/provider/useInvitesContext.js';
import { StateMessage } from '../../src/ui/StateMessage.js';
import { useInvitesUi } from '../../src/ui/useInvitesUi.js';
import { useRoot } from '../../src/ui/useRoot.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { hostileMessage } from '../support/hostileMessage.js';

afterEach(cleanup);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });

function Emails() {
  const { data } = useUserInvites({ limit: 3 });
  return <p>{data?.items.map(({ email }) => email).join(' ') ?? 'Loading'}</p>;
}

describe('the QueryClient', () => {
  function shown(queryClient: QueryClient | undefined, hosted: QueryClient | undefined) {
    const client = newClient();
    const provider = ({ children }: { children: ReactNode }) => (
      <InvitesProvider client={client} scope="a" queryClient={queryClient}>
        {children}
      </InvitesProvider>
    );
    return renderHook(() => useInvitesContext().queryClient, {
      wrapper: ({ children }) =>
        hosted ? <QueryClientProvider client={hosted}>{provider({ children })}</QueryClientProvider> : provider({ children }),
    });
  }

  it('is the prop, else the host’s, else a private one that stays', () => {
    const own = new QueryClient();
    const hosted = new QueryClient();
    expect(shown(own, hosted).result.current).toBe(own);
    expect(shown(undefined, hosted).result.current).toBe(hosted);
    const { result, rerender } = shown(undefined, undefined);
    const created = result.current;
    rerender();
    expect(result.current).toBe(created);
    expect(shown(undefined, undefined).result.current).not.toBe(created);
  });

  it.each([
    ['given', new QueryClient()],
    ['private', undefined],
  ])('is mounted while something reads from it: a %s one', (_, own) => {
    const mount = vi.spyOn(QueryClient.prototype, 'mount');
    const unmount = vi.spyOn(QueryClient.prototype, 'unmount');
    const first = shown(own, undefined);
    const second = shown(own, undefined);
    expect(mount).toHaveBeenCalledTimes(2);
    first.unmount();
    second.unmount();
    expect(unmount).toHaveBeenCalledTimes(2);
  });

  it('is left to the host where it is the host’s', () => {
    const hosted = new QueryClient();
    const mountHosted = vi.spyOn(hosted, 'mount');
    shown(undefined, hosted);
    expect(mountHosted).toHaveBeenCalledTimes(1);
  });

  it('reads again when the window gets the focus, and no more once it is gone', async () => {
    const client = newClient();
    const queryClient = new QueryClient();
    const view = renderWithInvites(<Emails />, { client, queryClient });
    await screen.findByText(/@/);
    await queryClient.invalidateQueries({ refetchType: 'none' });
    act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await waitFor(() => expect(client.calls).toHaveLength(2));
    view.unmount();
    await queryClient.invalidateQueries({ refetchType: 'none' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(client.calls).toHaveLength(2);
  });
});

describe('without a provider', () => {
  it.each<[name: string, use: () => unknown]>([
    ['a hook', () => useUserInvites({ limit: 1 })],
    ['a component', () => useInvitesUi()],
  ])('%s says what is missing and how to mend it', (_, use) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(use)).toThrow(
      /^react-user-invites: <InvitesProvider> is missing\. .+ Wrap this page in <InvitesProvider client=/,
    );
  });
});

describe('props: onError and onUnauthenticated', () => {
  function Resend({ onSuccess }: { onSuccess?: () => void }) {
    const { perform, error } = useResendUserInvite('invite-1', { onSuccess, onError: onSuccess });
    return (
      <>
        <button onClick={perform}>Resend</button>
        <p>{error?.code ?? 'fine'}</p>
      </>
    );
  }

  it('are called for an operation that failed, once', async () => {
    const client = newClient();
    const onError = vi.fn<(event: InvitesErrorEvent) => void>();
    const onUnauthenticated = vi.fn<() => void>();
    client.failNext('resendUserInvite', { code: 'unauthenticated' });
    const { user } = renderWithInvites(<Resend />, { client, onError, onUnauthenticated });
    await user.click(screen.getByRole('button'));
    expect(await screen.findByText('unauthenticated')).toBeVisible();
    expect(onError.mock.calls).toEqual([
      [{ error: { code: 'unauthenticated' }, method: 'resendUserInvite', inviteId: 'invite-1' }],
    ]);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
  });

  function Reads() {
    useUserInvites({ limit: 1 });
    useRoles();
    useInvitesQuota();
    return null;
  }

  it('are called for reads that failed; being signed out is told once for all of them', async () => {
    const client = newClient();
    const onError = vi.fn<(event: InvitesErrorEvent) => void>();
    const onUnauthenticated = vi.fn<() => void>();
    for (const method of ['userInvites', 'roles', 'quota'] as const) client.failAll(method, { code: 'unauthenticated' });
    renderWithInvites(<Reads />, { client, onError, onUnauthenticated });
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(3));
    expect(onError.mock.calls.map(([{ method }]) => method).toSorted()).toEqual(['quota', 'roles', 'userInvites']);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
  });

  it('are not called for reads that worked, were given up or belong to another scope', async () => {
    const onError = vi.fn<(event: InvitesErrorEvent) => void>();
    const queryClient = new QueryClient();
    const held = newClient();
    held.hold('userInvites');
    const other = newClient();
    other.failAll('userInvites', { code: 'forbidden' });
    const view = renderWithInvites(<Emails />, { client: held, queryClient, onError });
    renderWithInvites(<Emails />, { client: other, queryClient, scope: 'other' });
    await waitFor(() =>
      expect(
        queryClient
          .getQueryCache()
          .getAll()
          .some(({ state }) => state.error),
      ).toBe(true),
    );
    view.unmount();
    await queryClient.cancelQueries();
    expect(onError).not.toHaveBeenCalled();
  });

  it.each([true, false])('change nothing when they throw (browser reports errors: %s)', async (reports) => {
    const reported = vi.fn<(error: unknown) => void>();
    const thrown: unknown[] = [];
    const handle = (error: unknown) => void thrown.push(error);
    vi.stubGlobal('reportError', reports ? reported : undefined);
    process.on('uncaughtException', handle);
    const client = newClient();
    client.failNext('resendUserInvite', { code: 'forbidden' });
    const boom = () => {
      throw new Error(hostileMessage);
    };
    const { user } = renderWithInvites(<Resend onSuccess={boom} />, { client, onError: boom });
    await user.click(screen.getByRole('button'));
    expect(await screen.findByText('forbidden')).toBeVisible();
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(client.invites[0]?.sentCount).toBe(2));
    await waitFor(() => expect(reports ? reported.mock.calls.length : thrown.length).toBe(3));
    process.off('uncaughtException', handle);
  });
});

describe('prop: scope', () => {
  it('C15: shows nothing of another scope, not in a single commit', async () => {
    const commits: string[] = [];
    function Watched() {
      const { scope } = useInvitesContext();
      const { data } = useUserInvites({ limit: 3 });
      useLayoutEffect(() => {
        commits.push(`${scope}: ${data?.items[0]?.email ?? 'nothing'}`);
      });
      return null;
    }
    const [invite] = testInvites({ now: testNow });
    const clients = ['a', 'b'].map((name) =>
      createMemoryInvitesClient({ invites: [{ ...invite!, email: `${name}@example.com` }], latencyMs: 5 }),
    );
    const queryClient = new QueryClient();
    const page = (index: number) => (
      <InvitesProvider client={clients[index]!} scope={'ab'[index]!} queryClient={queryClient}>
        <Watched />
      </InvitesProvider>
    );
    const { rerender } = render(page(0));
    await waitFor(() => expect(commits.at(-1)).toBe('a: a@example.com'));
    rerender(page(1));
    await waitFor(() => expect(commits.at(-1)).toBe('b: b@example.com'));
    expect(new Set(commits)).toEqual(new Set(['a: nothing', 'a: a@example.com', 'b: nothing', 'b: b@example.com']));
  });
});

describe('props: language and time', () => {
  it('reach what is below', () => {
    const { result } = renderHook(() => useInvitesUi(), {
      wrapper: ({ children }) => (
        <StrictMode>
          <InvitesProvider client={newClient()} scope="a" locale="de" timeZone="Asia/Tokyo" now={() => testNow} dir="rtl">
            {children}
          </InvitesProvider>
        </StrictMode>
      ),
    });
    expect(result.current.formatters.time(testNow)).toBe('21:00');
    expect(result.current).toMatchObject({ locale: 'de', dir: 'rtl' });
    expect(result.current.clock.now()).toBe(testNow);
  });

  it.each([
    ['are those of the messages', { messages: de }, 'de', 'de'],
    ['may be another than that of the messages', { messages: de, locale: 'de-CH' }, 'de', 'de-CH'],
    ['are not guessed from some messages', { messages: { table: { label: 'Einladungen' } } }, undefined, 'en'],
  ])('%s', (_, props, lang, locale) => {
    const { result } = renderHook(() => ({ ...useRoot(), ...useInvitesUi() }), {
      wrapper: ({ children }) => (
        <InvitesProvider client={newClient()} scope="a" {...props}>
          {children}
        </InvitesProvider>
      ),
    });
    expect(result.current).toMatchObject({ lang, locale, formatters: { locale } });
  });

  it('render the host’s own children as they are', () => {
    renderWithInvites(<StateMessage icon="alert" title="Title" text="Text" />);
    expect(screen.getByText('Title')).toBeVisible();
  });
});
