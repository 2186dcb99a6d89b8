'use client';
import { displayText } from '../../../../domain/displayText.js';
import { inviteFieldInput } from '../../../../domain/inviteFieldInput.js';
import { LanguageField } from '../../../../ui/LanguageField.js';
import { LinkButton } from '../../../../ui/LinkButton.js';
import { useFieldMessages } from '../../../../ui/useFieldMessages.js';
import { usePart } from '../../../../ui/usePart.js';
import type { EntryTools } from '../EntryTools.js';
import type { InviteeDetails, InviteeEntry } from '../InviteeEntry.js';
import { detailValue } from './detailValue.js';
import { EntryDataField } from './EntryDataField.js';
import { EntryNameField } from './EntryNameField.js';
import { findDetailProblems } from './findDetailProblems.js';
import type { DetailProblem } from './DetailProblem.js';
import { useTypedText } from './useTypedText.js';

export interface EntryDetailsProps {
  id: string;

  entry: InviteeEntry;

  tools: EntryTools;
}

/** What is known of one person beside the address: names, language and the host's own fields. Renders a `<div>`. */
export function EntryDetails({ id, entry, tools }: EntryDetailsProps) {
  const part = usePart();
  const fieldMessages = useFieldMessages();
  const { hasNames, hasLanguage, fields, locales, list, locked, messages, hasMany, onApply, onEdit } = tools;
  const { entryList: texts } = messages;
  const [locale, typeLocale] = useTypedText(entry.locale ?? '', (typed) => typed.trim());
  const problems = findDetailProblems(entry, fields);

  function problemOf(field: DetailProblem['field']): string | null {
    const problem = problems.find((other) => other.field === field);
    return problem ? fieldMessages.problems[problem.reason] : null;
  }

  function change(details: Partial<InviteeDetails>): void {
    list.setDetails(entry.id, details);
  }

  function applyButton(label: string, field: DetailProblem['field'], details: Partial<InviteeDetails>) {
    if (!hasMany || locked || problemOf(field)) return null;
    return (
      <LinkButton aria-label={texts.applyToAllOf({ label: displayText(label) })} onClick={() => onApply(details)}>
        {texts.applyToAll}
      </LinkButton>
    );
  }

  return (
    <div {...part('entry-details')} id={id}>
      <div {...part('columns')}>
        {hasNames && (
          <>
            <EntryNameField
              label={texts.firstName}
              name={entry.firstName}
              problem={problemOf('firstName')}
              locked={locked}
              onChange={(firstName) => change({ firstName })}
            />
            <EntryNameField
              label={texts.lastName}
              name={entry.lastName}
              problem={problemOf('lastName')}
              locked={locked}
              onChange={(lastName) => change({ lastName })}
            />
          </>
        )}
        {hasLanguage && (
          <LanguageField
            label={texts.language}
            hint={texts.languageHint}
            locales={locales}
            held={entry.locale}
            problem={problemOf('locale')}
            action={applyButton(texts.language, 'locale', { locale: entry.locale })}
            input={{
              value: locale,
              'aria-disabled': locked || undefined,
              onChange: ({ target }) => {
                typeLocale(target.value);
                change({ locale: target.value.trim() || null });
              },
            }}
          />
        )}
        {fields.map((field, index) => (
          <EntryDataField
            key={field.name}
            field={field}
            data={entry.data}
            problem={problemOf(index)}
            locked={locked}
            action={applyButton(field.label, index, {
              data: { [field.name]: detailValue(field, inviteFieldInput(field, entry.data)) },
            })}
            onChange={(value) => change({ data: { [field.name]: value } })}
          />
        ))}
      </div>
      {!locked && <LinkButton onClick={() => onEdit(entry.id)}>{texts.changeAddress}</LinkButton>}
    </div>
  );
}
