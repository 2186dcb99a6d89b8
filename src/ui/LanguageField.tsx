'use client';
import type { ReactNode } from 'react';

import { displayText } from '../domain/displayText.js';
import { languageName } from '../i18n/languageName.js';
import { Select } from './Select.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';
import { LabeledField } from './LabeledField.js';
import type { FieldValue } from './LabeledField.js';

interface LanguageFieldProps {
  label: string;

  /** Stands where any language can be chosen. */
  hint: string;

  /** The languages to choose from; any where it is not given. */
  locales: readonly string[] | undefined;

  /** The language that the invite has: it can be kept, also where it is none of these. */
  held: string | null;

  problem: string | null;

  input: FieldValue;

  action?: ReactNode;
}

/** The language of the invite's mail, by name, or by tag where the host offers none. Renders a `<div>`. */
export function LanguageField({ label, hint, locales, held, problem, input, action }: LanguageFieldProps) {
  const part = usePart();
  const { none } = useCommonMessages();
  const { formatters } = useInvitesUi();
  if (!locales) {
    return (
      <LabeledField label={label} problem={problem} hint={hint} action={action}>
        {(control) => <input {...part('input')} {...control} {...input} type="text" dir="ltr" autoComplete="off" />}
      </LabeledField>
    );
  }
  const tags = held && !locales.includes(held) ? [held, ...locales] : locales;
  return (
    <LabeledField label={label} problem={problem} action={action}>
      {(control) => (
        <Select {...control} {...input}>
          <option value="">{none}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(formatters, tag) ?? displayText(tag)}
            </option>
          ))}
        </Select>
      )}
    </LabeledField>
  );
}
