import type { AcceptInvitePageMessages } from './AcceptInvitePageMessages.js';
import type { BulkMessages } from './BulkMessages.js';
import type { CommonMessages } from './CommonMessages.js';
import type { FieldMessages } from './FieldMessages.js';
import type { InviteActionsMessages } from './InviteActionsMessages.js';
import type { InviteUsersDialogMessages } from './InviteUsersDialogMessages.js';
import type { StatusMessages } from './StatusMessages.js';
import type { UserInviteDetailsMessages } from './UserInviteDetailsMessages.js';
import type { UserInvitesInboxMessages } from './UserInvitesInboxMessages.js';
import type { UserInvitesTableMessages } from './UserInvitesTableMessages.js';

/**
 * Every text on the screen, by component. A text with arguments is a function, so that a translation can move
 * words, choose plurals and leave things out.
 */
export interface InvitesMessages {
  /** The BCP 47 tag of the language that they are in, for the `lang` of the components. */
  language: string;

  common: CommonMessages;

  statuses: StatusMessages;

  actions: InviteActionsMessages;

  fields: FieldMessages;

  table: UserInvitesTableMessages;

  bulk: BulkMessages;

  details: UserInviteDetailsMessages;

  dialog: InviteUsersDialogMessages;

  accept: AcceptInvitePageMessages;

  inbox: UserInvitesInboxMessages;
}

/** The component, or the matter of several, that messages are of. */
export type MessagesArea = Exclude<keyof InvitesMessages, 'language'>;

/** Some of the messages; what is left out stays as it is. */
export type PartialInvitesMessages = { [Area in keyof InvitesMessages]?: PartialMessages<InvitesMessages[Area]> | undefined };

/** Some messages of one area; nested records are merged too. */
export type PartialMessages<Messages> = { [Name in keyof Messages]?: PartialMessage<Messages[Name]> | undefined };

type PartialMessage<Message> = Message extends (...values: never[]) => unknown
  ? Message
  : Message extends object
    ? PartialMessages<Message>
    : Message;
