'use client';
import { useEffect, useRef } from 'react';

import { Button } from '../../../ui/Button.js';
import { focusedElement } from '../../../ui/focusedElement.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { DialogHeader } from '../DialogHeader.js';
import { entryLimit } from '../entries/entryLimit.js';
import type { InviteScreenProps } from '../InviteScreenProps.js';
import { ChooseFile } from './ChooseFile.js';
import { ColumnTable } from './ColumnTable.js';
import type { CsvPerson } from './CsvPerson.js';
import { MappedFile } from './MappedFile.js';
import { ReadingFile } from './ReadingFile.js';
import { RowPreview } from './RowPreview.js';
import { useCsvImport } from './useCsvImport.js';
import type { ImportRequest } from './useImportScreen.js';

export interface CsvImportProps extends InviteScreenProps {
  request: ImportRequest;

  onShown: () => void;

  /** Goes back to the form. */
  onEnd: () => void;
}

/** Makes people of the rows of a CSV file. Renders header, body and footer of the dialog. */
export function CsvImport({ form, messages, titleId, inline, request, onShown, onEnd }: CsvImportProps) {
  const part = usePart();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { announcer } = useInvitesUi();
  const { tryAgain } = useCommonMessages();
  const { csv } = messages;
  const { state, choices, people, readTable, whenRead, fileRoles, read, chooseAnother, ...controls } = useCsvImport(
    form,
    csv,
    request,
  );
  const hasEmail = state.status === 'mapping' && state.uses.includes('email');
  const room = entryLimit - form.entries.length;
  const obstacle = obstacleText();
  const ready = people.filter(({ problems }) => problems.length === 0).length;

  useEffect(onShown, [onShown]);

  // What had it has gone with the step before.
  useEffect(() => {
    if (!focusedElement(title.current)) title.current?.focus();
  }, [state.status]);

  useEffect(() => {
    if (readTable) announcer.announce(csv.read({ ready, total: people.length }));
    // Each time that the file has been read, not for each change of its columns.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [readTable]);

  const { refusedEncoding } = controls;
  useEffect(() => {
    if (refusedEncoding) announcer.announce(csv.notReadAs({ encoding: csv.encodings[refusedEncoding] }));
    // Once for each choice, not for each change of language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [refusedEncoding]);

  function obstacleText(): string | null {
    if (!hasEmail) return csv.noEmailColumn;
    if (fileRoles.resolving || form.roleChoices.status === 'loading') return messages.rolesLoading;
    return people.length > room ? csv.noRoom({ room }) : null;
  }

  function handleRetry() {
    title.current?.focus();
    fileRoles.retry?.();
  }

  function handleAdd() {
    if (obstacle !== null) {
      announcer.announce(obstacle);
      if (!hasEmail) body.current?.querySelector<HTMLSelectElement>('table select')?.focus();
      return;
    }
    whenRead((whom) => {
      // One more than before, where the first row became one of people.
      if (whom.length > room) return announcer.announce(csv.noRoom({ room }));
      void add(whom);
      onEnd();
    });
  }

  async function add(whom: readonly CsvPerson[]) {
    announcer.announce(messages.added(await form.list.addInvitees(whom.map(({ invitee }) => invitee))));
  }

  return (
    <>
      <DialogHeader
        title={csv.title}
        titleId={titleId}
        titleRef={title}
        hint={null}
        onClose={inline ? null : () => form.requestClose('close_button')}
      />
      {state.status === 'choosing' && <ChooseFile problem={state.problem} choices={choices} onFiles={read} messages={csv} />}
      {state.status === 'reading' && <ReadingFile {...state} messages={csv} />}
      {state.status === 'mapping' && (
        <div {...part('dialog-body')} ref={body}>
          <MappedFile
            table={state.table}
            rowCount={people.length}
            encoding={controls.encoding}
            refusedEncoding={refusedEncoding}
            onAnother={chooseAnother}
            onEncoding={controls.setEncoding}
            messages={csv}
          />
          <ColumnTable
            mapping={state}
            choices={choices}
            onUse={controls.setUse}
            onHasHeader={controls.setHasHeader}
            messages={csv}
          />
          {fileRoles.retry && (
            <p {...part('hint', { tone: 'danger' })} role="alert">
              {csv.rolesNotAsked} <LinkButton onClick={handleRetry}>{tryAgain}</LinkButton>
            </p>
          )}
          <RowPreview people={people} hasRoles={state.uses.includes('role')} messages={csv} />
        </div>
      )}
      <div {...part('dialog-footer')}>
        {state.status === 'mapping' && (obstacle !== null || ready < people.length) && (
          <p {...part('hint')}>{obstacle ?? csv.comeAlong}</p>
        )}
        <Button onClick={onEnd}>{csv.back}</Button>
        {state.status === 'mapping' && (
          <Button variant="primary" aria-disabled={obstacle !== null || undefined} onClick={handleAdd}>
            {csv.add({ count: people.length })}
          </Button>
        )}
      </div>
    </>
  );
}
