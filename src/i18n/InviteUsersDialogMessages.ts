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

    /** Says that what looks wrong is right; `confirmations` are for where it is more than that. */
    confirm: string;
    confirmations: { typo: string; unread_role: string; unread_language: string };

    /** How many of a long list stand how. */
    figures: { ready: string; toFix: string; duplicates: string; toConfirm: string; known: string };

    needLook: (values: { count: number }) => string;
    removeAll: (values: { count: number }) => string;
    removedAll: (values: { count: number }) => string;
    showMore: (values: { count: number }) => string;
    showEveryone: string;

    /** Back from `showEveryone`. */
    showProblems: string;

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

  /** How the invites go out, and what is said where they go out as links. */
  delivery: {
    label: string;
    email: string;
    link: string;
    expiry: string;

    /** Leaves it to the back end. */
    usualExpiry: string;

    days: (values: { days: number }) => string;

    /** Below the title, instead of `description`. */
    description: string;

    /** On the primary button, instead of `send` and `sending`. */
    create: (values: { count: number }) => string;
    creating: string;

    /** Instead of those of `progress`. */
    progress: Pick<
      SendProgressMessages,
      'title' | 'label' | 'waiting' | 'waits' | 'notSent' | 'kept' | 'announced' | 'button' | 'left'
    >;

    createdTitle: (values: { count: number }) => string;
    createdHint: string;
    copy: string;

    /** The accessible name of `copy`, with the same words in it. */
    copyFor: (values: { email: string }) => string;

    /** `count` is 2 or more. */
    copyAll: (values: { count: number }) => string;

    /** While a link is on its way. */
    getting: string;

    /** The same for several; `total` is 2 or more. */
    gettingAll: (values: { done: number; total: number }) => string;

    /** Ends that, and copies those that are there. */
    stop: string;

    /** Where the browser lets nothing be copied: the links follow in a field. */
    copyByHand: string;

    /** Names that field. */
    linkFor: (values: { email: string }) => string;
    allLinks: string;

    /** `failed` is how many could not be had. */
    linksCopied: (values: { count: number; failed: number }) => string;
  };

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

  /** For what a file has that is no role, or no language, here. */
  unread_role: (values: { text: string }) => string;
  unread_language: (values: { text: string }) => string;

  /** For somebody to whom nothing goes out, before anything is sent. */
  known: { already_invited: string; already_member: string };

  /** Announced when the back end has said that `count` people of the list are known. */
  knownFound: (values: { count: number }) => string;

  /** When the back end could not tell who is known; a button to try again follows. */
  checkFailed: string;

  /** For what became of an invitee, by outcome; `unconfirmed` for those who wait for the sender's word. */
  outcomes: Readonly<Record<SendUserInviteOutcome | 'unconfirmed', string>>;

  seatsLeft: (values: { left: number; limit: number; after: number | null }) => string;

  tooManySeats: (values: { left: number; over: number }) => string;

  send: (values: { count: number }) => string;

  /** Beside the primary button, where `count` people are more than the `size` that one request takes. */
  inGroups: (values: { count: number; size: number }) => string;

  sending: string;

  /** Why the primary button does nothing yet. */
  addSomebody: string;

  fixProblems: (values: { count: number }) => string;

  /** Where nobody is ready, and `count` people only look wrong. */
  confirmProblems: (values: { count: number }) => string;

  /** When the whole request failed; nothing was lost. `error` is null where the server did not say why. */
  sendFailed: (values: { error: string | null }) => string;

  sentTitle: (values: { count: number }) => string;

  sentHint: string;

  /** Instead of `sentTitle` where nothing is known to be sent, but something may be. */
  unclearTitle: string;

  /** `count` is how many were not sent, `unclear` how many may be; `areLinks` where they were to be created as links. */
  notSentHint: (values: { count: number; unclear: number; areLinks: boolean }) => string;

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
