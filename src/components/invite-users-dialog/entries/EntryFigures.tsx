'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { EntryCounts } from './EntryCounts.js';

export interface EntryFiguresProps {
  counts: EntryCounts;

  messages: InviteUsersDialogMessages;
}

/** How many of a long list stand how. Renders a `<dl>`. */
export function EntryFigures({ counts, messages: { entryList: texts } }: EntryFiguresProps) {
  const part = usePart();
  const { formatters } = useInvitesUi();
  const others = counts.known > 0 ? (['known'] as const) : [];
  return (
    <dl className={`${part('figures').className} ${part('quote').className}`}>
      {(['ready', 'toFix', 'duplicates', 'toConfirm', ...others] as const).map((figure) => (
        <div {...part('figure')} key={figure}>
          <dt {...part('hint')}>{texts.figures[figure]}</dt>
          <dd>{formatters.number(counts[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
