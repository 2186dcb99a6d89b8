'use client';
import { useId } from 'react';

import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { roleOfferOf } from './roleOfferOf.js';
import { RolePicker } from './RolePicker.js';

export interface RoleFieldProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;
}

/** The roles that everyone gets who has none of their own. Renders a `<div>`, or nothing where there are no roles. */
export function RoleField({ form, locked, messages }: RoleFieldProps) {
  const { roleChoices, roleSelection, roles, setRoles, entries } = form;
  const part = usePart();
  const id = useId();
  const { tryAgain } = useCommonMessages();
  if (roleChoices.status === 'none') return null;

  const label = messages.rolePicker.label({ selection: roleSelection, forEveryone: entries.length > 0 });
  if (roleChoices.status === 'failed') {
    return (
      <div {...part('field')}>
        <span {...part('label')}>{label}</span>
        <p {...part('hint')} role="alert">
          {messages.rolesFailed}{' '}
          <LinkButton data-problem onClick={roleChoices.retry}>
            {tryAgain}
          </LinkButton>
        </p>
      </div>
    );
  }

  const offer = roleOfferOf(form);
  const loading = roleChoices.status === 'loading';
  const missing = roles.length === 0 && !loading;
  const isWaitedFor = loading && form.status === 'editing' && form.problem?.kind === 'roles';
  const [only, another] = offer.options.filter(({ key }) => roles.includes(key));
  const hint = isWaitedFor ? messages.rolesLoading : missing ? messages.rolePicker.missing : another ? null : only?.description;
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        {label}
      </label>
      <RolePicker
        id={id}
        label={label}
        offer={offer}
        value={roles}
        onChange={setRoles}
        locked={locked}
        busy={loading}
        messages={messages}
        describedBy={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p {...part('hint', { tone: missing ? 'danger' : undefined })} id={`${id}-hint`}>
          {displayText(hint)}
        </p>
      )}
    </div>
  );
}
