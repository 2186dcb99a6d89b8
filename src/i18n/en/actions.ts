import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'resend',
  cancel: 'cancel',
  update: 'save',
  restore: 'restore',
  delete: 'delete',
  copy_link: 'copy the link',
} as const;

/** English texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Resend',
  resendFor: ({ email }) => `Resend invite for ${email}`,
  copyLink: 'Copy link',
  editInvite: 'Edit invite',
  seeDetails: 'See details',
  cancelInvite: 'Cancel invite',
  restoreInvite: 'Restore invite',
  deleteRecord: 'Delete record',
  undo: 'Undo',
  undoHint: 'You can undo this below the list',
  lastDone: 'Done last',
  dismissDone: ({ done }) => `Dismiss: ${done}`,
  actionFor: ({ action, email }) => `${action}, invite for ${email}`,
  pending: {
    resend: 'Resending…',
    cancel: 'Canceling…',
    update: 'Saving…',
    restore: 'Restoring…',
    delete: 'Deleting…',
    copy_link: 'Getting link…',
  },
  checking: 'Checking…',
  waiting: 'Waiting…',
  waitingFor: ({ kind }) =>
    `You’re offline. ${{ resend: 'The invite is sent again', cancel: 'The invite is canceled', update: 'Your changes are saved', restore: 'The invite is restored', delete: 'The record is deleted' }[kind]} when the connection is back.`,
  withdraw: {
    resend: 'Don’t resend',
    cancel: 'Keep invite',
    update: 'Discard changes',
    restore: 'Don’t restore',
    delete: 'Keep record',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `Invite for ${email} is not sent again`,
      cancel: `Invite for ${email} is kept`,
      update: `Changes to the invite for ${email} discarded`,
      restore: `Invite for ${email} is not restored`,
      delete: `Record of the invite for ${email} is kept`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Invite for ${email} sent again`,
      cancel: `Invite for ${email} canceled`,
      update: `Invite for ${email} saved`,
      restore: `Invite for ${email} restored`,
      delete: `Record of the invite for ${email} deleted`,
      copy_link: `Link for ${email} copied`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'Couldn’t resend.', cancel: 'Couldn’t cancel.', update: 'Couldn’t save.', restore: 'Couldn’t restore.', delete: 'Couldn’t delete.', copy_link: 'Couldn’t get the link.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: 'Couldn’t resend the invite', cancel: 'Couldn’t cancel the invite', update: 'Couldn’t save the invite', restore: 'Couldn’t restore the invite', delete: 'Couldn’t delete the record of the invite', copy_link: 'Couldn’t get the link' }[kind]} for ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${{ resend: 'Too many emails for now. You can resend', cancel: 'Too many requests. You can cancel', update: 'Too many requests. You can save', restore: 'Too many requests. You can restore', delete: 'Too many requests. You can delete', copy_link: 'Too many requests. You can copy the link' }[kind]} ${wait}.`,
  waitOver: ({ kind }) => `You can ${again[kind]} now.`,
  waitOverFor: ({ kind, email }) => `You can ${again[kind]} now: ${email}`,
  editAgain: 'Edit again',
  dismiss: 'Dismiss',
  linkDialog: {
    title: 'Copy this link',
    text: ({ email }) => ['The browser didn’t let us copy the link for ', email, '. It is selected: copy it yourself.'],
    label: 'Link',
    done: 'Done',
  },
  unavailable: {
    not_pending: 'This invite is no longer pending',
    forbidden: 'You don’t have permission',
    cooldown: 'Sent a moment ago',
    limit_reached: 'There are no seats left',
    expired: 'This invite has expired',
    not_supported: 'Not available here',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Available again ${wait}.`,
  confirmDelete: {
    title: 'Delete this record?',
    text: ({ email }) => ['The invite for ', email, ' disappears from the list, with its history. This can’t be undone.'],
    keep: 'Keep record',
    confirm: 'Delete record',
  },
  confirmCancel: {
    title: 'Cancel this invite?',
    text: ({ email }) => [email, ' can’t join with the link anymore. You can invite them again later.'],
    keep: 'Keep invite',
    confirm: 'Cancel invite',
  },
};
