import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { bulkCode } from '../src/components/user-invites-table/bulk/bulkCode.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';

const meta = {
  title: 'Components/UserInvitesTable/Bulk',
  component: UserInvitesTable,
  args: { onInvitePeople: fn(), onSelectionChange: fn() },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const invites = exampleUserInvites({ now: storyNow });

function backEnd(prepare: (client: MemoryInvitesClient) => void = () => {}, options: MemoryInvitesClientOptions = {}) {
  return () => {
    const client = createMemoryInvitesClient({ invites, now: () => storyNow, ...options });
    prepare(client);
    return client;
  };
}

const boxes = async (canvas: Canvas) => {
  await canvas.findByRole('checkbox', { name: 'Select huimin.li@yunhe.example' });
  return canvas.getAllByRole<HTMLInputElement>('checkbox', { name: /^Select .+@/ });
};
const bar = (canvas: Canvas) => canvas.findByRole('group', { name: 'Selected invites' });

async function selectRows(canvas: Canvas, count: number) {
  for (const box of (await boxes(canvas)).slice(0, count)) await userEvent.click(box);
  return within(await bar(canvas));
}

async function selectPage(canvas: Canvas) {
  await boxes(canvas);
  const head = canvas.queryByRole('checkbox', { name: 'Select this page' });
  if (head) await userEvent.click(head);
  else await userEvent.click((await selectRows(canvas, 1)).getByRole('button', { name: 'Select this page' }));
  return within(await bar(canvas));
}

async function selectAllPending(canvas: Canvas) {
  await userEvent.click(await canvas.findByRole('button', { name: /^Pending/ }));
  await waitFor(() => expect(canvas.getByText(/^1–10 of/)).not.toHaveTextContent('of 43'));
  const page = await selectPage(canvas);
  await userEvent.click(page.getByRole('button', { name: /^Select all/ }));
  return page;
}

async function confirm(canvas: Canvas, name: RegExp) {
  const dialog = within(await canvas.findByRole('alertdialog'));
  await userEvent.click(dialog.getByRole('button', { name }));
}

const result = async (canvas: Canvas) => within(await canvas.findByRole('group', { name: 'Result' }));

export const NothingSelected: Story = {
  play: async ({ canvas }) => {
    for (const box of await boxes(canvas)) await expect(box).not.toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'Select this page' })).not.toBePartiallyChecked();
    await expect(canvas.getByRole('searchbox')).toBeVisible();
  },
};

/** The bar takes the toolbar's place. */
export const SomeSelected: Story = {
  play: async ({ canvas, args }) => {
    const selected = await selectRows(canvas, 3);
    await expect(selected.getByText('3 selected')).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'Select this page' })).toBePartiallyChecked();
    await expect(canvas.queryByRole('searchbox')).toBeNull();
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith({
      selection: { ids: expect.any(Array) as string[] },
      count: 3,
    });
  },
};

export const NarrowSelected: Story = {
  parameters: { invites: { width: 328 } },
  play: async ({ canvas }) => {
    const selected = await selectRows(canvas, 2);
    await userEvent.click(selected.getByRole('button', { name: 'Select this page' }));
    await expect(selected.getByText('10 selected')).toBeVisible();
  },
};

/** With Shift held, a click takes all rows from the last one along. */
export const RangeSelected: Story = {
  play: async ({ canvas }) => {
    const [, second, , , fifth] = await boxes(canvas);
    const user = userEvent.setup();
    await user.click(second!);
    await user.keyboard('{Shift>}');
    await user.click(fifth!);
    await user.keyboard('{/Shift}');
    await expect(within(await bar(canvas)).getByText('4 selected')).toBeVisible();
  },
};

export const PageSelected: Story = {
  play: async ({ canvas }) => {
    const selected = await selectPage(canvas);
    await expect(selected.getByText('10 selected')).toBeVisible();
    await expect(selected.getByRole('button', { name: 'Select all 43' })).toBeVisible();
    for (const box of await boxes(canvas)) await expect(box).toBeChecked();
  },
};

