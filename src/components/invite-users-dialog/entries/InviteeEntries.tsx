'use client';
import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';

import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { useStable } from '../../../ui/useStable.js';
import type { InviteeEntry } from './InviteeEntry.js';
import { InviteeEntryRow } from './InviteeEntryRow.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { roleOfferOf } from '../roles/roleOfferOf.js';
import { useAfterPress } from './useAfterPress.js';

export interface InviteeEntriesProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;

  /** What gets the focus when the last entry is gone. */
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The people to invite. Renders a `<div>` with a `<ul>`. */
export function InviteeEntries({ form, locked, messages, fieldRef }: InviteeEntriesProps) {
  const part = usePart();
  const { announcer } = useInvitesUi();
  const afterPress = useAfterPress();
  const rows = useRef<HTMLUListElement>(null);
  const { entries, counts, list } = form;
  const { problems } = counts;
  const roleOffer = useStable(roleOfferOf(form));

  // Rows are memoised, so what they call keeps its identity.
  const handleRemove = useCallback(
    ({ id, email, text }: InviteeEntry) => {
      const row = rows.current?.querySelector(`[data-entry="${id}"]`);
      const neighbor = row?.nextElementSibling ?? row?.previousElementSibling;
      (neighbor?.querySelector<HTMLElement>('[data-remove]') ?? fieldRef.current)?.focus();
      list.remove(id);
      announcer.announce(messages.removed({ email: displayText(email || text) }));
    },
    [list, announcer, messages, fieldRef],
  );
  const handleRepaired = useCallback(() => {
    (rows.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? fieldRef.current)?.focus();
  }, [fieldRef]);

  function handleRemoveProblems() {
    fieldRef.current?.focus();
    list.removeProblems();
  }

  return (
    <div {...part('field')}>
      <div {...part('bar')}>
        <span {...part('label')}>{messages.entries({ count: entries.length, problems })}</span>
        {problems > 0 && !locked && (
          <LinkButton onClick={handleRemoveProblems}>{messages.removeProblems({ count: problems })}</LinkButton>
        )}
      </div>
      <ul {...part('list')} ref={rows}>
        {entries.map((entry) => (
          <InviteeEntryRow
            key={entry.id}
            entry={entry}
            rolesForEveryone={form.roles}
            roleOffer={roleOffer}
            list={list}
            locked={locked}
            messages={messages}
            afterPress={afterPress}
            onRemove={handleRemove}
            onRepaired={handleRepaired}
          />
        ))}
      </ul>
    </div>
  );
}
