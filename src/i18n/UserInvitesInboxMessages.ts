import type { ReactNode } from 'react';

import type { AcceptActionKind } from '../domain/AcceptFlowSnapshot.js';

/** Texts of `UserInvitesInbox`. Names come as elements with a `key`, where they are not asked for as text. */
export interface UserInvitesInboxMessages {
  /** Names the list. */
  label: string;

  loading: string;

  empty: { title: string; text: string };

  /** `error` is one sentence on what went wrong. */
  failedToLoad: { title: string; text: (values: { error: string }) => string };

  /** `inviter` is null where the server does not tell. */
  invitedBy: (values: { inviter: ReactNode | null }) => ReactNode;

  /** `relative` is such as "in 4 days". */
  expires: (values: { relative: string }) => string;

  /** Past its end by the viewer's clock. `relative` is such as "3 days ago". */
  expired: (values: { relative: string }) => string;

  accept: string;

  accepting: string;

  decline: string;

  declining: string;

  /** Asked before an invite is declined. `reason` names the field, `hint` says who reads it. */
  declineQuestion: { reason: string; hint: string; confirm: string; keep: string };

  /** The name of a button for screen readers, which tells it from those of other rows; it begins with what is on it. */
  actionFor: (values: { action: string; organization: string }) => string;

  open: (values: { organization: ReactNode }) => ReactNode;

  /** What became of an invite, on its row. */
  accepted: string;

  declined: string;

  /** With `unknown` an answer of the viewer, which got lost, may be why. */
  over: (values: { outcome: 'not_done' | 'unknown' }) => string;

  /** With `unknown` the server may have carried it out all the same. */
  failed: (values: { kind: AcceptActionKind; error: string; outcome: 'not_done' | 'unknown' }) => string;

  /** One sentence on what the viewer has to do first; `action` is null where the server did not say. */
  needsAction: (values: { action: string | null }) => string;

  /** Told to screen readers. */
  said: (values: { organization: string; outcome: string }) => string;
}
