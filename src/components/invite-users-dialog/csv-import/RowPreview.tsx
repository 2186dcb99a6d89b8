'use client';
import { useId, useState } from 'react';

import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { usePart } from '../../../ui/usePart.js';
import type { CsvPerson } from './CsvPerson.js';
import { PreviewRow } from './PreviewRow.js';

interface RowPreviewProps {
  people: readonly CsvPerson[];

  /** Whether some column says who gets which role. */
  hasRoles: boolean;

  messages: CsvImportMessages;
}

/** How many rows are in the page: some to see that the columns are right, more of those to be mended. */
const shownRows = { all: 5, problems: 50 };

/** The first rows as they will be on the list, or those with problems. Renders a `<div>` with a `<table>`. */
export function RowPreview({ people, hasRoles, messages }: RowPreviewProps) {
  const part = usePart();
  const id = useId();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const troubled = people.filter(({ problems }) => problems.length > 0);
  const rows = onlyProblems ? troubled : people;
  const shown = rows.slice(0, onlyProblems ? shownRows.problems : shownRows.all);
  const columnCount = hasRoles ? 4 : 3;
  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <span {...part('label')} id={id}>
          {messages.ready({ ready: people.length - troubled.length, total: people.length })}
        </span>
        {(troubled.length > 0 || onlyProblems) && (
          <LinkButton onClick={() => setOnlyProblems(!onlyProblems)}>
            {onlyProblems ? messages.showAll : messages.showProblems}
          </LinkButton>
        )}
      </div>
      <div {...part('list')}>
        <table {...part('preview')} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{messages.line}</th>
              <th scope="col" data-column="email">
                {messages.uses.email}
              </th>
              <th scope="col" data-column="name">
                {messages.name}
              </th>
              {hasRoles && <th scope="col">{messages.uses.role}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <PreviewRow key={person.line} person={person} hasRoles={hasRoles} messages={messages} />
            ))}
            {shown.length === 0 && (
              <tr>
                <td {...part('muted')} colSpan={columnCount}>
                  {messages.noProblems}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <p {...part('hint')}>{messages.more({ count: rows.length - shown.length })}</p>}
    </div>
  );
}
