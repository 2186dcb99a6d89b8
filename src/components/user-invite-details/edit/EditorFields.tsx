'use client';
import type { RefObject } from 'react';

import type { InviteField } from '../../../domain/InviteField.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { DataField } from '../../../ui/DataField.js';
import { Icon } from '../../../ui/Icon.js';
import { LabeledField } from '../../../ui/LabeledField.js';
import { LanguageField } from '../../../ui/LanguageField.js';
import { useActionMessages } from '../../../ui/useActionMessages.js';
import { useFieldMessages } from '../../../ui/useFieldMessages.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useDetailsMessages } from '../DetailsMessagesContext.js';
import type { EditorProblem } from './editorSchema.js';
import { RolesField } from './RolesField.js';
import type { InviteEditorController } from './useInviteEditor.js';

interface EditorFieldsProps {
  editor: InviteEditorController;

  invite: UserInvite;

  fields: readonly InviteField[];

  locales: readonly string[] | undefined;

  firstField: RefObject<HTMLInputElement | null>;
}

/** Names, language, roles and the host's own fields. Renders a `<fieldset>`. */
export function EditorFields({ editor, invite, fields, locales, firstField }: EditorFieldsProps) {
  const part = usePart();
  const { editor: messages, language } = useDetailsMessages();
  const actions = useActionMessages();
  const common = useCommonMessages();
  const fieldMessages = useFieldMessages();
  const { form, roles, saving, failure } = editor;
  const { errors } = form.formState;
  const { ref: firstNameRef, ...firstName } = form.register('firstName');
  const textOf = (error: { message?: string | undefined } | undefined) =>
    error ? fieldMessages.problems[(error.message ?? 'refused') as EditorProblem] : null;

  return (
    <fieldset {...part('field-group')} disabled={saving}>
      <div {...part('columns')}>
        <LabeledField label={messages.firstName} problem={textOf(errors.firstName)}>
          {(control) => (
            <input
              {...part('input')}
              {...control}
              {...firstName}
              ref={(input) => {
                firstField.current = input;
                firstNameRef(input);
              }}
              type="text"
              autoComplete="off"
            />
          )}
        </LabeledField>
        <LabeledField label={messages.lastName} problem={textOf(errors.lastName)}>
          {(control) => <input {...part('input')} {...control} {...form.register('lastName')} type="text" autoComplete="off" />}
        </LabeledField>
      </div>
      <LanguageField
        label={language}
        hint={messages.languageHint}
        locales={locales}
        held={invite.locale}
        problem={textOf(errors.locale)}
        input={form.register('locale')}
      />
      <RolesField control={form.control} roles={roles} held={invite.roles} problem={textOf(errors.roles)} />
      {fields.map((field, index) => (
        <DataField key={field.name} field={field} problem={textOf(errors.data?.[index])} input={form.register(`data.${index}`)} />
      ))}
      {failure && (
        <div {...part('notice', { tone: 'danger' })} role="alert">
          <Icon name="issue" />
          <p {...part('text')}>{actions.failed({ kind: 'update', error: common.errors[failure.code] })}</p>
        </div>
      )}
    </fieldset>
  );
}
