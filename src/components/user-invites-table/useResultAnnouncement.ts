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
  const known = useRef({ question, order, place });
  const settled = content.status === 'no_match' || (content.status === 'rows' && !content.outdated);
  const { from, to, total, canGoOn } = page;
  const more = content.status === 'rows' && total === null && canGoOn;
  const count = content.status === 'no_match' ? 0 : (total ?? to);

  useEffect(() => {
    if (!settled) return;
    const last = known.current;
    let news: string | null = null;
    if (last.question !== question) news = messages.found({ count, more });
    else if (last.order === order && last.place !== place) news = messages.range({ from, to, total });
    const tell = () => {
      known.current = { question, order, place };
      if (news !== null) announcer.announce(news);
    };
    if (news === null) return tell();
    // What follows takes its place, answered or not.
    const timer = setTimeout(tell, quietMs);
    return () => clearTimeout(timer);
  }, [announcer, count, from, messages, more, order, place, question, settled, to, total]);
}
