import { oncePerScope } from '../../query/oncePerScope.js';
import type { SharedScope } from '../../query/oncePerScope.js';
import { createInviteeEntries } from './entries/createInviteeEntries.js';
import type { InviteeEntries } from './entries/createInviteeEntries.js';
import { emptyInviteForm } from './inviteFormSchema.js';
import type { InviteFormValues } from './inviteFormSchema.js';
import { createDraftSend } from './sending/createDraftSend.js';
import type { DraftSend } from './sending/createDraftSend.js';

/** Whom somebody means to invite, with what: kept while the page lives, also where nothing shows it. */
export interface InviteDraft {
  list: InviteeEntries;

  sending: DraftSend;

  /** What the fields held when they were last there. */
  values: InviteFormValues;
}

const draftsOf = oncePerScope(() => new Map<string, InviteDraft>());

/** The draft of that name of one organization and viewer. */
export function inviteDraftOf(scope: SharedScope, key = 'default'): InviteDraft {
  const drafts = draftsOf(scope);
  const draft = drafts.get(key) ?? { list: createInviteeEntries(), sending: createDraftSend(), values: emptyInviteForm };
  drafts.set(key, draft);
  return draft;
}
