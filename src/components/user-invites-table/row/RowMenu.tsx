'use client';
import type { UserInviteAction } from '../../../domain/UserInvite.js';
import { actionIcons } from '../../../ui/actionIcons.js';
import { MenuItem } from '../../../ui/MenuItem.js';
import { MenuPopover } from '../../../ui/MenuPopover.js';
import { ObstacleText } from '../../../ui/ObstacleText.js';
import { useActionObstacles } from '../../../ui/useActionObstacles.js';
import type { OpenPopover } from '../../../ui/usePopover.js';
import type { RowActions } from './RowActions.js';
import type { RowState } from '../cells/RowCell.js';
import { useRowTools } from './RowToolsContext.js';

export interface RowMenuProps {
  state: OpenPopover;

  /** Names the menu. */
  label: string;

  row: RowState;

  actions: RowActions;
}

/** What the client can do with an invite of this status; what is not possible now says why. Renders a `<div popover>`. */
export function RowMenu({ state, label, row, actions }: RowMenuProps) {
  const { part, actions: messages } = useRowTools();
  const obstacleTo = useActionObstacles(row);
  const { invite, status } = row;
  const { supported, edit, seeDetails } = actions;
  const isOpen = status === 'pending' || status === 'expired';
  const canRestore = status === 'canceled' && supported.has('restore');
  const canDelete = !isOpen && supported.has('delete');

  function why(action: UserInviteAction) {
    const obstacle = obstacleTo(action);
    return obstacle && <ObstacleText obstacle={obstacle} />;
  }

  return (
    <MenuPopover state={state} label={label}>
      <MenuItem icon="resend" unavailable={why('resend')} onSelect={() => actions.resend(invite)}>
        {messages.resend}
      </MenuItem>
      {isOpen && supported.has('copy_link') && (
        <MenuItem icon="link" unavailable={why('copy_link')} onSelect={() => actions.copyLink(invite)}>
          {messages.copyLink}
        </MenuItem>
      )}
      {isOpen && edit && (
        <MenuItem icon={actionIcons.edit} unavailable={why('update')} onSelect={() => edit(invite)}>
          {messages.editInvite}
        </MenuItem>
      )}
      {seeDetails && (
        <MenuItem icon={actionIcons.panel} onSelect={() => seeDetails(invite)}>
          {messages.seeDetails}
        </MenuItem>
      )}
      <hr {...part('menu-separator')} />
      {canRestore ? (
        <MenuItem icon={actionIcons.undo} unavailable={why('restore')} onSelect={() => actions.restore(invite)}>
          {messages.restoreInvite}
        </MenuItem>
      ) : (
        <MenuItem icon="ban" tone="danger" unavailable={why('cancel')} onSelect={() => actions.requestCancel(invite)}>
          {messages.cancelInvite}
        </MenuItem>
      )}
      {canDelete && (
        <MenuItem
          icon={actionIcons.trash}
          tone="danger"
          unavailable={why('delete')}
          onSelect={() => actions.requestDelete(invite)}
        >
          {messages.deleteRecord}
        </MenuItem>
      )}
    </MenuPopover>
  );
}
