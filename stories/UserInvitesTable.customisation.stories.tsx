import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, useSyncExternalStore } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import type { BulkBarProps } from '../src/components/user-invites-table/bulk/BulkBarProps.js';
import type { InviteDetailsProps } from '../src/components/user-invites-table/row/TableDialogsContext.js';
import type { InviteEditing } from '../src/domain/InviteEditing.js';
import type { ExportButtonProps } from '../src/components/user-invites-table/export/ExportButtonProps.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import './customisation.css';

const meta = {
  title: 'Components/UserInvitesTable/Customisation',
  component: UserInvitesTable,
  args: { onInvitePeople: fn() },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

async function choose(canvas: Canvas, item: string) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
  await userEvent.click(await canvas.findByRole('menuitem', { name: item }));
}

const empty = { invites: { client: () => createMemoryInvitesClient({ invites: [], now: () => storyNow }) } };

function forbiddenClient() {
  const client = createMemoryInvitesClient({ now: () => storyNow });
  client.failAll('userInvites', { code: 'forbidden' });
  return client;
}

/** The host's own pictures; also for all components at once, by the provider's `components`. */
export const Avatar: Story = {
  args: {
    components: {
      Avatar: ({ name, email }) => (
        <span className="host-avatar" aria-hidden="true">
          {(name ?? email ?? '').length % 10}
        </span>
      ),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByRole('rowheader');
    await expect(canvasElement.querySelectorAll('.host-avatar')).toHaveLength(10);
  },
};

/** The button of the host's own design system. */
export const InvitePeopleButton: Story = {
  args: {
    components: {
      InvitePeopleButton: ({ onClick, children }) => (
        <button className="host-button" type="button" onClick={onClick}>
          + {children}
        </button>
      ),
    },
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '+ Invite people' }));
    await expect(args.onInvitePeople).toHaveBeenCalledOnce();
  },
};

function TeamEmptyState({ onInvitePeople }: { onInvitePeople: (() => void) | undefined }) {
  return (
    <div className="host-state">
      <p>It is quiet here. A team of one is not a team yet.</p>
      {onInvitePeople && (
        <button className="host-button" type="button" onClick={onInvitePeople}>
          Bring somebody in
        </button>
      )}
    </div>
  );
}

export const EmptyState: Story = {
  args: { components: { EmptyState: TeamEmptyState } },
  parameters: empty,
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Bring somebody in' }));
    await expect(args.onInvitePeople).toHaveBeenCalledOnce();
  },
};

/** What throws is reported, and the usual one stands there. */
export const ThrowingSlot: Story = {
  args: {
    components: {
      EmptyState: () => {
        throw new Error('Nothing to show.');
      },
    },
  },
  parameters: empty,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No invites yet')).toBeVisible();
  },
};

export const ForbiddenState: Story = {
  args: { components: { ForbiddenState: () => <p className="host-state">Ask Zoë to let you see invites.</p> } },
  parameters: { invites: { client: forbiddenClient } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ask Zoë to let you see invites.')).toBeVisible();
  },
};

/** More controls beside the choice of columns, which know what the table shows. */
export const ToolbarActions: Story = {
  args: {
    components: {
      ToolbarActions: ({ state }) => (
        <button className="host-button" type="button">
          Print {state.page.total ?? ''}
        </button>
      ),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Print 43' })).toBeVisible();
  },
};

/** The host's own bar over a selection: what is selected is a store that it subscribes to. */
export const BulkBar: Story = {
  args: { components: { BulkBar: OwnBulkBar } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Select huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Mail 1 again' }));
    await expect(await canvas.findByText('Sent 2 times')).toBeVisible();
  },
};

function OwnBulkBar({ selection, bulk }: BulkBarProps) {
  const { count } = useSyncExternalStore(selection.subscribe, selection.current);
  return (
    <p className="host-state">
      <button className="host-button" type="button" onClick={() => bulk.perform('resend')}>
        Mail {count} again
      </button>
    </p>
  );
}

/** Null takes the checkboxes away, too. */
export const NoSelection: Story = {
  args: { components: { BulkBar: null } },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('rowheader');
    await expect(canvas.queryAllByRole('checkbox')).toEqual([]);
  },
};

/** The button that saves a file, of the host's own design system; `readAll` gives it the invites page by page. */
export const ExportButton: Story = {
  args: { components: { ExportButton: OwnExportButton } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Count all' }));
    await expect(await canvas.findByRole('button', { name: 'Count all: 43' })).toBeVisible();
  },
};

function OwnExportButton({ readAll }: ExportButtonProps) {
  const [count, setCount] = useState<number | null>(null);
  async function countAll() {
    let found = 0;
    for await (const part of readAll(new AbortController().signal)) found += part.status === 'read' ? part.invites.length : 0;
    setCount(found);
  }
  return (
    <button className="host-button" type="button" onClick={() => void countAll()}>
      Count all{count !== null && `: ${count}`}
    </button>
  );
}

/** Null takes the choice of columns away. */
export const NoColumnMenu: Story = {
  args: { components: { ColumnMenu: null } },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('rowheader');
    await expect(canvas.queryByRole('button', { name: 'Columns' })).toBeNull();
  },
};

/** What a row's "See details" opens; `onClose` ends it. */
export const InviteDetails: Story = {
  args: { components: { InviteDetails: OwnDetails } },
  play: async ({ canvas }) => {
    await choose(canvas, 'See details');
    await userEvent.click(await canvas.findByRole('button', { name: 'Close huimin.li@yunhe.example' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: /^Close/ })).toBeNull());
  },
};

function OwnDetails({ invite, onClose }: InviteDetailsProps) {
  return (
    <dialog className="host-state" open aria-label={invite.email}>
      <button className="host-button" type="button" onClick={onClose}>
        Close {invite.email}
      </button>
    </dialog>
  );
}

/** What a row's "Edit invite" opens; `onSave` says how it ended, and closes it where that went well. */
export const InviteEditor: Story = {
  args: { components: { InviteEditor: OwnEditor } },
  play: async ({ canvas }) => {
    await choose(canvas, 'Edit invite');
    await userEvent.click(await canvas.findByRole('button', { name: 'Call them Ada' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Call them Ada' })).toBeNull());
    await expect(await canvas.findByRole('rowheader', { name: /Ada/ })).toBeVisible();
  },
};

function OwnEditor({ invite, onSave }: InviteEditing) {
  return (
    <dialog className="host-state" open aria-label={invite.email}>
      <button className="host-button" type="button" onClick={() => void onSave({ firstName: 'Ada' })}>
        Call them Ada
      </button>
    </dialog>
  );
}

export const Footer: Story = {
  args: {
    components: {
      Footer: ({ page, onGoTo }) => (
        <p className="host-state">
          Page {page.index + 1}{' '}
          <button className="host-button" type="button" disabled={!page.canGoOn} onClick={() => onGoTo(page.index + 1)}>
            Older
          </button>
        </p>
      ),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Older' }));
    await expect(await canvas.findByText(/Page 2/)).toBeVisible();
  },
};
