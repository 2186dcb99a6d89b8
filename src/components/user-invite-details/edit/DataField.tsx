'use client';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

import { displayText } from '../../../domain/displayText.js';
import type { InviteField } from '../../../domain/InviteField.js';
import { inviteFieldLimit } from '../../../domain/inviteFieldLimit.js';
import { Select } from '../../../ui/Select.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { EditorField } from './EditorField.js';
import type { ControlProps } from './EditorField.js';

interface DataFieldProps {
  field: InviteField;

  problem: string | null;

  register: UseFormRegisterReturn;
}

/** One of the host's own fields. Renders a `<div>`. */
export function DataField({ field, problem, register }: DataFieldProps) {
  if (field.type === 'checkbox') return <CheckboxField field={field} problem={problem} register={register} />;
  return (
    <EditorField label={displayText(field.label)} problem={problem}>
      {(control) => <Control field={field} control={control} register={register} />}
    </EditorField>
  );
}

function Control({ field, control, register }: { field: InviteField; control: ControlProps; register: UseFormRegisterReturn }) {
  const part = usePart();
  const { none } = useCommonMessages();
  const props = { ...control, ...register, 'aria-required': field.required || undefined };
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

function CheckboxField({ field, problem, register }: DataFieldProps) {
  const part = usePart();
  const id = useId();
  return (
    <div {...part('field')}>
      <label {...part('choice')}>
        <input
          {...part('check')}
          {...register}
          type="checkbox"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? id : undefined}
        />
        <bdi>{displayText(field.label)}</bdi>
      </label>
      {problem && (
        <p {...part('hint', { tone: 'danger' })} id={id}>
          {problem}
        </p>
      )}
    </div>
  );
}
