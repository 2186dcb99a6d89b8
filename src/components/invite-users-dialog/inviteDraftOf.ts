import { createFormControl } from 'react-hook-form';

import type { SendUserInvitesInput } from '../../client/InvitesClient.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import { oncePerScope } from '../../query/oncePerScope.js';
import type { SharedScope } from '../../query/oncePerScope.js';
import { createInviteeEntries } from './entries/createInviteeEntries.js';
import type { InviteeEntries } from './entries/createInviteeEntries.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';
import { emptyInviteForm } from './inviteFormSchema.js';
import type { InviteFormControl, InviteFormValues } from './inviteFormSchema.js';
import { createDraftSend } from './sending/createDraftSend.js';
import type { DraftSend } from './sending/createDraftSend.js';

/** Whom somebody means to invite, with what: kept while the page lives, also where nothing shows it. */
export interface InviteDraft {
  list: InviteeEntries;

  sending: DraftSend;

  /** What the fields hold, for all that show them. */
  fields: InviteFormControl;

  /** Null before the first send. */
  lastSend: () => LastSend | null;

  setLastSend: (send: LastSend) => void;
}

/** With what a send went out. Whoever is sent to again gets the same, whatever the one that asks for it would send. */
export interface LastSend {
  /** Keys of an entry's roles. */
  rolesOf: (entry: InviteeEntry) => readonly string[];

  /** The roles that were known. */
  roleOptions: readonly RoleOption[];

  /** What a request carries beside the people. */
  rest: () => Omit<SendUserInvitesInput, 'userInvites'>;
}

const draftsOf = oncePerScope(() => new Map<string, InviteDraft>());

/** The draft of that name of one organization and viewer. */
export function inviteDraftOf(scope: SharedScope, key = 'default'): InviteDraft {
  const drafts = draftsOf(scope);
  const draft = drafts.get(key) ?? createInviteDraft();
  drafts.set(key, draft);
  return draft;
}

function createInviteDraft(): InviteDraft {
  const { formControl: fields } = createFormControl<InviteFormValues>({ defaultValues: emptyInviteForm });
  let lastSend: LastSend | null = null;
  return {
    list: createInviteeEntries(),
    sending: createDraftSend(),
    fields,
    lastSend: () => lastSend,
    setLastSend(send) {
      lastSend = send;
    },
  };
}
