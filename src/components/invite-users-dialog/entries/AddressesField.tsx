'use client';
import { useId, useState } from 'react';
import type { ChangeEvent, ClipboardEvent, CompositionEvent, KeyboardEvent, ReactNode, RefObject } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { AddedEntries } from './AddedEntries.js';
import { endsAddress } from './endsAddress.js';
import { plainInput } from '../plainInput.js';
import { entryLimit } from './entryLimit.js';
import { useAfterPress } from './useAfterPress.js';

export interface AddressesFieldProps {
  value: string;

  onChange: (value: string) => void;

  /** Has what the field holds put on the list, or a text instead; answers null where that is nothing. */
  onAdd: (text?: string) => Promise<AddedEntries | null>;

  hasEntries: boolean;

  /** Whether the list has no room for more. */
  full: boolean;

  error: string | null;

  locked: boolean;

  messages: InviteUsersDialogMessages;

  fieldRef: RefObject<HTMLTextAreaElement | null>;

  /** Other ways to add people, beside the label. */
  children: ReactNode;
}

/** How many characters are read at once. */
const textLimit = 1_000_000;

/** Where addresses are typed and pasted; what is complete goes to the list at once. Renders a `<div>`. */
export function AddressesField({
  value,
  onChange,
  onAdd,
  hasEntries,
  full,
  error,
  locked,
  messages,
  fieldRef,
  children,
}: AddressesFieldProps) {
  const part = usePart();
  const id = useId();
  const { announcer } = useInvitesUi();
  const afterPress = useAfterPress();
  const [refused, setRefused] = useState(false);
  const { entryList: texts } = messages;
  const obstacle =
    error ??
    (refused ? texts.tooMuchText({ limit: textLimit }) : null) ??
    (full && value !== '' ? texts.full({ limit: entryLimit }) : null);

  function refuse() {
    setRefused(true);
    announcer.announce(texts.tooMuchText({ limit: textLimit }));
  }

  async function commit(text?: string) {
    if (locked) return;
    if (full) {
      if (text !== undefined) onChange(text);
      return;
    }
    const added = await onAdd(text);
    if (added) announcer.announce(messages.added(added));
  }

  function handleChange(event: ChangeEvent<HTMLTextAreaElement> | CompositionEvent<HTMLTextAreaElement>) {
    const text = event.currentTarget.value;
    if (text.length > textLimit) return refuse();
    setRefused(false);
    const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
    if (!isComposing && endsAddress(text)) void commit(text);
    else onChange(text);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void commit();
  }

  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = value.slice(0, selectionStart) + event.clipboardData.getData('text/plain') + value.slice(selectionEnd);
    if (locked || !/[@\n]/.test(text)) return;
    event.preventDefault();
    if (text.length > textLimit) return refuse();
    setRefused(false);
    void commit(text);
  }

  // Another window takes the focus and gives it back: whoever looks something up there has not ended.
  function handleBlur() {
    if (document.hasFocus()) afterPress(() => void commit());
  }

  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <label {...part('label')} htmlFor={id}>
          {messages.addresses}
        </label>
        {children}
      </div>
      <textarea
        {...part('input')}
        {...plainInput}
        id={id}
        ref={fieldRef}
        rows={hasEntries ? 1 : 3}
        value={value}
        readOnly={locked}
        placeholder={hasEntries ? messages.addMorePlaceholder : messages.addressesPlaceholder}
        aria-describedby={`${id}-hint`}
        aria-invalid={error !== null || undefined}
        onChange={handleChange}
        onCompositionEnd={handleChange}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        onBlur={handleBlur}
      />
      <p {...part('hint', { tone: obstacle === null ? undefined : 'danger' })} id={`${id}-hint`}>
        {obstacle ?? messages.addressesHint}
      </p>
    </div>
  );
}
