'use client';
import { useId } from 'react';
import type { ChangeEvent, FocusEvent, ReactNode } from 'react';

import { usePart } from './usePart.js';

/** What connects a field's control to its value: controlled, or registered with a form. */
export interface FieldValue {
  value?: string;

  checked?: boolean;

  name?: string;

  /** Whether it can be read only. */
  'aria-disabled'?: true | undefined;

  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => unknown;

  onBlur?: (event: FocusEvent) => unknown;

  ref?: (element: HTMLInputElement | HTMLSelectElement | null) => void;
}

/** What a field's control carries beside its value. */
export interface ControlProps {
  id: string;

  'aria-invalid': true | undefined;

  'aria-describedby': string | undefined;
}

interface LabeledFieldProps {
  label: string;

  /** What is wrong with it, in words. */
  problem: string | null;

  hint?: string | undefined;

  /** What can be done with its value, beside the label. */
  action?: ReactNode;

  children: (control: ControlProps) => ReactNode;
}

/** A control with its label, hint and what is wrong with it. Renders a `<div>`. */
export function LabeledField({ label, problem, hint, action, children }: LabeledFieldProps) {
  const part = usePart();
  const id = useId();
  const text = problem ?? hint;
  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <label {...part('label')} htmlFor={id}>
          <bdi>{label}</bdi>
        </label>
        {action}
      </div>
      {children({ id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': text ? `${id}-hint` : undefined })}
      {text && (
        <p {...part('hint', { tone: problem ? 'danger' : undefined })} id={`${id}-hint`}>
          {text}
        </p>
      )}
    </div>
  );
}
