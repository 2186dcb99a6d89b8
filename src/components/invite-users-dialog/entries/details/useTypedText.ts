'use client';
import { useState } from 'react';

/**
 * The text of a field whose value is kept in another form: as it was typed for as long as it says what is kept, such as
 * "12." for 12, else what is kept.
 */
export function useTypedText(kept: string, read: (text: string) => string): [text: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  return [read(typed) === kept ? typed : kept, setTyped];
}
