'use client';
import { useEffect, useRef } from 'react';

import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

const quietMs = 500;

/**
 * Says how many invites a new search or tab has found, or which rows another page shows, once it is answered and no other
 * one follows at once. The first list is not news, and the sort button speaks for itself.
 */
export function useResultAnnouncement({ content, query, page }: UserInvitesTableState, messages: UserInvitesTableMessages): void {
  const { announcer } = useInvitesUi();
  const { sort, pageIndex: _, pageSize: __, ...filters } = query;
  const question = JSON.stringify(filters);
  const order = JSON.stringify(sort);
  const place = `${page.index}\n${page.size}`;
  const answered = useRef({ question, order, place });
  const settled = content.status === 'no_match' || (content.status === 'rows' && !content.outdated);
  const { from, to, total, canGoOn } = page;
  const more = content.status === 'rows' && total === null && canGoOn;
  const count = content.status === 'no_match' ? 0 : (total ?? to);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    function say(text: string): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => announcer.announce(text), quietMs);
    }
    if (!settled) return;
    const last = answered.current;
    answered.current = { question, order, place };
    if (last.question !== question) say(messages.found({ count, more }));
    else if (last.order === order && last.place !== place) say(messages.range({ from, to, total }));
  }, [announcer, count, from, messages, more, order, place, question, settled, to, total]);
}
