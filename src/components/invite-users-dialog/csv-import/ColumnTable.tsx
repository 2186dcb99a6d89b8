'use client';
import { useId } from 'react';

import { displayText } from '../../../domain/displayText.js';
import { shortText } from '../../../domain/shortText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { Select } from '../../../ui/Select.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { ColumnChoice, ColumnUse } from './ColumnUse.js';
import { filledColumns } from './filledColumns.js';
import type { CsvMapping } from './CsvMapping.js';

interface ColumnTableProps {
  mapping: CsvMapping;

  choices: readonly ColumnChoice[];

  onUse: (column: number, use: ColumnUse) => void;

  onHasHeader: (hasHeader: boolean) => void;

  messages: CsvImportMessages;
}

/** How many characters of a cell are shown. */
const cellLength = 80;

/** What each column is for, to be changed. Renders a `<div>` with a `<table>`. */
export function ColumnTable({ mapping, choices, onUse, onHasHeader, messages }: ColumnTableProps) {
  const part = usePart();
  const id = useId();
  const { formatters } = useInvitesUi();
  const { content, uses, hasHeader } = mapping;
  const columns = filledColumns(content).map((column) => ({
    ...column,
    label: column.name ? shortText(column.name, cellLength) : messages.unnamed({ number: column.index + 1 }),
  }));
  const ignored = columns.filter(({ index }) => uses[index] === 'ignore').map(({ label }) => label);
  return (
    <div {...part('field')}>
      <span {...part('label')} id={id}>
        {messages.columns}
      </span>
      <div {...part('list')}>
        <table {...part('preview')} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{messages.column}</th>
              <th scope="col">{messages.firstValue}</th>
              <th scope="col">{messages.useAs}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ index, label, firstValue }) => (
              <tr key={index}>
                <th scope="row">
                  <bdi {...part('strong')}>{label}</bdi>
                </th>
                <td {...part('muted')}>
                  <bdi>{shortText(firstValue, cellLength)}</bdi>
                </td>
                <td>
                  <Select
                    quiet
                    value={choices.findIndex(({ use }) => use === uses[index])}
                    aria-label={messages.columnIs({ column: label })}
                    onChange={(event) => onUse(index, choices[Number(event.target.value)]!.use)}
                  >
                    {choices.map(({ use, label: choice }, position) => (
                      <option key={use} value={position}>
                        {displayText(choice)}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ignored.length > 0 && (
        <p {...part('hint')}>{messages.notImported({ columns: formatters.list(ignored), count: ignored.length })}</p>
      )}
      <label className={`${part('choice').className} ${part('header-choice').className}`}>
        <input {...part('check')} type="checkbox" checked={hasHeader} onChange={(event) => onHasHeader(event.target.checked)} />
        {messages.hasHeader}
      </label>
    </div>
  );
}
