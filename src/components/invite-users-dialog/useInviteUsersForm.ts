'use client';
import { useState, useSyncExternalStore } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { EmailDomainRule } from '../../domain/EmailDomainRule.js';
import { sendFields as allSendFields } from '../../domain/SendField.js';
import type { InviteField } from '../../domain/InviteField.js';
import { useStable } from '../../ui/useStable.js';
import { notify } from '../../provider/notify.js';
import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { useDelivery } from './delivery/useDelivery.js';
import { inviteeInput } from './inviteeInput.js';
import { inviteDraftOf } from './inviteDraftOf.js';
import type { LastSend } from './inviteDraftOf.js';
import { findFormProblem } from './findFormProblem.js';
import { emptyInviteForm, inviteFormResolver, messageLimit } from './inviteFormSchema.js';
import type { AddedEntries } from './entries/AddedEntries.js';
import type { InviteeEntriesSnapshot } from './entries/createInviteeEntries.js';
import { isDone } from './entries/InviteeEntry.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';
import { useEntryChecks } from './entries/useEntryChecks.js';
import type { InviteUsersCloseReason, InviteUsersFormState, InviteUsersFormProblem } from './InviteUsersFormState.js';
import { useKnownInvitees } from './known/useKnownInvitees.js';
import { privilegedInvitees } from './roles/privilegedInvitees.js';
import type { PrivilegedInvitees } from './roles/privilegedInvitees.js';
import { useFormRoles } from './roles/useFormRoles.js';
import { useDraftSend } from './sending/useDraftSend.js';
import { wasLeftOut } from './sending/wasLeftOut.js';
import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';
import { useSeats } from './useSeats.js';

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
  const context = useInvitesCache();
  const { sendFields = allSendFields, sendLimit } = context.client.capabilities;
  const draft = inviteDraftOf(context, options.draftKey);
  const { list, sending } = draft;
  const [confirmingDiscard, setConfirmingDiscard] = useState(false);
  const [asked, setAsked] = useState<{ people: PrivilegedInvitees; phase: InviteeEntriesSnapshot['phase'] } | null>(null);
  const [attempt, setAttempt] = useState<{ problem: InviteUsersFormProblem; entries: readonly InviteeEntry[] } | null>(null);
  const { entries, counts, phase, failure } = useSyncExternalStore(list.subscribe, list.snapshot, list.snapshot);
  // What is invalid after that, nobody has tried to send.
  if (attempt?.problem.kind === 'invalid' && counts.toFix === 0) setAttempt(null);
  const { control, getValues, handleSubmit, reset, setValue } = useForm({
    formControl: draft.fields,
    resolver: inviteFormResolver,
  });
  const { addresses, message, roles: chosenRoles = null, delivery = 'email', expiryDays = null } = useWatch({ control });
  const foundRoles = useWatch({ control, name: 'foundRoles' });
  const fields = useStable((sendFields.includes('data') && options.fields) || noFields);
  const { progress, sendInvites } = useDraftSend(draft, { onInvitesSent });

  const open = options.open ?? openByItself;
  const known = useKnownInvitees(list, open && phase === 'editing');
  const { rolesOf, roleOptions, ...roles } = useFormRoles({
    ...options,
    open,
    chosen: chosenRoles,
    kept: foundRoles,
    onKeep: (kept) => setValue('foundRoles', [...kept]),
  });
  useEntryChecks(list, open, {
    stateOf: known.stateOf,
    domains: useStable(options.domains ?? allDomains),
    fields,
    sendFields,
    hasRoles: roles.roleChoices.status === 'ready',
  });
  const seats = useSeats(open);
  const { inputOf, ...deliveryState } = useDelivery({ delivery, expiryDays });
  const takesMessage = deliveryState.delivery === 'email' && sendFields.includes('message');

  function commitAddresses(): void {
    setValue('addresses', list.addNow(getValues('addresses')));
    list.settleAll();
  }

  /** Asks the fields themselves what they hold: what is shown of them may be older. */
  async function addAddresses(text = getValues('addresses')): Promise<AddedEntries | null> {
    if (text.trim() === '') return null;
    setValue('addresses', '');
    const added = await list.add(text);
    if (added.left > 0) setValue('addresses', [added.rest, getValues('addresses')].filter(Boolean).join('\n'));
    return added;
  }

  function sendTo(invitees: readonly InviteeEntry[] | null, lastSend: LastSend): void {
    if (!invitees) return;
    setAttempt(null);
    setAsked(null);
    draft.setLastSend(lastSend);
    const userInvites = invitees.map((invitee) => inviteeInput(invitee, lastSend.rolesOf(invitee), sendFields));
    sendInvites({ userInvites, ...lastSend.rest() });
  }

  function refuse(problem: InviteUsersFormProblem): void {
    setAsked(null);
    setAttempt({ problem, entries: list.snapshot().entries });
  }

  /** Answers whether some of these people would get what may do harm; then the sender is asked. */
  function asksAbout(people: readonly InviteeEntry[], given: Pick<LastSend, 'rolesOf' | 'roleOptions'>): boolean {
    const privileged = privilegedInvitees(people, given.roleOptions, given.rolesOf);
    setAsked(privileged && { people: privileged, phase });
    return privileged !== null;
  }

  function submit({ confirmed }: { confirmed: boolean }): void {
    const check = (text: string | null) => {
      const snapshot = list.snapshot();
      const problem = findFormProblem(snapshot, {
        hasLongMessage: takesMessage && text === null,
        roleChoices: roles.roleChoices,
        rolesOf,
        seats,
      });
      if (problem) return refuse(problem);
      if (!confirmed && asksAbout(snapshot.entries, { rolesOf, roleOptions })) return;
      // What nobody chose is what it was, also where the form that shows it next would choose otherwise.
      if (roles.roles.length > 0) setValue('roles', [...roles.roles]);
      sendTo(list.beginSend(), { rolesOf, roleOptions, rest: () => inputOf(text ?? '') });
    };
    void handleSubmit(
      (values) => check(values.message),
      () => check(null),
    )();
  }

  function retry({ confirmed }: { confirmed: boolean }): void {
    const lastSend = draft.lastSend();
    if (phase !== 'sent' || !lastSend) return;
    const left = entries.filter(({ result }) => result !== null && wasLeftOut(result));
    if (confirmed || !asksAbout(left, lastSend)) sendTo(list.beginRetry(), lastSend);
  }

  /** What is invalid is named until all of it is repaired, anything else until the list changes. */
  function shownProblem(): InviteUsersFormProblem | null {
    const isCurrent = attempt?.problem.kind === 'invalid' || attempt?.entries === entries;
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
    setAsked(null);
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
    if (phase === 'sent') {
      const isDoneButton = reason === 'done_button';
      // Whom the server refused, it would refuse again.
      if (entries.every((entry) => isDone(entry) || (isDoneButton && entry.problem?.kind === 'refused'))) {
        startOver(getValues('addresses'));
      } else if (isDoneButton) list.inviteMore();
    }
    close(reason);
  }

  const base = {
    open,
    entries,
    counts,
    list,
    addresses: addresses ?? '',
    setAddresses: (text: string) => setValue('addresses', text),
    addAddresses,
    ...roles,
    roleSelection: options.roleSelection ?? 'single',
    setRoles: (keys: readonly string[]) => setValue('roles', [...keys]),
    sendFields,
    fields,
    locales: options.locales,
    ...deliveryState,
    setDelivery: (chosen: 'email' | 'link') => setValue('delivery', chosen),
    setExpiryDays: (days: number | null) => setValue('expiryDays', days),
    message: message ?? '',
    setMessage: (text: string) => setValue('message', text),
    takesMessage,
    messageLimit,
    seats,
    checkFailure: known.failure,
    sendCount: counts.sendable,
    sendLimit,
    confirmingDiscard,
    requestClose,
    confirmingRoles: asked?.phase === phase ? asked.people : null,
    confirmRoles: () => (phase === 'editing' ? submit({ confirmed: true }) : retry({ confirmed: true })),
    keepEditing,
    discard: () => {
      startOver('');
      close('discard_button');
    },
    send: () => {
      commitAddresses();
      submit({ confirmed: false });
    },
    retry: () => retry({ confirmed: false }),
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
