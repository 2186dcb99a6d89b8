'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { displayText } from '../domain/displayText.js';
import type { InviteField } from '../domain/InviteField.js';
import { inviteFieldLimit } from '../domain/inviteFieldLimit.js';
import { Select } from './Select.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';
import { LabeledField } from './LabeledField.js';
import type { ControlProps, FieldValue } from './LabeledField.js';

interface DataFieldProps {
  field: InviteField;

  problem: string | null;

  input: FieldValue;

  action?: ReactNode;
}

/** One of the host's own fields. Renders a `<div>`. */
export function DataField({ field, problem, input, action }: DataFieldProps) {
  if (field.type === 'checkbox') return <CheckboxField field={field} problem={problem} input={input} action={action} />;
  return (
    <LabeledField label={displayText(field.label)} problem={problem} action={action}>
      {(control) => <Control field={field} control={control} input={input} />}
    </LabeledField>
  );
}

function Control({ field, control, input }: { field: InviteField; control: ControlProps; input: FieldValue }) {
  const part = usePart();
  const { none } = useCommonMessages();
  const props = { ...control, ...input, 'aria-required': field.required || undefined };
  switch (field.type) {
    case 'select':
      return (
        <Select {...props}>
          <option value="">{none}</option>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {displayText(label)}
            </option>
          ))}
        </Select>
      );
    case 'date':
      return <input {...part('input')} {...props} type="date" />;
    default:
      return (
        <input
          {...part('input')}
          {...props}
          type="text"
          autoComplete="off"
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          maxLength={inviteFieldLimit(field)}
        />
      );
  }
}

function CheckboxField({ field, problem, input, action }: DataFieldProps) {
  const part = usePart();
  const id = useId();
  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <label {...part('choice')}>
          <input
            {...part('check')}
            {...input}
            type="checkbox"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? id : undefined}
          />
          <bdi>{displayText(field.label)}</bdi>
        </label>
        {action}
      </div>
      {problem && (
        <p {...part('hint', { tone: 'danger' })} id={id}>
          {problem}
        </p>
      )}
    </div>
  );
}
