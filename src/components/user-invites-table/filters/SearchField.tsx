'use client';
import { forwardRef, useId } from 'react';
import type { KeyboardEvent } from 'react';

import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { usePart } from '../../../ui/usePart.js';
import { useTableMessages } from '../TableMessagesContext.js';

interface SearchFieldProps {
  /** What is searched. */
  label: string;

  text: string;

  /** Shorter texts search for nothing. */
  minLength: number;

  onChange: (text: string) => void;
}

/** The field that the list is searched by. Renders an `<input type="search">` in a `<div>`. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { label, text, minLength, onChange },
  ref,
) {
  const part = usePart();
  const messages = useTableMessages();
  const hintId = useId();
  const length = text.trim().length;
  const tooShort = length > 0 && length < minLength;

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Enter in a field would submit a host's form around the table.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape' || text === '' || event.nativeEvent.isComposing) return;
    // Nor does the key close a dialog that the table stands in.
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  }

  return (
    <div {...part('search')}>
      <Icon name={tableIcons.search} />
      <input
        {...part('input')}
        type="search"
        autoComplete="off"
        placeholder={label}
        aria-label={label}
        aria-describedby={tooShort ? hintId : undefined}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
        ref={ref}
      />
      {tooShort && (
        <span {...part('search-hint')} id={hintId}>
          {messages.searchMinimum({ count: minLength })}
        </span>
      )}
      {text !== '' && (
        <Button
          icon="x"
          variant="ghost"
          small
          aria-label={messages.clearSearch}
          onClick={({ currentTarget }) => {
            onChange('');
            currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        />
      )}
    </div>
  );
});
