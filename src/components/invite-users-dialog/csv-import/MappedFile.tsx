'use client';
import { shortText } from '../../../domain/shortText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { CsvTable } from './CsvTable.js';
import { fileSizeText } from './fileSizeText.js';

interface MappedFileProps {
  table: CsvTable;

  rowCount: number;

  onAnother: () => void;

  messages: CsvImportMessages;
}

/** Which file it is, and the way to another. Renders a `<div>`. */
export function MappedFile({ table: { fileName, fileSize, emptyLines }, rowCount, onAnother, messages }: MappedFileProps) {
  const part = usePart();
  const { locale } = useInvitesUi();
  const size = fileSizeText(fileSize, locale);
  return (
    <div {...part('bar')}>
      <span {...part('person')}>
        <span {...part('avatar')} aria-hidden="true">
          <Icon name="file" />
        </span>
        <span {...part('person-text')}>
          <bdi {...part('strong')}>{shortText(fileName, 80)}</bdi>
          <span {...part('hint')}>{messages.facts({ rows: rowCount, size, emptyLines })}</span>
        </span>
      </span>
      <LinkButton onClick={onAnother}>{messages.chooseAnother}</LinkButton>
    </div>
  );
}
