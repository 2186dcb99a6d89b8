'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { usePart } from '../../../ui/usePart.js';

/** What a field's control carries. */
export interface ControlProps {
  id: string;

  'aria-invalid': true | undefined;

  'aria-describedby': string | undefined;
}

interface EditorFieldProps {
  label: string;

  /** What is wrong with it, in words. */
  problem: string | null;

  hint?: string | undefined;

  children: (control: ControlProps) => ReactNode;
}

/** A control with its label, hint and what is wrong with it. Renders a `<div>`. */
export function EditorField({ label, problem, hint, children }: EditorFieldProps) {
  const part = usePart();
  const id = useId();
  const text = problem ?? hint;
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      {children({ id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': text ? `${id}-hint` : undefined })}
      {text && (
        <p {...part('hint', { tone: problem ? 'danger' : undefined })} id={`${id}-hint`}>
          {text}
        </p>
      )}
    </div>
  );
}
