import type { ClipboardEvent } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';

/** The floor of a long list: a field array of react-hook-form as its docs write it, with an input for everyone on it. */
export function FieldArrayForm() {
  const { control, register } = useForm<{ people: { email: string }[] }>({ defaultValues: { people: [] } });
  const { fields, append } = useFieldArray({ control, name: 'people' });

  function handlePaste(event: ClipboardEvent) {
    event.preventDefault();
    const lines = event.clipboardData.getData('text/plain').split('\n');
    append(
      lines.map((email) => ({ email })),
      { shouldFocus: false },
    );
  }

  return (
    <form>
      <textarea aria-label="Email addresses" onPaste={handlePaste} />
      <p>{fields.length.toLocaleString('en')} people</p>
      {fields.map(({ id }, index) => (
        <input key={id} aria-label="Email address" {...register(`people.${index}.email`)} />
      ))}
    </form>
  );
}
