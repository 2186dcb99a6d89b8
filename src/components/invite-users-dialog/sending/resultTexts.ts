import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { sendFigures } from './sendFigures.js';

/** What a result is called, and what is to be known of it; `hasOthers` where somebody was not invited for certain. */
export interface ResultTexts {
  title: string;

  /** Null where nobody was sent anything: the reasons say it all. */
  hint: string | null;

  hasOthers: boolean;

  /** Whether it is links that were made, to be handed on. */
  areLinks: boolean;
}

/** Sums a send up in words, for whoever sees its result and whoever hears of it. */
export function resultTexts(
  { entries, delivery, mintLink }: Pick<InviteUsersFormState, 'entries' | 'delivery' | 'mintLink'>,
  messages: InviteUsersDialogMessages,
): ResultTexts {
  const { sent, unclear, open, known } = sendFigures(entries);
  const areLinks = delivery === 'link' && mintLink !== null && sent > 0;
  const titleOf = areLinks ? messages.delivery.createdTitle : messages.sentTitle;
  const hasOthers = unclear + open + known > 0;
  const allSent = areLinks ? messages.delivery.createdHint : messages.sentHint;
  const hint = hasOthers ? messages.notSentHint({ count: open + known, unclear, areLinks }) : allSent;
  return {
    title: sent === 0 && unclear > 0 ? messages.unclearTitle : titleOf({ count: sent }),
    hint: sent + unclear > 0 ? hint : null,
    hasOthers,
    areLinks,
  };
}
