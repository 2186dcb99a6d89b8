import type { ReactNode } from 'react';

import type { SendUserInviteOutcome } from '../domain/SendUserInvitesResult.js';
import type { CsvImportMessages } from './CsvImportMessages.js';
import type { SendProgressMessages } from './SendProgressMessages.js';
import type { SendResultMessages } from './SendResultMessages.js';

/** Texts of `InviteUsersDialog`. */
export interface InviteUsersDialogMessages {
  /** On the button that opens the dialog. */
  invitePeople: string;

  /** `organization` is null where the host did not name it. */
  title: (values: { organization: string | null }) => string;

  description: string;

  addresses: string;

  addressesPlaceholder: string;

  addMorePlaceholder: string;

  addressesHint: string;

  /** Above the list of entries. `problems` is how many of them need attention. */
  entries: (values: { count: number; problems: number }) => string;

  /** Announced after typing or pasting; `left` is how many a full list had no room for. */
  added: (values: { added: number; duplicates: number; invalid: number; left: number }) => string;

  removed: (values: { email: string }) => string;

  removeProblems: (values: { count: number }) => string;

  remove: (values: { email: string }) => string;

  editAddress: string;

  entryList: {
    /** On the button that opens what is known of a person. */
    details: (values: { email: string }) => string;

    firstName: string;
    lastName: string;
    language: string;

    /** Where the host offers no languages. */
    languageHint: string;

    /** Makes the address of a person a field. */
    changeAddress: string;

    /** Beside a field: gives everyone its value. `applyToAllOf` is its accessible name and has the same words in it. */
    applyToAll: string;
    applyToAllOf: (values: { label: string }) => string;
    applied: (values: { count: number }) => string;

    /** What is wrong in a field of the details, as one sentence. */
    detailProblem: (values: { label: string; problem: string }) => string;

    /** Says that a suspicious address is right; `keep` does so beside a better spelling. */
    confirm: string;
    keep: string;

    /** How many of a long list stand how. */
    figures: { ready: string; toFix: string; duplicates: string; toConfirm: string };

    needLook: (values: { count: number }) => string;
    removeAll: (values: { count: number }) => string;
    removedAll: (values: { count: number }) => string;
    showMore: (values: { count: number }) => string;
    showEveryone: string;

    /** Back from `showEveryone`. */
    showProblems: string;

    /** Below the first errors of a list that has `count` more. */
    moreProblems: (values: { count: number }) => string;

    /** Where a list has no room for those in the field. */
    full: (values: { limit: number }) => string;

    /** After a paste that was not taken, of more than `limit` characters. */
    tooMuchText: (values: { limit: number }) => string;
  };

  rolePicker: {
    /** `forEveryone` where people are on the list, who may have roles of their own. */
    label: (values: { selection: 'single' | 'multiple'; forEveryone: boolean }) => string;

    labelFor: (values: { selection: 'single' | 'multiple'; email: string }) => string;

    /** Names a button that says which roles are chosen. */
    chosen: (values: { label: string; roles: string }) => string;

    /** In the place of roles where none is chosen. */
    none: string;

    missing: string;

    find: string;

    notFound: string;

    /** Before people get a role that may do harm. */
    confirm: {
      /** `roles` such as "Admin or Owner". */
      title: (values: { count: number; roles: string }) => string;

      /** `others` is how many get it beside `email`; `description` is what the role allows, null where there are several. */
      text: (values: { email: ReactNode; others: number; description: string | null }) => ReactNode;

      keep: string;
    };
  };

  rolesLoading: string;

  rolesFailed: string;

  addMessage: string;

  message: string;

  messagePlaceholder: string;

  messageCount: (values: { length: number; limit: number }) => string;

  messageTooLong: string;

  /** Why an entry cannot be sent, or should be looked at. */
  problems: {
    no_at: string;
    no_local: string;
    no_domain: string;
    domain_without_dot: string;
    too_many_at: string;
    invalid_character: string;
    too_long: string;
    malformed: string;
    duplicate: string;
    differs_in_case: string;
    mixed_scripts_local: string;
  };

  /** For a domain that the host lets nobody invite; `allowed` are those it does, empty where it names none. */
  domainNotAllowed: (values: { allowed: readonly string[] }) => string;

  /** For a domain with letters of several alphabets; `domain` is what the network knows it by. */
  mixedScripts: (values: { domain: ReactNode }) => ReactNode;

  /** For a domain in letters of another alphabet that look like Latin ones; `domain` is what the network knows it by. */
  lookAlike: (values: { domain: ReactNode }) => ReactNode;

  /** For somebody who may have been invited already; `sendAgain` is a button. */
  unclear: (values: { sendAgain: ReactNode }) => ReactNode;

  sendAgain: string;

  /** After a typo such as gmial.com; `suggestion` is a button. */
  didYouMean: (values: { suggestion: ReactNode }) => ReactNode;

  /** For what became of an invitee, by outcome. */
  outcomes: Readonly<Record<SendUserInviteOutcome, string>>;

  seatsLeft: (values: { left: number; limit: number; after: number | null }) => string;

  tooManySeats: (values: { left: number; over: number }) => string;

  send: (values: { count: number }) => string;

  sending: string;

  /** Why the primary button does nothing yet. */
  addSomebody: string;

  fixProblems: (values: { count: number }) => string;

  /** When the whole request failed; nothing was lost. `error` is null where the server did not say why. */
  sendFailed: (values: { error: string | null }) => string;

  sentTitle: (values: { count: number }) => string;

  sentHint: string;

  /** Instead of `sentTitle` where nothing is known to be sent, but something may be. */
  unclearTitle: string;

  /** `count` is how many were not sent, `unclear` how many may be. */
  notSentHint: (values: { count: number; unclear: number }) => string;

  retry: (values: { count: number }) => string;

  inviteMore: string;

  /** Instead of `inviteMore` where somebody is left to be invited. */
  backToList: string;

  done: string;

  progress: SendProgressMessages;

  result: SendResultMessages;

  discard: { title: (values: { count: number }) => string; text: string; keep: string; confirm: string };

  csv: CsvImportMessages;
}
