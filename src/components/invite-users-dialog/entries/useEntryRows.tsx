'use client';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode, RefObject } from 'react';

import { displayText } from '../../../domain/displayText.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { useFocusFallback } from '../../../ui/useFocusFallback.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useLatest } from '../../../ui/useLatest.js';
import { useStable } from '../../../ui/useStable.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { roleOfferOf } from '../roles/roleOfferOf.js';
import type { EntryTools } from './EntryTools.js';
import { fixTarget, neighborTarget, problemTarget, rowTarget } from './focusTargets.js';
import type { InviteeEntry } from './InviteeEntry.js';
import { InviteeEntryRow } from './InviteeEntryRow.js';
import type { InviteeEntryRowProps } from './InviteeEntryRow.js';
import { useAfterPress } from './useAfterPress.js';

/** What of a long list is shown: the first of those that want a look, all of them, or everyone. */
export type EntriesView = 'problems' | 'all_problems' | 'everyone';

/** The rows of the list: which are open, which is being changed, and where the focus goes. */
export interface EntryRows {
  view: EntriesView;

  setView: (view: EntriesView) => void;

  /** Entries that stay where they are shown although nothing is wrong with them any more. */
  kept: ReadonlySet<string>;

  rowOf: (entry: InviteeEntry, place?: Pick<InviteeEntryRowProps, 'index' | 'setSize' | 'measure'>) => ReactNode;

  /** Takes everybody with a problem off the list, and says so. */
  removeProblems: () => void;

  /** Brings an entry with a problem into view, with the focus on what has to be repaired. */
  show: (entry: InviteeEntry) => void;
}

export interface EntryRowsOptions {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;

  /** The element around the whole form. */
  root: RefObject<HTMLElement | null>;

  /** What gets the focus where no row can have it. */
  fieldRef: RefObject<HTMLElement | null>;
}

const nobody: ReadonlySet<string> = new Set();

/** Keeps what the rows of the list have in common. */
export function useEntryRows({ form, locked, messages, root, fieldRef }: EntryRowsOptions): EntryRows {
  const { announcer } = useInvitesUi();
  const afterPress = useAfterPress();
  const [view, setView] = useState<EntriesView>('problems');
  const [editing, setEditing] = useState<string | null>(null);
  const [opened, setOpened] = useState(nobody);
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  const { list, entries, roles: rolesForEveryone, fields, locales } = form;
  const roleOffer = useStable(roleOfferOf(form));
  const hasNames = form.sendFields.includes('names');
  const hasLanguage = form.sendFields.includes('locale');
  const hasMany = entries.length > 1;
  const people = useLatest(entries.length);

  // Wherever a row goes, and the whole list with it.
  useFocusFallback(root, ({ key }) => (key === null ? null : rowTarget(root.current, key)) ?? fieldRef.current);

  useEffect(() => {
    if (wanted) problemTarget(root.current, wanted.id)?.focus();
  }, [wanted, root]);

  const tools = useMemo<EntryTools>(
    () => ({
      list,
      rolesForEveryone,
      roleOffer,
      hasNames,
      hasLanguage,
      fields,
      locales,
      locked,
      messages,
      hasMany,
      onToggle: (id) => setOpened((before) => withToggled(before, id)),
      onEdit: setEditing,
      onEditEnd(id) {
        // Another window takes the focus and gives it back.
        if (!document.hasFocus()) return;
        afterPress(() => {
          setEditing((current) => (current === id ? null : current));
          list.settle(id);
        });
      },
      onRemove({ id, email, text }) {
        (neighborTarget(root.current, id) ?? fieldRef.current)?.focus();
        list.remove(id);
        announcer.announce(messages.removed({ email: displayText(email || text) }));
      },
      onFixed: (id) => (fixTarget(root.current, id) ?? fieldRef.current)?.focus(),
      onApply(details) {
        list.setDetailsOfAll(details);
        announcer.announce(messages.entryList.applied({ count: people.current }));
      },
    }),
    [
      list,
      rolesForEveryone,
      roleOffer,
      hasNames,
      hasLanguage,
      fields,
      locales,
      locked,
      messages,
      hasMany,
      afterPress,
      announcer,
      people,
      root,
      fieldRef,
    ],
  );

  return {
    view,
    setView,
    kept: useMemo(() => (editing === null ? opened : new Set([...opened, editing])), [editing, opened]),
    rowOf: (entry, place) => (
      <InviteeEntryRow
        key={entry.id}
        entry={entry}
        editing={editing === entry.id}
        open={opened.has(entry.id)}
        tools={tools}
        {...place}
      />
    ),
    removeProblems() {
      fieldRef.current?.focus();
      list.removeProblems();
      announcer.announce(messages.entryList.removedAll({ count: form.counts.problems }));
    },
    show({ id, problem }) {
      setView('problems');
      if (problem?.kind === 'details' || problem?.kind === 'no_role') setOpened((before) => new Set([...before, id]));
      else setEditing(id);
      setWanted({ id });
    },
  };
}

function withToggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]);
}
