import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'all matching invites' : plural(count, { one: '# invite', other: '# invites' });
const records = (count: number | null) =>
  count === null ? 'all matching records' : plural(count, { one: '# record', other: '# records' });
const doing = { resend: 'Resending', cancel: 'Canceling', delete: 'Deleting' };
const what = { resend: 'invites', cancel: 'invites', delete: 'records' };
const was = { resend: 'sent again', cancel: 'canceled', delete: 'deleted' };
const were = (count: number, rest: string) => `${plural(count, { one: '# was', other: '# were' })} ${rest}`;

/** English texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Selected invites',
  selected: ({ count }) => (count === null ? 'All matching invites selected' : `${number(count)} selected`),
  selectAll: ({ count }) => (count === null ? 'Select all that match' : `Select all ${number(count)}`),
  selectPage: 'Select this page',
  clear: 'Clear selection',
  cleared: 'Nothing is selected',
  actions: { resend: 'Resend', cancel: 'Cancel invites', delete: 'Delete records' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'No longer pending',
        cancel: 'No longer pending',
        delete: 'Pending invites must be canceled first',
      }[kind],
      forbidden: `You don’t have permission to ${kind} these`,
      cooldown: 'They were sent a moment ago',
      limit_reached: 'There are no seats left',
      expired: 'They have expired',
      not_supported: `Not available here: ${kind}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `Resend ${invites(count)}?`,
      text: 'Everyone who hasn’t answered gets the email again, with a new expiry.',
      keep: 'Don’t resend',
      confirm: ({ count }) => (count === null ? 'Resend all' : `Resend ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `Cancel ${invites(count)}?`,
      text: 'Nobody can join with these links anymore. You can invite them again later.',
      keep: 'Keep invites',
      confirm: ({ count }) => `Cancel ${invites(count)}`,
    },
    delete: {
      title: ({ count }) => `Delete ${records(count)}?`,
      text: 'They disappear from the list, with their history. This can’t be undone.',
      keep: 'Keep records',
      confirm: ({ count }) => `Delete ${records(count)}`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null ? `${doing[kind]} all matching invites` : `${doing[kind]} ${number(settled)} of ${number(total)}`,
  reading: ({ read, total }) =>
    total === null ? `Looking up invites: ${number(read)}` : `Looking up invites: ${number(read)} of ${number(total)}`,
  checking: 'The answer was lost. Checking what happened…',
  failed: ({ count }) => `${number(count)} failed`,
  stop: 'Stop',
  stopping: 'Stopping…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'Result',
  done: ({ kind, count }) => `${count === 0 ? `No ${what[kind]}` : (kind === 'delete' ? records : invites)(count)} ${was[kind]}`,
  unclear: ({ kind }) => `It isn’t clear what was ${was[kind]}`,
  refused: ({ kind, error, rest }) => `Couldn’t ${kind} ${rest ? 'the rest' : `these ${what[kind]}`}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: were(count, 'accepted meanwhile'),
          declined: were(count, 'declined meanwhile'),
          canceled: were(count, 'canceled meanwhile'),
          expired: `${number(count)} expired meanwhile`,
          pending: plural(count, { one: '# is still pending', other: '# are still pending' }),
          unknown: plural(count, { one: '# is no longer pending', other: '# are no longer pending' }),
        }[error.status];
      case 'forbidden':
        return were(count, 'not allowed');
      case 'not_found':
      case 'gone':
        return plural(count, { one: '# is no longer there', other: '# are no longer there' });
      case 'conflict':
        return were(count, 'changed at the same time');
      case 'rate_limited':
        return plural(count, { one: '# has to wait: too many requests', other: '# have to wait: too many requests' });
      default:
        return `${number(count)} failed: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# is still pending', other: '# are still pending' })
          : plural(count, { one: '# is not pending', other: '# are not pending' }),
      forbidden: were(count, 'not allowed'),
      cooldown: were(count, 'sent a moment ago'),
      limit_reached: `${number(count)}: there are no seats left`,
      expired: plural(count, { one: '# has expired', other: '# have expired' }),
      not_supported: `${number(count)}: not available here`,
    })[reason],
  unsent: ({ count }) =>
    count === null ? 'Stopped. The rest were left as before.' : `Stopped: ${were(count, 'left as before')}`,
  lost: ({ kind, count, left }) => {
    const whose = count === null ? '' : ` to ${invites(count)}`;
    if (left === null) {
      return `The server’s answer${whose} was lost. ${kind === 'resend' ? 'Some may have been sent: look at the Sent column before you try again.' : 'Look at the list before you try again.'}`;
    }
    return `The server’s answer${whose} was lost. We looked again: ${plural(left, { one: '# is as it was', other: '# are as they were' })}.`;
  },
  retry: ({ count }) => (count === null ? 'Try again' : `Retry ${number(count)}`),
  dismiss: 'Dismiss the result',
};
