'use client';
import { useEffect, useRef, useState } from 'react';

import { useLatest } from './useLatest.js';

const quietMs = 300;

interface Typed {
  text: string;

  /** Searches that were there, or asked for, since the typing began: a host or a router may take its time with them. */
  own: readonly string[];
}

/** A search field's text. */
export interface SearchText {
  /** Follows the keys, and the search where it is changed elsewhere. */
  text: string;

  /** Searches once the typing pauses; an emptied field at once. */
  change: (text: string) => void;

  clear: () => void;
}

/** The text of the field that `search` comes from. Texts shorter than `minLength` search for nothing. */
export function useSearchText(search: string, minLength: number, onSearch: (search: string) => void): SearchText {
  const [typed, setTyped] = useState<Typed>({ text: search, own: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const searchOf = (text: string) => (text.trim().length < minLength ? '' : text.trim());
  const arrived = search === typed.text || search === searchOf(typed.text);
  if (arrived && typed.own.length > 0) setTyped({ ...typed, own: [] });
  if (!arrived && !typed.own.includes(search)) setTyped({ text: search, own: [] });
  const type = (text: string) => setTyped({ text, own: [...typed.own, search, searchOf(typed.text)] });
  const latest = useLatest({ text: typed.text, onSearch });

  return {
    text: typed.text,
    change(text) {
      type(text);
      clearTimeout(timer.current);
      if (text.trim() === '') onSearch('');
      else
        timer.current = setTimeout(() => {
          if (latest.current.text === text) latest.current.onSearch(searchOf(text));
        }, quietMs);
    },
    clear() {
      clearTimeout(timer.current);
      type('');
    },
  };
}
