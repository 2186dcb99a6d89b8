'use client';
import { displayText } from '../../../domain/displayText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { usePart } from '../../../ui/usePart.js';

interface ReadingFileProps {
  fileName: string;

  /** From 0 to 1. */
  progress: number;

  messages: CsvImportMessages;
}

/** How much of a file has been read. Renders the body of the dialog. */
export function ReadingFile({ fileName, progress, messages }: ReadingFileProps) {
  const part = usePart();
  const text = messages.reading({ name: displayText(fileName) });
  return (
    <div {...part('dialog-body')}>
      <div {...part('field')}>
        <span {...part('label')}>{text}</span>
        <progress {...part('progress')} max={1} value={progress} aria-label={text} />
      </div>
    </div>
  );
}
