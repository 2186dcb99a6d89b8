'use client';
import { useId } from 'react';

import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Select } from '../../../ui/Select.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { RoleOptions } from './RoleOptions.js';

export interface RoleFieldProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;
}

/** The role that everyone gets who has none of their own. Renders a `<div>`, or nothing where there are no roles. */
export function RoleField({ form: { roleChoices, roles, setRoles, entries }, locked, messages }: RoleFieldProps) {
  const part = usePart();
  const id = useId();
  const { tryAgain } = useCommonMessages();
  if (roleChoices.status === 'none') return null;

  const label = entries.length > 0 ? messages.roleForEveryone : messages.role;
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

  const options = roleChoices.status === 'ready' ? roleChoices.options : [];
  const description = options.find(({ key }) => key === roles[0])?.description;
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        value={roles[0] ?? ''}
        onChange={(event) => setRoles([event.target.value])}
        disabled={locked || roleChoices.status === 'loading'}
        aria-busy={roleChoices.status === 'loading' || undefined}
        aria-describedby={description ? `${id}-hint` : undefined}
      >
        <RoleOptions options={options} />
      </Select>
      {description && (
        <p {...part('hint')} id={`${id}-hint`}>
          {displayText(description)}
        </p>
      )}
    </div>
  );
}
