'use client';
import { LabeledField } from '../../../../ui/LabeledField.js';
import { usePart } from '../../../../ui/usePart.js';
import { plainInput } from '../../plainInput.js';
import { useTypedText } from './useTypedText.js';

export interface EntryNameFieldProps {
  label: string;

  name: string | null;

  problem: string | null;

  locked: boolean;

  onChange: (name: string | null) => void;
}

/** One of a person's names. Renders a `<div>`. */
export function EntryNameField({ label, name, problem, locked, onChange }: EntryNameFieldProps) {
  const part = usePart();
  const [text, type] = useTypedText(name ?? '', (typed) => typed.trim());
  return (
    <LabeledField label={label} problem={problem}>
      {(control) => (
        <input
          {...part('input')}
          {...plainInput}
          {...control}
          dir="auto"
          value={text}
          readOnly={locked}
          onChange={({ target }) => {
            type(target.value);
            onChange(target.value.trim() || null);
          }}
        />
      )}
    </LabeledField>
  );
}