/** All that match the search and the filters, on whichever page; one that is taken out is left out. */
export const AllMatchingSelected: Story = {
  play: async ({ canvas, args }) => {
    const selected = await selectPage(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Select all 43' }));
    await expect(selected.getByText('43 selected')).toBeVisible();
    await userEvent.click((await boxes(canvas))[0]!);
    await expect(selected.getByText('42 selected')).toBeVisible();
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith({
      selection: { filter: {}, exceptIds: [invites[0]!.id] },
      count: 42,
    });
  },
};

/** The bar did not load: the toolbar stays, with a way to try again. */
export const BarNotLoaded: Story = {
  beforeEach: () => {
    const loaded = spyOn(bulkCode, 'loaded').mockReturnValue(null);
    const load = spyOn(bulkCode, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    return () => {
      loaded.mockRestore();
      load.mockRestore();
    };
  },
  play: async ({ canvas }) => {
    await userEvent.click((await boxes(canvas))[0]!);
    await expect(await canvas.findByText(/couldn’t be loaded/, { selector: 'p' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText(/couldn’t be loaded/, { selector: 'p' })).toBeVisible();
    await expect(canvas.getByRole('searchbox')).toBeVisible();
  },
};

/** Nobody can cancel an invite that was accepted: the button stays, and the bar says why. */
export const NothingPossible: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Accepted/ }));
    await waitFor(() => expect(canvas.queryByText('Pending', { selector: 'td *' })).toBeNull());
    await userEvent.click(canvas.getAllByRole('checkbox', { name: /^Select .+@/ })[0]!);
    const selected = within(await bar(canvas));
    const cancel = selected.getByRole('button', { name: 'Cancel invites' });
    await expect(cancel).toHaveAttribute('aria-disabled', 'true');
    await expect(cancel).toHaveAccessibleDescription('No longer pending');
    await expect(selected.getByText('No longer pending')).toBeVisible();
  },
};

export const ConfirmCancel: Story = {
  play: async ({ canvas }) => {
    const selected = await selectRows(canvas, 3);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    const dialog = within(await canvas.findByRole('alertdialog', { name: 'Cancel 3 invites?' }));
    await expect(dialog.getByRole('button', { name: 'Keep invites' })).toHaveFocus();
  },
};

/** Without bulk methods, each invite is a request of its own, a few at a time. */
function oneByOne(prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return backEnd((client) => {
    Object.assign(client, { resendUserInvites: undefined, cancelUserInvites: undefined, deleteUserInvites: undefined });
    prepare(client);
  });
}

/** Answers so many resends, and no more until it is let go. */
function answerOnly(client: MemoryInvitesClient, count: number) {
  const { resendUserInvite } = client;
  let asked = 0;
  client.resendUserInvite = async (id, options) => {
    asked += 1;
    if (asked > count) await new Promise(() => {});
    return await resendUserInvite(id, options);
  };
}

export const WithoutBulkMethods: Story = {
  parameters: { invites: { client: oneByOne() } },
  play: async ({ canvas }) => {
    const selected = await selectRows(canvas, 3);
    await expect(selected.queryByRole('button', { name: 'Delete records' })).toBeNull();
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel 3/);
    await expect((await result(canvas)).getByText('3 invites canceled')).toBeVisible();
    await expect(canvas.getByRole('searchbox')).toBeVisible();
  },
};

export const Running: Story = {
  parameters: { invites: { client: oneByOne((client) => answerOnly(client, 5)) } },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Resend' }));
    await confirm(canvas, /^Resend/);
    await expect(await selected.findByText(/^Resending 5 of \d/)).toBeVisible();
    await expect(selected.getByRole('progressbar')).toHaveAttribute('value', '5');
    await expect(selected.getByRole('button', { name: 'Stop' })).toHaveFocus();
  },
};

export const NarrowRunning: Story = {
  parameters: { invites: { client: oneByOne((client) => answerOnly(client, 2)), width: 328 } },
  play: async ({ canvas }) => {
    const selected = await selectRows(canvas, 3);
    await userEvent.click(selected.getByRole('button', { name: 'Resend' }));
    await expect(await selected.findByText('Resending 2 of 3')).toBeVisible();
  },
};

