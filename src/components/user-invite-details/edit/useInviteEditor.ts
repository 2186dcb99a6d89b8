'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';

import type { InviteEditing } from '../../../domain/InviteEditing.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import type { UserInviteChanges } from '../../../domain/UserInviteChanges.js';
import { useRoleChoices } from '../../../hooks/useRoleChoices.js';
import type { DialogCloseReason } from '../../../ui/Dialog.js';
import { useMounted } from '../../../ui/useMounted.js';
import { changesOf } from './changesOf.js';
import { editorSchema } from './editorSchema.js';
import type { EditorProblem } from './editorSchema.js';
import { editorValues } from './EditorValues.js';
import type { EditorValues } from './EditorValues.js';
import { refusedFields } from './refusedFields.js';

/** The editor without its looks. */
export interface InviteEditorController {
  form: UseFormReturn<EditorValues>;

  roles: RoleChoices;

  saving: boolean;

  /** Why it was not saved, where no field says so. */
  failure: InvitesErrorDetails | null;

  /** Whether the viewer is asked if the changes may be thrown away. */
  confirmingDiscard: boolean;

  save: () => void;

  /** Closes, or asks first where something would be lost. */
  requestClose: (reason?: DialogCloseReason) => void;

  keepEditing: () => void;
}

const noChanges: UserInviteChanges = {};

/** Edits an invite as it was when the editor opened: what somebody else changes meanwhile stays theirs. */
export function useInviteEditor({ draft, fields, ...options }: Omit<InviteEditing, 'locales'>): InviteEditorController {
  const [invite] = useState(options.invite);
  const [failure, setFailure] = useState<InvitesErrorDetails | null>(null);
  const [confirmingDiscard, setConfirmingDiscard] = useState(false);
  const mounted = useMounted();
  const schema = useMemo(() => editorSchema(fields), [fields]);
  const form = useForm<EditorValues>({
    resolver: zodResolver(schema),
    defaultValues: useMemo(() => editorValues(invite, noChanges, fields), [invite, fields]),
  });
  const { reset, setError, setFocus } = form;
  // Read while rendering: react-hook-form keeps only what somebody reads.
  const { isDirty, isSubmitting } = form.formState;

  useEffect(() => {
    if (draft) reset(editorValues(invite, draft, fields), { keepDefaultValues: true });
    // What could not be saved is put into the fields once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function show(error: InvitesErrorDetails): void {
    const refused = error.code === 'validation' ? refusedFields(error.fields, fields) : null;
    if (!refused) return setFailure(error);
    for (const name of refused) setError(name, { message: 'refused' satisfies EditorProblem });
    setFocus(refused[0]!);
  }

  const save = form.handleSubmit(async (values) => {
    const changes = changesOf(invite, values, fields, options.invite.data);
    if (!changes) return options.onClose();
    setFailure(null);
    const outcome = await options.onSave(changes);
    if (outcome.status === 'failed' && mounted.current) show(outcome.error);
  });

  return {
    form,
    roles: useRoleChoices(undefined, true),
    saving: isSubmitting,
    failure,
    confirmingDiscard,
    save: () => void save(),
    requestClose(reason) {
      if (isDirty && !isSubmitting && reason !== 'platform') setConfirmingDiscard(true);
      else options.onClose();
    },
    keepEditing: () => setConfirmingDiscard(false),
  };
}
