'use client';
import { useId, useRef, useState } from 'react';
import { calendarOf } from '../../../i18n/calendarOf.js';
import type { KeyboardEvent } from 'react';

import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { useFirstFocus } from '../../../ui/useFirstFocus.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { lastDays, latestDays } from './latestDays.js';
import type { Days } from './latestDays.js';
import { useTableMessages } from '../TableMessagesContext.js';

interface SentDaysProps extends Days {
  onChange: (days: Days) => void;
}

/** The latest days to choose with one click, and fields for others. Renders a `<div>`. */
export function SentDays({ from, to, onChange }: SentDaysProps) {
  const part = usePart();
  const { filters } = useTableMessages();
  const { formatters, clock } = useInvitesUi();
  const today = calendarOf(formatters).dayOf(clock.now());
  const chosen = latestDays.find((count) => from === lastDays(count, today).from && to === null);
  const root = useRef<HTMLDivElement>(null);
  useFirstFocus(root);
  return (
    <div {...part('choices')} ref={root}>
      {latestDays.map((count) => (
        <button
          key={count}
          type="button"
          {...part('menu-item')}
          aria-pressed={count === chosen}
          onClick={() => onChange(lastDays(count, today))}
        >
          {count === chosen ? <Icon name="check" /> : <span />}
          {filters.lastDays({ count })}
        </button>
      ))}
      <hr {...part('menu-separator')} />
      <OtherDays from={chosen ? null : from} to={to} today={today} onChange={onChange} />
    </div>
  );
}

function OtherDays({ from, to, today, onChange }: SentDaysProps & { today: string }) {
  const part = usePart();
  const { filters } = useTableMessages();
  const [days, setDays] = useState({ from: from ?? '', to: to ?? '' });
  const [problem, setProblem] = useState<'daysMissing' | 'daysReversed' | null>(null);
  const problemId = useId();
  const root = useRef<HTMLFieldSetElement>(null);

  function apply() {
    const found = !days.from && !days.to ? 'daysMissing' : days.from && days.to && days.from > days.to ? 'daysReversed' : null;
    setProblem(found);
    if (found) root.current?.querySelector('input')?.focus();
    else onChange({ from: days.from || null, to: days.to || null });
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // A host's form around the table must not be sent.
    event.preventDefault();
    apply();
  }

  return (
    <fieldset {...part('days')} ref={root} aria-describedby={problem ? problemId : undefined}>
      <legend {...part('label')}>{filters.customDays}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} {...part('field')}>
          <span {...part('hint')}>{filters[end]}</span>
          <input
            type="date"
            {...part('input')}
            max={today}
            aria-invalid={problem !== null || undefined}
            value={days[end]}
            onChange={(event) => setDays({ ...days, [end]: event.target.value })}
            onKeyDown={handleKeyDown}
          />
        </label>
      ))}
      {problem && (
        <p {...part('hint', { tone: 'danger' })} id={problemId} role="alert">
          {filters[problem]}
        </p>
      )}
      <Button small onClick={apply}>
        {filters.apply}
      </Button>
    </fieldset>
  );
}
