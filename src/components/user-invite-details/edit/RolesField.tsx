'use client';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';

import { displayText } from '../../../domain/displayText.js';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import type { UserInviteRole } from '../../../domain/UserInvite.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useDetailsMessages } from '../DetailsMessagesContext.js';
import type { EditorValues } from './EditorValues.js';

interface RolesFieldProps {
  control: Control<EditorValues>;

  roles: RoleChoices;

  /** The roles that the invite has: they can be kept, also where the viewer may not give them. */
  held: readonly UserInviteRole[];

  problem: string | null;
}

/** The roles as boxes to check. Renders a `<fieldset>`, or nothing where the client has no roles. */
export function RolesField({ control, roles, held, problem }: RolesFieldProps) {
  const part = usePart();
  const id = useId();
  const { editor } = useDetailsMessages();
  const common = useCommonMessages();
  const { field } = useController({ control, name: 'roles' });
  if (roles.status === 'none') return null;

  const offered = roles.status === 'ready' ? roles.options : [];
  const others = held.filter(({ key }) => !offered.some((option) => option.key === key));
  const options = [...others.map(({ key, name }) => ({ key, name: name ?? key, description: null })), ...offered];

  function toggle(key: string) {
    field.onChange(field.value.includes(key) ? field.value.filter((other) => other !== key) : [...field.value, key]);
  }

  return (
    <fieldset {...part('field-group')} aria-describedby={problem ? id : undefined}>
      <legend {...part('label')}>{common.roles}</legend>
      {roles.status === 'loading' && (
        <p {...part('hint')} role="status">
          {common.loading}
        </p>
      )}
      {roles.status === 'failed' && (
        <p {...part('hint')} role="alert">
          {editor.rolesFailed} <LinkButton onClick={roles.retry}>{common.tryAgain}</LinkButton>
        </p>
      )}
      {roles.status === 'ready' &&
        options.map(({ key, name, description }, index) => (
          <label key={key} {...part('choice')}>
            <input
              {...part('check')}
              ref={index === 0 ? field.ref : undefined}
              type="checkbox"
              checked={field.value.includes(key)}
              onChange={() => toggle(key)}
              onBlur={field.onBlur}
            />
            <span {...part('choice-text')}>
              <bdi>{displayText(name)}</bdi>
              {description && <bdi {...part('hint')}>{displayText(description)}</bdi>}
            </span>
          </label>
        ))}
      {problem && (
        <p {...part('hint', { tone: 'danger' })} id={id}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
