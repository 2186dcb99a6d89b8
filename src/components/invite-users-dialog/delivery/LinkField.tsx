'use client';
import { usePart } from '../../../ui/usePart.js';

interface LinkFieldProps {
  label: string;

  /** One link, or several of them, one a line. */
  text: string;
}

/** Links to be copied by hand: selected when it takes the focus. Renders a `<textarea>`. */
export function LinkField({ label, text }: LinkFieldProps) {
  const part = usePart();
  return (
    <textarea
      {...part('input')}
      dir="ltr"
      readOnly
      autoComplete="off"
      rows={text.includes('\n') ? 4 : 2}
      aria-label={label}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
