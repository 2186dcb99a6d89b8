'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { isInvitesError } from '../../../client/InvitesError.js';
import { comparableText } from '../../../domain/comparableText.js';
import { displayText } from '../../../domain/displayText.js';
import { useInvitesContext } from '../../../provider/useInvitesContext.js';
import type { ReadQueryOptions } from '../../../query/ReadQueryOptions.js';
import type { TableFilterChoices, TableFilterOption } from './TableFilters.js';
import { useSearchText } from '../../../ui/useSearchText.js';

/** Where a filter's choices come from, and where they go. */
export interface FilterSource<Item, Key extends readonly unknown[]> {
  /** Whether the client has such a filter. */
  offered: boolean;

  read: (search: string) => ReadQueryOptions<readonly Item[], Key>;

  /** A server that searches may tell only the first of many at once; else we search in what it told. */
  searchedBy: 'server' | 'us';

  /** Whether it is known that the server tells only the first of many. */
  partial: boolean;

  toOption: (item: Item) => TableFilterOption;

  /** Choices whose names the rows tell. */
  seen: () => readonly TableFilterOption[];

  held: readonly string[];

  /** Puts what `next` makes of the choices that were asked for last in their place. */
  onChange: (next: (held: readonly string[]) => readonly string[]) => void;
}

// Ten of a server that searches may be the first of many.
const fewestWithSearch = { server: 10, us: 11 };

/** A filter's choices: read when somebody looks, or when it holds something whose name has to be told. Null where there is no such filter. */
export function useFilterChoices<Item, Key extends readonly unknown[]>({
  offered,
  read,
  searchedBy,
  partial,
  toOption,
  seen,
  held,
  onChange,
}: FilterSource<Item, Key>): TableFilterChoices | null {
  const { queryClient, scope } = useInvitesContext();
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly TableFilterOption[]>([]);
  const field = useSearchText(search, 1, setSearch);

  const enabled = offered && (opened || held.length > 0);
  const all = useQuery({ ...read(''), enabled }, queryClient);
  const found = useQuery(
    {
      ...read(searchedBy === 'server' ? search : ''),
      enabled,
      placeholderData: (previous, query) => (query?.queryKey[2] === scope ? previous : undefined),
    },
    queryClient,
  );

  if (!offered) return null;
  const first = (all.data ?? []).map(toOption);
  const answered = (found.data ?? []).map(toOption);
  const known = [...chosen, ...first, ...answered];
  const named = held.map((value) => {
    const isIt = (option: TableFilterOption) => option.value === value;
    return known.find(isIt) ?? seen().find(isIt) ?? { value, label: displayText(value), hint: null };
  });
  // What is let through can be taken away again, also where the server tells only the first of many.
  const untold = named.filter(({ value }) => !first.some((option) => option.value === value));
  const whole = search === '' || searchedBy === 'us' ? [...untold, ...first] : answered;
  const asked = searchedBy === 'us' ? comparableText(field.text.trim()) : '';

  return {
    held: named,
    options: whole.filter(({ label }) => comparableText(label).includes(asked)),
    status: found.data ? 'ready' : found.error ? 'failed' : 'loading',
    error: isInvitesError(found.error) ? found.error.details : null,
    searchable: partial || first.length >= fewestWithSearch[searchedBy],
    searchText: field.text,
    changeSearch: field.change,
    open() {
      setOpened(true);
      field.clear();
      setSearch('');
    },
    toggle(value) {
      setChosen(named.concat(known.filter((option) => option.value === value)));
      // In an order of its own: the same choices are the same list, whichever came first.
      onChange((last) => (last.includes(value) ? last.filter((other) => other !== value) : [...last, value]).toSorted());
    },
    clear: () => onChange(() => []),
    retry: () => void found.refetch(),
  };
}
