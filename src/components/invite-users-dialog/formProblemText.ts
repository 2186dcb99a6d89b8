import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormProblem } from './InviteUsersFormState.js';

/** Why the list cannot be sent as it is. */
export function formProblemText(problem: InviteUsersFormProblem, messages: InviteUsersDialogMessages): string {
  switch (problem.kind) {
    case 'empty':
      return messages.addSomebody;
    case 'invalid':
      return messages.fixProblems({ count: problem.count });
    case 'unconfirmed':
      return messages.confirmProblems({ count: problem.count });
    case 'message_too_long':
      return messages.messageTooLong;
    case 'roles':
      return { loading: messages.rolesLoading, failed: messages.rolesFailed, missing: messages.rolePicker.missing }[
        problem.status
      ];
    case 'seats':
      return messages.tooManySeats({ left: problem.left, over: problem.over });
  }
}
