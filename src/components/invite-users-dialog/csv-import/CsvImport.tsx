'use client';
import { useEffect, useRef } from 'react';

import { Button } from '../../../ui/Button.js';
import { focusedElement } from '../../../ui/focusedElement.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { DialogHeader } from '../DialogHeader.js';
import { entryLimit } from '../entries/entryLimit.js';
import type { InviteScreenProps } from '../InviteScreenProps.js';
import { ChooseFile } from './ChooseFile.js';
import { ColumnTable } from './ColumnTable.js';
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
  const { csv } = messages;
  const { state, choices, people, read, chooseAnother, setUse, setHasHeader } = useCsvImport(form, csv, request);
  const table = state.status === 'mapping' ? state.table : null;
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
    if (table) announcer.announce(csv.read({ ready, total: people.length }));
    // Once for each file, not for each change of its columns.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [table]);

  function obstacleText(): string | null {
    if (!hasEmail) return csv.noEmailColumn;
    return people.length > room ? csv.noRoom({ room }) : null;
  }

  function handleAdd() {
    if (obstacle !== null) {
      announcer.announce(obstacle);
      if (!hasEmail) body.current?.querySelector('select')?.focus();
      return;
    }
    announcer.announce(messages.added(form.list.addInvitees(people.map(({ invitee }) => invitee))));
    onEnd();
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
          <MappedFile table={state.table} rowCount={people.length} onAnother={chooseAnother} messages={csv} />
          <ColumnTable mapping={state} choices={choices} onUse={setUse} onHasHeader={setHasHeader} messages={csv} />
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
