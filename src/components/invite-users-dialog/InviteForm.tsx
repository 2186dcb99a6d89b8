'use client';
import { useEffect, useId, useRef } from 'react';
import type { FormEvent, RefObject } from 'react';

import { displayText } from '../../domain/displayText.js';
import { Button } from '../../ui/Button.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import type { Loaded } from '../../ui/useLoaded.js';
import { usePart } from '../../ui/usePart.js';
import { AddressesField } from './entries/AddressesField.js';
import { ImportLink } from './csv-import/ImportLink.js';
import { SendOptions } from './delivery/SendOptions.js';
import { DialogHeader } from './DialogHeader.js';
import { formProblemText } from './formProblemText.js';
import { entryLimit } from './entries/entryLimit.js';
import { ErrorSummary } from './entries/ErrorSummary.js';
import { InviteeEntries } from './entries/InviteeEntries.js';
import { useEntryRows } from './entries/useEntryRows.js';
import type { InviteScreenProps } from './InviteScreenProps.js';
import { CheckFailure } from './known/CheckFailure.js';
import { useKnownAnnouncement } from './known/useKnownAnnouncement.js';
import { MessageField } from './MessageField.js';
import { Notice } from './Notice.js';
import { RoleSearchContext } from './roles/RoleSearchContext.js';
import { RoleField } from './roles/RoleField.js';
import { SeatsHint } from './SeatsHint.js';
import { sendText } from './sending/sendText.js';
import { unfoldMessage } from './unfoldMessage.js';

export interface InviteFormProps extends InviteScreenProps {
  /** Whether it takes the focus when it comes. */
  takesFocus: RefObject<boolean>;

  /** The code of the import while it is on its way; null while nobody wants it. */
  importCode: Loaded<unknown> | null;
}

/** Whom to invite, as what, with which words. Renders header, `<form>` and footer. */
export function InviteForm({
  form,
  messages,
  titleId,
  organizationName,
  imports,
  inline,
  takesFocus,
  importCode,
}: InviteFormProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const messageRef = useRef<HTMLTextAreaElement>(null);
  const part = usePart();
  const id = useId();
  const body = useRef<HTMLFormElement>(null);
  const { announcer } = useInvitesUi();
  const { cancel, close, errors } = useCommonMessages();
  const sending = form.status === 'sending';
  const isLink = form.delivery === 'link';
  const sendingText = isLink ? messages.delivery.creating : messages.sending;
  const problem = form.status === 'editing' ? form.problem : null;
  const rows = useEntryRows({ form, locked: sending, messages, root: body, fieldRef });
  const problemText = problem && formProblemText(problem, messages);
  const failure = form.status === 'editing' ? form.failure : null;
  useKnownAnnouncement(form, messages);

  function showMessage() {
    unfoldMessage(messageRef.current);
    messageRef.current?.focus();
  }

  // Also after the result of a send, whose focused title is gone.
  useEffect(() => {
    if (takesFocus.current) fieldRef.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    // The summary of what is invalid takes the focus, and so is read.
    if (!problem || problem.kind === 'invalid') return;
    announcer.announce(formProblemText(problem, messages));
    if (problem.kind === 'message_too_long') return showMessage();
    const target = problem.kind === 'unconfirmed' ? '[data-fix]' : '[aria-invalid="true"], [data-problem]';
    if (problem.kind !== 'seats') body.current?.querySelector<HTMLElement>(target)?.focus();
    // Once for each attempt, not for each change of language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);

  // React hands the event on to a host's form, even out of a portal.
  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    form.send();
  }

  return (
    <RoleSearchContext.Provider value={form.roleSearch}>
      <DialogHeader
        title={messages.title({ organization: organizationName && displayText(organizationName) })}
        titleId={titleId}
        hint={isLink ? messages.delivery.description : messages.description}
        onClose={inline ? null : () => form.requestClose('close_button')}
      />
      <form {...part('dialog-body')} id={id} ref={body} noValidate onSubmit={handleSubmit}>
        <AddressesField
          value={form.addresses}
          onChange={form.setAddresses}
          onAdd={form.addAddresses}
          hasEntries={form.entries.length > 0}
          full={form.entries.length >= entryLimit}
          error={problem?.kind === 'empty' ? problemText : null}
          locked={sending}
          messages={messages}
          fieldRef={fieldRef}
        >
          {imports && <ImportLink label={messages.csv.title} code={importCode} onImport={() => imports.start([])} />}
        </AddressesField>
        {form.entries.length > 0 && <InviteeEntries form={form} rows={rows} locked={sending} messages={messages} />}
        {form.checkFailure && <CheckFailure onRetry={form.checkFailure.retry} messages={messages} />}
        <RoleField form={form} locked={sending} messages={messages} />
        <SendOptions form={form} locked={sending} messages={messages} />
        {form.takesMessage && <MessageField form={form} locked={sending} messages={messages} fieldRef={messageRef} />}
        {problem?.kind === 'invalid' && (
          <ErrorSummary attempt={problem} form={form} messages={messages} onShow={rows.show} onShowMessage={showMessage} />
        )}
        {problem?.kind === 'unconfirmed' && <Notice>{problemText}</Notice>}
        {failure && <Notice alert>{messages.sendFailed({ error: failure.error && errors[failure.error.code] })}</Notice>}
      </form>
      <div {...part('dialog-footer')}>
        {form.seats ? (
          <SeatsHint seats={form.seats} sendCount={form.sendCount} messages={messages} />
        ) : (
          form.sendCount > form.sendLimit && (
            <p {...part('hint')}>{messages.inGroups({ count: form.sendCount, size: form.sendLimit })}</p>
          )
        )}
        {!inline && <Button onClick={() => form.requestClose('cancel_button')}>{sending ? close : cancel}</Button>}
        <Button
          type="submit"
          form={id}
          variant="primary"
          busy={sending}
          // A second click is one of a double click on what was here before, such as the button that adds a file's people.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
          aria-disabled={sending || (form.sendCount === 0 && form.addresses.trim() === '') || undefined}
        >
          {sending ? sendingText : sendText(form, messages, form.sendCount)}
        </Button>
      </div>
    </RoleSearchContext.Provider>
  );
}
