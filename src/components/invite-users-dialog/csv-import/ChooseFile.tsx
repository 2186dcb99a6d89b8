'use client';
import { useEffect, useRef } from 'react';
import type { ChangeEvent } from 'react';

import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { actionIcons } from '../../../ui/actionIcons.js';
import { Button } from '../../../ui/Button.js';
import { downloadFile } from '../../../ui/downloadFile.js';
import { Icon } from '../../../ui/Icon.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { Notice } from '../Notice.js';
import type { ColumnChoice } from './ColumnUse.js';
import { csvLimits } from './csvLimits.js';
import type { CsvFileProblem } from './CsvTable.js';
import { csvTemplate } from './csvTemplate.js';
import { fileProblemText } from './fileProblemText.js';
import { fileSizeText } from './fileSizeText.js';

interface ChooseFileProps {
  /** What was wrong with the last file. */
  problem: CsvFileProblem | null;

  choices: readonly ColumnChoice[];

  onFiles: (files: readonly File[]) => void;

  messages: CsvImportMessages;
}

/** Where a file is dropped or chosen, and what was wrong with the last one. Renders the body of the dialog. */
export function ChooseFile({ problem, choices, onFiles, messages }: ChooseFileProps) {
  const part = usePart();
  const { locale } = useInvitesUi();
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => button.current?.focus(), []);

  function handleChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen again once it has been mended.
    currentTarget.value = '';
    onFiles(files);
  }

  return (
    <div {...part('dialog-body')}>
      {problem && (
        <Notice key={problem.kind} alert>
          {fileProblemText(problem, messages, locale)}
        </Notice>
      )}
      <div {...part('drop')}>
        <Icon name={actionIcons.upload} />
        <p className={`${part('text').className} ${part('strong').className}`}>{messages.drop}</p>
        <p {...part('hint')}>{messages.dropHint({ rows: csvLimits.rows, size: fileSizeText(csvLimits.bytes, locale) })}</p>
        <Button ref={button} onClick={() => input.current?.click()}>
          {messages.choose}
        </Button>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          hidden
          aria-label={messages.choose}
          ref={input}
          onChange={handleChange}
        />
      </div>
      <LinkButton onClick={() => downloadFile([csvTemplate(choices)], 'text/csv;charset=utf-8', messages.templateName)}>
        {messages.template}
      </LinkButton>
    </div>
  );
}
