'use client';
import { useMemo } from 'react';

import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { EntryFigures } from './EntryFigures.js';
import { entryWindowCode } from './entryWindowCode.js';
import type { InviteeEntriesProps } from './InviteeEntriesProps.js';
import { problemEntries } from './problemEntries.js';

const firstProblems = 8;

/** A long list: figures, and only those who want a look, until somebody asks for everyone. Renders `<div>`s. */
export function ManyEntries({ form, rows, locked, messages, fieldRef }: InviteeEntriesProps) {
  const part = usePart();
  const { announcer } = useInvitesUi();
  const { entries, counts, list } = form;
  const { problems } = counts;
  const { view, setView, kept } = rows;
  const { entryList: texts } = messages;
  const limit = view === 'all_problems' ? Infinity : firstProblems;
  const shown = useMemo(
    () => (view === 'everyone' ? entries : problemEntries(entries, kept, limit)),
    [view, entries, kept, limit],
  );

  function handleRemoveProblems() {
    fieldRef.current?.focus();
    list.removeProblems();
    announcer.announce(texts.removedAll({ count: problems }));
  }

  return (
    <>
      <div {...part('field')}>
        <div {...part('bar')}>
          <span {...part('label')}>{messages.entries({ count: entries.length, problems: 0 })}</span>
          <LinkButton onClick={() => setView(view === 'everyone' ? 'problems' : 'everyone')}>
            {view === 'everyone' ? texts.showProblems : texts.showEveryone}
          </LinkButton>
        </div>
        <EntryFigures counts={counts} messages={messages} />
      </div>
      {shown.length > 0 && (
        <div {...part('field')}>
          {problems > 0 && view !== 'everyone' && (
            <div {...part('bar')}>
              <span {...part('label')}>{texts.needLook({ count: problems })}</span>
              {!locked && <LinkButton onClick={handleRemoveProblems}>{texts.removeAll({ count: problems })}</LinkButton>}
            </div>
          )}
          {view === 'problems' ? (
            <ul {...part('list')}>{shown.map((entry) => rows.rowOf(entry))}</ul>
          ) : (
            <WhenLoaded loader={entryWindowCode}>
              {({ EntryWindow }) => <EntryWindow key={view} entries={shown} rowOf={rows.rowOf} />}
            </WhenLoaded>
          )}
          {view === 'problems' && problems > firstProblems && (
            <LinkButton onClick={() => setView('all_problems')}>{texts.showMore({ count: problems - firstProblems })}</LinkButton>
          )}
        </div>
      )}
    </>
  );
}
