import * as fc from 'fast-check';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { emails, frame, menuOf, openTable, resendButton, rowOf } from './openTable.js';

/** A key, or what happens to the page meanwhile. */
type Step = { key: string } | { event: 'accepted' | 'refused' | 'reread' | 'narrow' | 'wide'; target: number };

const key = (weight: number, ...keys: readonly string[]) => ({
  weight,
  arbitrary: fc.constantFrom(...keys).map((own) => ({ key: own })),
});

const back = '{Shift>}{Tab}{/Shift}';
const step: fc.Arbitrary<Step> = fc.oneof(
  key(8, '{Tab}'),
  key(4, back),
  key(7, '{Enter}'),
  key(4, ' '),
  key(5, '{ArrowDown}', '{ArrowUp}'),
  key(2, '{ArrowLeft}', '{ArrowRight}', '{Home}', '{End}'),
  key(2, '{Escape}'),
  key(2, 'a', 'l', '{Backspace}'),
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constantFrom('accepted', 'refused', 'reread', 'narrow', 'wide'),
      target: fc.integer({ min: 0, max: 9 }),
    }),
  },
);

const histories = 56;
const stepsEach = 100;

// What a task, and the task after it, make of the step.
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => void setTimeout(resolve));
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

it('A5: stays with the row, wherever that has gone meanwhile, when its button goes', async () => {
  const { client, queryClient } = await openTable();
  const [first, bounced] = emails as [string, string];
  resendButton(bounced).focus();
  await client.sendUserInvites({ userInvites: [{ email: 'new@example.com', roles: ['viewer'] }] });
  await queryClient.refetchQueries();
  await waitFor(() => expect(rowOf('new@example.com')).toBeVisible());
  const { id } = client.invites.find(({ email }) => email === bounced)!;
  client.change(id, { status: 'accepted', rawStatus: 'accepted' });
  await queryClient.refetchQueries();
  await waitFor(() => expect(screen.queryByRole('button', { name: `Resend invite for ${bounced}` })).toBeNull());
  expect(menuOf(bounced)).toHaveFocus();
  expect(menuOf(first)).not.toHaveFocus();
});

it('A5: 5,000 random keys never leave the focus on nothing', { timeout: 900_000 }, async () => {
  let keys = 0;
  const property = fc.asyncProperty(
    fc.boolean(),
    fc.array(step, { minLength: stepsEach, maxLength: stepsEach }),
    async (asks, steps) => {
      const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
      if (asks) Object.assign(client, { restoreUserInvite: undefined });
      const { queryClient } = await openTable({
        client,
        children: <button type="button">After the table</button>,
      });
      const history: string[] = [];
      try {
        document.querySelector<HTMLElement>('input[type="search"]')!.focus();
        for (const next of steps) {
          history.push(JSON.stringify(next));
          if ('key' in next) await press(next.key);
          else happen(next);
          await settle();
          expect(isLost(), `after ${history.slice(-12).join(' ')}`).toBe(false);
        }
      } finally {
        cleanup();
        queryClient.clear();
      }

      async function press(name: string): Promise<void> {
        keys += 1;
        await userEvent.keyboard(name);
        // From the last control, the browser's own ones are next: the way back leads to the page again.
        if (isLost() && (name === '{Tab}' || name === back)) await userEvent.keyboard(name === back ? '{Tab}' : back);
      }

      function happen({ event, target }: Extract<Step, { event: string }>): void {
        const invite = client.invites[target];
        switch (event) {
          case 'accepted':
            if (invite?.status === 'pending') client.change(invite.id, { status: 'accepted', rawStatus: 'accepted' });
            break;
          case 'refused':
            client.failNext(target % 2 === 0 ? 'cancelUserInvite' : 'resendUserInvite', { code: 'forbidden' });
            break;
          case 'reread':
            void queryClient.refetchQueries();
            break;
          case 'narrow':
          case 'wide':
            frame().parentElement!.style.width = event === 'narrow' ? '340px' : '';
        }
      }
    },
  );
  await fc.assert(property, { numRuns: histories, endOnFailure: true });
  expect(keys).toBeGreaterThanOrEqual(5000);
});
