import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';

/** What a button says that sends invites to so many people, or creates their links. */
export function sendText(
  { delivery }: Pick<InviteUsersFormState, 'delivery'>,
  messages: InviteUsersDialogMessages,
  count: number,
): string {
  return delivery === 'link' ? messages.delivery.create({ count }) : messages.send({ count });
}
