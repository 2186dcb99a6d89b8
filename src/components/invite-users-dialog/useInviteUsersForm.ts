'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { EmailDomainRule } from '../../domain/EmailDomainRule.js';
import type { InviteField } from '../../domain/InviteField.js';
import { useBrowserLayoutEffect } from '../../ui/useBrowserLayoutEffect.js';
import { useStable } from '../../ui/useStable.js';
import { notify } from '../../provider/notify.js';
import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { quotaOptions } from '../../query/quotaOptions.js';
import { inviteeInput } from './inviteeInput.js';
import { inviteDraftOf } from './inviteDraftOf.js';
import { findFormProblem } from './findFormProblem.js';
import { emptyInviteForm, inviteFormSchema, messageLimit } from './inviteFormSchema.js';
import { isDone } from './entries/InviteeEntry.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';
import { useEntryChecks } from './entries/useEntryChecks.js';
import type { InviteUsersCloseReason, InviteUsersFormState, InviteUsersFormProblem, Seats } from './InviteUsersFormState.js';
import { privilegedInvitees } from './roles/privilegedInvitees.js';
import type { PrivilegedInvitees } from './roles/privilegedInvitees.js';
import { useFormRoles } from './roles/useFormRoles.js';
import { useDraftSend } from './sending/useDraftSend.js';
import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';

const noFields: readonly InviteField[] = [];
const allDomains: EmailDomainRule = {};

/**
 * The dialog without its looks: the list of people, role and message, sending and its outcome. The draft stays while the
 * page does, also when the dialog closes or the component goes.
 *
 * @example
 * const form = useInviteUsersForm({ defaultOpen: true });
 * <button onClick={form.send}>Send {form.sendCount}</button>
 */
export function useInviteUsersForm({ onInvitesSent, ...options }: UseInviteUsersFormOptions = {}): InviteUsersFormState {
  const [openByItself, setOpenByItself] = useState(options.defaultOpen ?? false);
  const draft = inviteDraftOf(useInvitesCache(), options.draftKey);
  const { list, sending } = draft;
  const [confirmingDiscard, setConfirmingDiscard] = useState(false);
  const [confirmingRoles, setConfirmingRoles] = useState<PrivilegedInvitees | null>(null);
  const [attempt, setAttempt] = useState<{ problem: InviteUsersFormProblem; entries: readonly InviteeEntry[] } | null>(null);
  const { entries, counts, phase, failure } = useSyncExternalStore(list.subscribe, list.snapshot, list.snapshot);
  const { control, getValues, handleSubmit, reset, setValue } = useForm({
    resolver: zodResolver(inviteFormSchema),
    defaultValues: draft.values,
  });
  const { addresses, message, roles: chosenRoles = null } = useWatch({ control });
  const foundRoles = useWatch({ control, name: 'foundRoles' });
  const fields = useStable(options.fields ?? noFields);
  useEntryChecks(list, fields, useStable(options.domains ?? allDomains));
  const { progress, sendInvites } = useDraftSend(draft, { onInvitesSent });

  // Another organization has a draft of its own, also for the fields.
  useBrowserLayoutEffect(() => {
    reset(draft.values);
    return () => {
      draft.values = getValues();
    };
  }, [draft, getValues, reset]);

  const open = options.open ?? openByItself;
  const { rolesOf, roleOptions, ...roles } = useFormRoles({
    ...options,
    open,
    chosen: chosenRoles,
    kept: foundRoles,
    onKeep: (kept) => setValue('foundRoles', [...kept]),
  });
  const seats = useSeats(open);

  function commitAddresses(): void {
    setValue('addresses', list.add(getValues('addresses')).rest);
    list.settleAll();
  }

  function sendTo(invitees: readonly InviteeEntry[] | null, text: string): void {
    if (!invitees) return;
    setAttempt(null);
    const userInvites = invitees.map((invitee) => inviteeInput(invitee, rolesOf(invitee)));
    sendInvites({ userInvites, ...(text && { message: text }) });
  }

  function refuse(problem: InviteUsersFormProblem): void {
    setAttempt({ problem, entries: list.snapshot().entries });
  }

  function submit({ confirmed }: { confirmed: boolean }): void {
    const send = handleSubmit(
      (values) => {
        const problem = findFormProblem(list.snapshot(), { roleChoices: roles.roleChoices, rolesOf, seats });
        const privileged = confirmed || problem ? null : privilegedInvitees(list.snapshot().entries, roleOptions, rolesOf);
        setConfirmingRoles(privileged);
        if (problem) refuse(problem);
        else if (!privileged) sendTo(list.beginSend(), values.message);
      },
      () => refuse({ kind: 'message_too_long' }),
    );
    void send();
  }

  const retryFailed = handleSubmit((values) => sendTo(list.beginRetry(), values.message));

  /** What is invalid is named until it is repaired, anything else until the list changes. */
  function shownProblem(): InviteUsersFormProblem | null {
    const isCurrent = attempt?.problem.kind === 'invalid' ? counts.toFix > 0 : attempt?.entries === entries;
    return attempt && isCurrent ? attempt.problem : null;
  }

  /** `rest` is the text of those whom a full list had no room for. */
  function startOver(rest: string): void {
    list.reset();
    reset({ ...emptyInviteForm, addresses: rest });
    setAttempt(null);
  }

  function keepEditing(): void {
    setConfirmingDiscard(false);
    setConfirmingRoles(null);
  }

  function close(reason: InviteUsersCloseReason): void {
    keepEditing();
    setOpenByItself(false);
    notify(options.onOpenChange, { open: false, reason });
  }

  function requestClose(reason: InviteUsersCloseReason): void {
    if (phase === 'editing' && reason !== 'platform') {
      commitAddresses();
      if (list.snapshot().entries.length > 0) return setConfirmingDiscard(true);
    }
    if (phase === 'sent' && (reason === 'done_button' || entries.every(isDone))) startOver(getValues('addresses'));
    close(reason);
  }

  const base = {
    open,
    entries,
    counts,
    list,
    addresses: addresses ?? '',
    setAddresses: (text: string) => setValue('addresses', text),
    ...roles,
    roleSelection: options.roleSelection ?? 'single',
    setRoles: (keys: readonly string[]) => setValue('roles', [...keys]),
    fields,
    locales: options.locales,
    message: message ?? '',
    setMessage: (text: string) => setValue('message', text),
    messageLimit,
    seats,
    sendCount: counts.sendable,
    confirmingDiscard,
    requestClose,
    confirmingRoles: phase === 'editing' ? confirmingRoles : null,
    confirmRoles: () => submit({ confirmed: true }),
    keepEditing,
    discard: () => {
      startOver('');
      close('discard_button');
    },
    send: () => {
      commitAddresses();
      submit({ confirmed: false });
    },
    retry: () => void retryFailed(),
  };
  switch (phase) {
    case 'editing':
      return { ...base, status: 'editing', failure, problem: shownProblem() };
    case 'sending':
    case 'retrying':
      return {
        ...base,
        status: 'sending',
        retrying: phase === 'retrying',
        progress,
        pause: sending.pause,
        resume: sending.resume,
        stop: sending.stop,
      };
    case 'sent':
      return { ...base, status: 'sent' };
  }
}

function useSeats(open: boolean): Seats | null {
  const context = useInvitesCache();
  const { data } = useQuery(
    { ...quotaOptions(context), enabled: open && context.client.quota !== undefined },
    context.queryClient,
  );
  return data && data.limit !== null ? { left: Math.max(0, data.limit - data.used), limit: data.limit } : null;
}
