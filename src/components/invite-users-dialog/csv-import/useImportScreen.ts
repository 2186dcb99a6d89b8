'use client';
import { useState } from 'react';

import type { InviteUsersFormState } from '../InviteUsersFormState.js';

/** That a file is to be imported. */
export interface ImportRequest {
  /** What was dropped; none where it is still to be chosen. */
  files: readonly File[];
}

/** Whether the import is in the form's place. */
export interface ImportScreen {
  /** A new one with each start; null while nothing is imported. */
  request: ImportRequest | null;

  start: (files: readonly File[]) => void;

  end: () => void;
}

/** Opens and closes the import; null while nothing can be added to the list. It ends with the dialog. */
export function useImportScreen({ open, status }: InviteUsersFormState): ImportScreen | null {
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const possible = open && status === 'editing';
  if (request && !possible) setRequest(null);
  return possible ? { request, start: (files) => setRequest({ files }), end: () => setRequest(null) } : null;
}
