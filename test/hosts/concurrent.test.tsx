// @vitest-environment jsdom
import { act, cleanup, getByRole, render, waitFor } from '@testing-library/react';
import { startTransition, useDeferredValue, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import type { InviteOperations } from '../../src/operations/InviteOperations.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { useInvitesContext } from '../../src/provider/useInvitesContext.js';
import { testNow } from '../support/renderWithInvites.js';
import { hostedClient } from './renderUnderHost.js';

afterEach(cleanup);

const now = () => testNow;
const inviteId = 'invite-1';

/** Something that a page may put around the table. A click on its button shows what is in it. */
type Around = (props: { children: ReactNode }) => ReactNode;

const AtOnce: Around = ({ children }) => {
  const [shown, setShown] = useState(false);
  return shown ? children : <button onClick={() => setShown(true)}>Show</button>;
};

const InTransition: Around = ({ children }) => {
  const [shown, setShown] = useState(false);
  return shown ? children : <button onClick={() => startTransition(() => setShown(true))}>Show</button>;
};

const Deferred: Around = ({ children }) => {
  const [shown, setShown] = useState(false);
  const deferred = useDeferredValue(shown);
  return deferred ? children : <button onClick={() => setShown(true)}>Show</button>;
};

function CancelButton() {
  const { perform } = useCancelUserInvite(inviteId);
  return <button onClick={perform}>Cancel the first</button>;
}

// What is rendered at once cannot be interrupted.
const interruptible = [
  ['in a transition', InTransition],
  ['deferred', Deferred],
] as const;

function show(child: ReactNode, Around: Around, reactStrictMode: boolean) {
  const client = hostedClient();
  const view = render(
    <InvitesProvider client={client} scope="a" now={now} timeZone="UTC" consistencyMs={0}>
      <Around>{child}</Around>
    </InvitesProvider>,
    { reactStrictMode },
  );
  return { ...view, client, open: () => act(() => getByRole(view.container, 'button', { name: 'Show' }).click()) };
}

describe.each(interruptible)('C21: shown %s', (_, Around) => {
  it.each([true, false])(
    'no two readers of one invite differ in a commit, though an operation begins between them (StrictMode: %s)',
    async (strict) => {
      const seen: string[] = [];
      const commits: string[] = [];
      // In the middle of a render, as an event may come while React pauses.
      const begin = vi.fn((operations: InviteOperations) => {
        if (begin.mock.calls.length === 1) operations.perform({ kind: 'cancel', inviteId });
      });
      const see = (index: number, text: string) => void (seen[index] = text);
      const commit = () => void commits.push(seen.join(' '));

      function Reader({ index }: { index: number }) {
        const { operations } = useInvitesContext();
        if (index === 2) begin(operations);
        const text = useCancelUserInvite(inviteId).pending ? 'canceling' : 'idle';
        useLayoutEffect(() => see(index, text));
        return <i>{text}</i>;
      }
      function Readers() {
        useLayoutEffect(commit);
        return [0, 1, 2, 3].map((index) => <Reader key={index} index={index} />);
      }
      const { open, client, container } = show(<Readers />, Around, strict);
      const hold = client.hold('cancelUserInvite');
      open();
      expect(container.textContent).toBe('canceling'.repeat(4));
      expect(new Set(commits)).toEqual(new Set(['canceling canceling canceling canceling']));
      hold.release();
      await waitFor(() => expect(container.textContent).toBe('idle'.repeat(4)));
    },
  );
});

describe.each([['at once', AtOnce] as const, ...interruptible])('C21: shown %s', (_, Around) => {
  it.each([true, false])('a row, what is done to it and the counts agree in every frame (StrictMode: %s)', async (strict) => {
    const error = vi.spyOn(console, 'error');
    const { open, container, client } = show(
      <>
        <UserInvitesTable />
        <CancelButton />
      </>,
      Around,
      strict,
    );
    open();
    await waitFor(() => expect(container.querySelectorAll('[data-invite-row]')).toHaveLength(10));
    const frames = new Set([frameOf(container)]);
    const observer = new MutationObserver(() => frames.add(frameOf(container)));
    observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
    const hold = client.hold('cancelUserInvite');
    const reads = client.calls.length;
    act(() => getByRole(container, 'button', { name: 'Cancel the first' }).click());
    expect(client.calls).toHaveLength(reads + 1);
    hold.release();
    await waitFor(() => expect(client.calls).toHaveLength(reads + 2));
    await act(() => new Promise((resolve) => void setTimeout(resolve)));
    observer.disconnect();
    expect([...frames]).toEqual(['Pending, 6 pending', 'Canceling…, 6 pending, cancel', 'Canceled, 5 pending']);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});

function frameOf(container: HTMLElement): string {
  const row = container.querySelector<HTMLElement>('[data-invite-row]');
  const badge = row?.querySelector('.invites-badge')?.textContent;
  const [, pendingTab] = container.querySelectorAll('.invites-table-tab');
  const count = pendingTab?.querySelector('.invites-table-count')?.textContent.trim();
  return [badge, `${count} pending`, row?.dataset['pending']].filter(Boolean).join(', ');
}
