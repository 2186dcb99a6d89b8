'use client';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { displayText } from '../../../domain/displayText.js';
import { Select } from '../../../ui/Select.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useDetailsMessages } from '../DetailsMessagesContext.js';
import { EditorField } from './EditorField.js';

interface LanguageFieldProps {
  /** The languages to choose from; any where it is not given. */
  locales: readonly string[] | undefined;

  /** The language that the invite has: it can be kept. */
  held: string | null;

  problem: string | null;

  register: UseFormRegisterReturn;
}

/** The language of the invite's mail, by name, or by tag where the host offers none. Renders a `<div>`. */
export function LanguageField({ locales, held, problem, register }: LanguageFieldProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { none } = useCommonMessages();
  const { formatters } = useInvitesUi();
  if (!locales) {
    return (
      <EditorField label={messages.language} problem={problem} hint={messages.editor.languageHint}>
        {(control) => <input {...part('input')} {...control} {...register} type="text" dir="ltr" autoComplete="off" />}
      </EditorField>
    );
  }
  const tags = held && !locales.includes(held) ? [held, ...locales] : locales;
  return (
    <EditorField label={messages.language} problem={problem}>
      {(control) => (
        <Select {...control} {...register}>
          <option value="">{none}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {formatters.language(tag) ?? displayText(tag)}
            </option>
          ))}
        </Select>
      )}
    </EditorField>
  );
}
