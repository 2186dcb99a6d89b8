'use client';
import { useRef } from 'react';

import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { useFirstFocus } from '../../../ui/useFirstFocus.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { TableFilterChoices } from './TableFilters.js';
import { useTableMessages } from '../TableMessagesContext.js';

interface FilterChoicesProps {
  label: string;

  choices: TableFilterChoices;
}

/** What can be chosen in a filter, with a search field where that is much. Renders a `<div>`. */
export function FilterChoices({ label, choices }: FilterChoicesProps) {
  const part = usePart();
  const { filters } = useTableMessages();
  const root = useRef<HTMLDivElement>(null);
  const { searchable, status, retry } = choices;

  useFirstFocus(root, `${status} ${searchable}`);

  function handleRetry() {
    // The button goes away while the choices are on their way.
    root.current?.closest<HTMLElement>('[popover]')?.focus();
    retry();
  }

  return (
    <div {...part('choices')} ref={root}>
      {searchable && (
        <div {...part('search')}>
          <Icon name={tableIcons.search} />
          <input
            {...part('input')}
            type="search"
            autoComplete="off"
            aria-label={filters.find({ filter: label })}
            value={choices.searchText}
            onChange={(event) => choices.changeSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </div>
      )}
      <ChoiceList label={label} choices={{ ...choices, retry: handleRetry }} />
    </div>
  );
}

function ChoiceList({ label, choices: { status, error, options, held, searchText, toggle, retry } }: FilterChoicesProps) {
  const part = usePart();
  const { filters } = useTableMessages();
  const common = useCommonMessages();
  if (status === 'failed') {
    return (
      <p {...part('note')} role="alert">
        {filters.failed({ error: common.errors[error?.code ?? 'unknown'] })}{' '}
        <LinkButton onClick={retry}>{common.tryAgain}</LinkButton>
      </p>
    );
  }
  if (status === 'loading' || options.length === 0) {
    return (
      <p {...part('note')} role="status">
        {status === 'loading' ? common.loading : searchText.trim() ? filters.notFound : filters.empty}
      </p>
    );
  }
  return (
    <div {...part('choices-list')} role="group" aria-label={label}>
      {options.map(({ value, label: name, hint }) => (
        <label key={value} {...part('choice')}>
          <input
            type="checkbox"
            {...part('check')}
            checked={held.some((option) => option.value === value)}
            onChange={() => toggle(value)}
          />
          <span {...part('choice-text')}>
            <bdi>{name}</bdi>
            {hint && <bdi {...part('hint')}>{hint}</bdi>}
          </span>
        </label>
      ))}
    </div>
  );
}
