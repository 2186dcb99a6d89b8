import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';

/** Texts that more than one component uses. */
export interface CommonMessages {
  /** What went wrong, as one sentence, by error code. */
  errors: Readonly<Record<InvitesErrorCode, string>>;

  /** While a part of the page is on its way. */
  loading: string;

  /** Where a part of the page cannot be loaded. */
  notLoaded: string;

  tryAgain: string;

  close: string;

  cancel: string;

  roles: string;

  expires: string;

  /** Stands where there is no value. */
  none: string;

  /** How many more there are than shown, such as "+3". */
  more: (values: { count: number }) => string;
}
