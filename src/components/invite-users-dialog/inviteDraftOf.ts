import { oncePerScope } from '../../query/oncePerScope.js';
import type { SharedScope } from '../../query/oncePerScope.js';
import { createInviteeEntries } from './entries/createInviteeEntries.js';
import type { InviteeEntries } from './entries/createInviteeEntries.js';
import { emptyInviteForm } from './inviteFormSchema.js';
import type { InviteFormValues } from './inviteFormSchema.js';

/** Whom somebody means to invite, with what: kept while the page lives, also where nothing shows it. */
export interface InviteDraft {
  list: InviteeEntries;

  /** What the fields held when they were last there. */
  values: InviteFormValues;
}

const draftsOf = oncePerScope(() => new Map<string, InviteDraft>());

/** The draft of that name of one organization and viewer. */
export function inviteDraftOf(scope: SharedScope, key: string): InviteDraft {
  const drafts = draftsOf(scope);
  const draft = drafts.get(key) ?? { list: createInviteeEntries(), values: emptyInviteForm };
  drafts.set(key, draft);
  return draft;
}
