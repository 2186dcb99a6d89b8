'use client';
import { createLoader } from '../../../ui/createLoader.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { FilterPill } from './FilterPill.js';
import type { TableFilterChoices } from './TableFilters.js';

interface ChoiceFilterProps {
  label: string;

  choices: TableFilterChoices;
}

const mostNamed = 2;
const choicesCode = createLoader(() => import('./FilterChoices.js'));

/** A filter with a list to choose from. Renders a `<span>`. */
export function ChoiceFilter({ label, choices }: ChoiceFilterProps) {
  const { formatters } = useInvitesUi();
  const common = useCommonMessages();
  const names = choices.held.map((option) => option.label);
  const rest = names.length > mostNamed ? names.length - 1 : 0;
  const few = formatters.shortList(rest ? names.slice(0, 1) : names);
  return (
    <FilterPill
      label={label}
      value={names.length === 0 ? null : rest ? `${few} ${common.more({ count: rest })}` : few}
      title={names.length === 0 ? undefined : formatters.shortList(names)}
      onOpen={choices.open}
      onRemove={choices.clear}
    >
      {() => (
        <WhenLoaded loader={choicesCode}>{({ FilterChoices }) => <FilterChoices label={label} choices={choices} />}</WhenLoaded>
      )}
    </FilterPill>
  );
}
