'use client';
import { shortText } from '../../../domain/shortText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { actionIcons } from '../../../ui/actionIcons.js';
import { Icon } from '../../../ui/Icon.js';
import { LabeledField } from '../../../ui/LabeledField.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Select } from '../../../ui/Select.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { csvEncodings } from './CsvEncoding.js';
import type { CsvEncoding } from './CsvEncoding.js';
import type { CsvTable } from './CsvTable.js';
import { fileSizeText } from './fileSizeText.js';

interface MappedFileProps {
  table: CsvTable;

  rowCount: number;

  /** What it is read in; null where it leaves no choice. */
  encoding: CsvEncoding | null;

  /** In what it could not be read when somebody chose so. */
  refusedEncoding: CsvEncoding | null;

  onAnother: () => void;

  onEncoding: (encoding: CsvEncoding) => void;

  messages: CsvImportMessages;
}

/** Which file it is, the way to another, and how to read it where that is a guess. Renders a `<div>`, or two. */
export function MappedFile({
  table: { file, emptyLines },
  rowCount,
  encoding,
  refusedEncoding,
  onAnother,
  onEncoding,
  messages,
}: MappedFileProps) {
  const part = usePart();
  const { locale } = useInvitesUi();
  const size = fileSizeText(file.size, locale);
  return (
    <>
      <div {...part('bar')}>
        <span {...part('person')}>
          <span {...part('avatar')} aria-hidden="true">
            <Icon name={actionIcons.file} />
          </span>
          <span {...part('person-text')}>
            <bdi {...part('strong')}>{shortText(file.name, 80)}</bdi>
            <span {...part('hint')}>{messages.facts({ rows: rowCount, size, emptyLines })}</span>
          </span>
        </span>
        <LinkButton onClick={onAnother}>{messages.chooseAnother}</LinkButton>
      </div>
      {encoding !== null && (
        <LabeledField
          label={messages.readAs}
          problem={refusedEncoding && messages.notReadAs({ encoding: messages.encodings[refusedEncoding] })}
          hint={messages.readAsHint}
        >
          {(control) => (
            <Select
              {...control}
              value={encoding}
              onChange={({ target }) => onEncoding(csvEncodings.find((one) => one === target.value)!)}
            >
              {csvEncodings.map((one) => (
                <option key={one} value={one}>
                  {messages.encodings[one]}
                </option>
              ))}
            </Select>
          )}
        </LabeledField>
      )}
    </>
  );
}