/** What was sent goes on, and the rest is told and stays selected. */
export const Stopped: Story = {
  parameters: {
    invites: {
      client: oneByOne((client) => {
        const hold = client.hold('cancelUserInvite');
        const { cancelUserInvite } = client;
        client.cancelUserInvite = (...asked) => {
          setTimeout(hold.release, 1500);
          return cancelUserInvite(...asked);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel \d+ invites/);
    await userEvent.click(await selected.findByRole('button', { name: 'Stop' }));
    const ended = within(await canvas.findByRole('group', { name: 'Result' }, { timeout: 5000 }));
    await expect(ended.getByText('4 invites canceled')).toBeVisible();
    await expect(ended.getByText(/^Stopped: \d+ were left as before/)).toBeVisible();
  },
};

/** The one request for all: where the server refuses some, every reason is told, with those whom it is about. */
export const PartlyDone: Story = {
  parameters: {
    invites: {
      client: backEnd((client) => {
        const { cancelUserInvites } = client;
        client.cancelUserInvites = async (selection, options) => {
          const { results } = await cancelUserInvites(selection, options);
          return {
            results: results.map((each, index) => {
              const invite = client.invites.find(({ id }) => id === each.id);
              if (index % 5 === 1) {
                return { ...each, invite, outcome: 'skipped', error: { code: 'invite_not_pending', status: 'accepted' } };
              }
              if (index % 7 === 2) return { ...each, invite, outcome: 'failed', error: { code: 'forbidden' } };
              return index % 9 === 3 ? { ...each, invite, outcome: 'failed', error: { code: 'conflict' } } : each;
            }),
          };
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel \d+ invites/);
    const ended = await result(canvas);
    await userEvent.click(ended.getByText(/^\d were accepted meanwhile/));
    await expect(ended.getByText(/^\d were not allowed/)).toBeVisible();
    await expect(ended.getByRole('button', { name: /^Retry \d/ })).toBeVisible();
    await expect(canvas.getByRole('searchbox')).toBeVisible();
  },
};

export const NarrowPartlyDone: Story = {
  ...PartlyDone,
  parameters: { invites: { ...(PartlyDone.parameters!['invites'] as object), width: 328 } },
};

/** Nothing was changed, and it can be tried again. */
export const Refused: Story = {
  parameters: {
    invites: { client: backEnd((client) => client.failNext('cancelUserInvites', { code: 'rate_limited', retryAfterMs: null })) },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel \d+ invites/);
    const ended = await result(canvas);
    await expect(ended.getByText(/^Couldn’t cancel these invites/)).toBeVisible();
    await userEvent.click(ended.getByRole('button', { name: /^Retry \d/ }));
    await expect(await (await result(canvas)).findByText(/^\d+ invites canceled/)).toBeVisible();
  },
};

/** An answer that was lost is never called a failure: the list is read to see what became of it. */
export const Checking: Story = {
  parameters: {
    invites: {
      client: backEnd((client) => {
        const { cancelUserInvites } = client;
        client.cancelUserInvites = (selection, options) => {
          client.hold('userInvites');
          client.failNext('cancelUserInvites', { code: 'network' }, { when: 'after' });
          return cancelUserInvites(selection, options);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel \d+ invites/);
    await expect(await selected.findByText('The answer was lost. Checking what happened…')).toBeVisible();
  },
};

/** The server did it, and only its answer was lost: the list says so. */
export const Checked: Story = {
  parameters: {
    invites: { client: backEnd((client) => client.failNext('cancelUserInvites', { code: 'network' }, { when: 'after' })) },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Cancel invites' }));
    await confirm(canvas, /^Cancel \d+ invites/);
    await expect((await result(canvas)).getByText(/^\d+ invites canceled/)).toBeVisible();
  },
};

/** Nobody knows whether these mails went out, and trying again would send some twice. */
export const Uncertain: Story = {
  parameters: {
    invites: { client: backEnd((client) => client.failNext('resendUserInvites', { code: 'timeout' }, { when: 'after' })) },
  },
  play: async ({ canvas }) => {
    const selected = await selectAllPending(canvas);
    await userEvent.click(selected.getByRole('button', { name: 'Resend' }));
    await confirm(canvas, /^Resend/);
    const ended = await result(canvas);
    await expect(ended.getByText(/^The server’s answer to \d+ invites was lost/)).toBeVisible();
    await expect(ended.queryByRole('button', { name: /^Retry|^Try again/ })).toBeNull();
  },
};

export const RecordsDeleted: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Canceled/ }));
    await waitFor(() => expect(canvas.queryByText('Pending', { selector: 'td *' })).toBeNull());
    const count = canvas.getAllByRole('checkbox', { name: /^Select .+@/ }).length;
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select this page' }));
    const selected = within(await bar(canvas));
    await userEvent.click(selected.getByRole('button', { name: 'Delete records' }));
    await confirm(canvas, /^Delete/);
    await expect((await result(canvas)).getByText(`${count} records deleted`)).toBeVisible();
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith({ selection: { ids: [] }, count: 0 });
  },
};
