'use client';
import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.js';
import { Email } from '../../../ui/Email.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { sendText } from '../sending/sendText.js';

export interface RolesQuestionProps {
  form: InviteUsersFormState;

  messages: InviteUsersDialogMessages;
}

/** Asks before people get a role that may do harm. Renders a `<dialog>`. */
export function RolesQuestion({ form, messages }: RolesQuestionProps) {
  const { formatters } = useInvitesUi();
  const { confirm } = messages.rolePicker;
  const { entries = [], roles = [] } = form.confirmingRoles ?? {};
  const [first, ...others] = entries;
  const [role, another] = roles;
  return (
    <ConfirmDialog
      open={form.open && form.confirmingRoles !== null}
      title={confirm.title({
        count: entries.length,
        roles: formatters.either(roles.map(({ name }) => displayText(name))),
      })}
      text={
        first &&
        confirm.text({
          email: <Email key="email" address={first.email} strong />,
          others: others.length,
          description: another || !role?.description ? null : displayText(role.description),
        })
      }
      keep={confirm.keep}
      confirm={sendText(form, messages, form.sendCount)}
      variant="primary"
      onKeep={form.keepEditing}
      onConfirm={form.confirmRoles}
    />
  );
}
