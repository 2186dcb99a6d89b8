'use client';
import { useEffect, useRef, useState } from 'react';

const quietMs = 300;

/** A text that follows the keys, and the same once the typing has paused. `onSettle` runs with each change of the latter. */
export function useDebouncedText(onSettle: () => void) {
  const [text, setText] = useState('');
  const [settled, setSettled] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  function settle(value: string): void {
    setSettled(value);
    onSettle();
  }

  return {
    text,
    settled,
    change(value: string): void {
      setText(value);
      clearTimeout(timer.current);
      // An emptied field shows everything at once; anything else waits for the typing to pause.
      if (value.trim() === '') settle('');
      else timer.current = setTimeout(() => settle(value.trim()), quietMs);
    },
    clear(): void {
      clearTimeout(timer.current);
      setText('');
      settle('');
    },
  };
}
