'use client';
import { useEffect, useRef, useState } from 'react';

import { useLatest } from '../../ui/useLatest.js';

const quietMs = 300;

interface Typed {
  text: string;

  /** The search before this one, while a host or a router takes its time with it. */
  before: string | null;
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
  const [typed, setTyped] = useState<Typed>({ text: search, before: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const searchOf = (text: string) => (text.trim().length < minLength ? '' : text.trim());
  const arrived = search === typed.text || search === searchOf(typed.text);
  if (arrived && typed.before !== null) setTyped({ ...typed, before: null });
  if (!arrived && search !== typed.before) setTyped({ text: search, before: null });
  const latest = useLatest({ text: typed.text, onSearch });

  return {
    text: typed.text,
    change(text) {
      setTyped({ text, before: search });
      clearTimeout(timer.current);
      if (text.trim() === '') onSearch('');
      else
        timer.current = setTimeout(() => {
          if (latest.current.text === text) latest.current.onSearch(searchOf(text));
        }, quietMs);
    },
    clear() {
      clearTimeout(timer.current);
      setTyped({ text: '', before: search });
    },
  };
}
