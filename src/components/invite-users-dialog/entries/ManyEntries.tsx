'use client';
import { useMemo, useState } from 'react';

import { LinkButton } from '../../../ui/LinkButton.js';
import { LoadingNote } from '../../../ui/LoadingNote.js';
import { useLoaded } from '../../../ui/useLoaded.js';
import { usePart } from '../../../ui/usePart.js';
import { EntryFigures } from './EntryFigures.js';
import { entryWindowCode } from './entryWindowCode.js';
import { entryIdAt } from './focusTargets.js';
import type { InviteeEntriesProps } from './InviteeEntriesProps.js';
import { problemEntries } from './problemEntries.js';
import { useAfterPress } from './useAfterPress.js';
import type { EntriesView } from './useEntryRows.js';

const firstProblems = 8;
const nobody: ReadonlySet<string> = new Set();

/** A long list: figures, and only those who want a look, until somebody asks for everyone. Renders `<div>`s. */
export function ManyEntries({ form, rows, locked, messages }: InviteeEntriesProps) {
  const part = usePart();
  const { entries, counts } = form;
  const { problems } = counts;
  const { view, setView, kept } = rows;
  const { entryList: texts } = messages;
  const isLong = view !== 'problems';
  const code = useLoaded(entryWindowCode, isLong);
  // Until the code of the long list is there, the short one stays, with what was pressed.
  const EntryWindow = isLong && code.status === 'ready' ? code.module.EntryWindow : null;
  const afterPress = useAfterPress();
  const [focused, setFocused] = useState<string | null>(null);
  const [firstOfMore, setFirstOfMore] = useState<string | null>(null);
  const isEveryone = EntryWindow !== null && view === 'everyone';
  const limit = EntryWindow ? Infinity : firstProblems;
  const keptHere = useMemo(() => (focused === null ? kept : new Set([...kept, focused])), [kept, focused]);
  const shown = useMemo(
    () => (isEveryone ? entries : problemEntries(entries, keptHere, limit)),
    [isEveryone, entries, keptHere, limit],
  );

  function showView(wanted: EntriesView) {
    setView(wanted);
    if (code.status === 'failed') code.retry();
  }

  function handleShowMore() {
    setFirstOfMore(problemEntries(entries, nobody, firstProblems + 1).at(-1)?.id ?? null);
    showView('all_problems');
  }

  /** The row with the focus stays, such as one of which the choice of roles is open: another may be meant, too. */
  function keepRowOf(target: Element) {
    const id = entryIdAt(target);
    afterPress(() => setFocused(id));
  }

  return (
    <>
      <div {...part('field')}>
        <div {...part('bar')}>
          <span {...part('label')}>{messages.entries({ count: entries.length, problems: 0 })}</span>
          <LinkButton onClick={() => showView(isEveryone ? 'problems' : 'everyone')}>
            {isEveryone ? texts.showProblems : texts.showEveryone}
          </LinkButton>
        </div>
        <EntryFigures counts={counts} messages={messages} />
      </div>
      {shown.length > 0 && (
        // What it is told of the focus comes from its rows.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          {...part('field')}
          onFocus={({ target }) => keepRowOf(target)}
          onBlur={({ relatedTarget }) => relatedTarget && keepRowOf(relatedTarget)}
        >
          {problems > 0 && !isEveryone && (
            <div {...part('bar')}>
              <span {...part('label')}>{texts.needLook({ count: problems })}</span>
              {!locked && <LinkButton onClick={rows.removeProblems}>{texts.removeAll({ count: problems })}</LinkButton>}
            </div>
          )}
          {EntryWindow ? (
            <EntryWindow key={view} entries={shown} rowOf={rows.rowOf} initialFocus={isEveryone ? null : firstOfMore} />
          ) : (
            <ul {...part('list')}>{shown.map((entry) => rows.rowOf(entry))}</ul>
          )}
          {!EntryWindow && problems > firstProblems && (
            <LinkButton onClick={handleShowMore}>{texts.showMore({ count: problems - firstProblems })}</LinkButton>
          )}
        </div>
      )}
      {isLong && !EntryWindow && <LoadingNote code={code} />}
    </>
  );
}
