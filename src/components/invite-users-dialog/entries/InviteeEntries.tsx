'use client';
import { LinkButton } from '../../../ui/LinkButton.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntriesProps } from './InviteeEntriesProps.js';
import { ManyEntries } from './ManyEntries.js';

const mostShown = 100;

/** The people to invite, or where they are many a summary. Renders one or two `<div>`s. */
export function InviteeEntries(props: InviteeEntriesProps) {
  const { form, rows, locked, messages } = props;
  const part = usePart();
  const { entries, counts } = form;
  const { problems } = counts;
  if (entries.length > mostShown) return <ManyEntries {...props} />;

  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <span {...part('label')}>{messages.entries({ count: entries.length, problems })}</span>
        {problems > 0 && !locked && (
          <LinkButton onClick={rows.removeProblems}>{messages.removeProblems({ count: problems })}</LinkButton>
        )}
      </div>
      <ul {...part('list')}>{entries.map((entry) => rows.rowOf(entry))}</ul>
    </div>
  );
}
