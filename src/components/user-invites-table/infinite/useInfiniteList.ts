'use client';
import { useState } from 'react';

import type { UserInvitesParams } from '../../../client/InvitesClient.js';
import { useInvitesSetup } from '../../../provider/useInvitesSetup.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { listParams } from '../listParams.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';
import { learnParts, noParts } from './listParts.js';
import type { PartAnswer } from './listParts.js';
import { mapChain, mapCountedList } from './mapList.js';
import type { ListMap } from './mapList.js';

/** A list that is read in parts. */
export interface InfiniteList extends ListMap {
  /** The same text for the same search, filters and order. */
  question: string;

  /** Rows of a part. */
  limit: number;

  /** Whether parts are numbered by their rows: then a change of one moves those that follow. */
  numbered: boolean;

  paramsOf: (part: number) => UserInvitesParams;

  /** Takes in where parts end; may be called while rendering. */
  learn: (answers: readonly PartAnswer[]) => void;
}

/** The list that the rows on the screen are from: that is the one before until a new question has been answered. */
export function useInfiniteList({ query, content, page }: UserInvitesTableState): InfiniteList {
  const { pagination } = useInvitesSetup().client.capabilities;
  const { formatters } = useInvitesUi();
  const limit = query.pageSize;
  const ask = (index: number, cursor?: string) => listParams(query, { pagination, index, cursor }, formatters.calendar);
  const start = { question: JSON.stringify(ask(0)), ask, limit, parts: noParts };
  const [list, setList] = useState(start);
  if (list.question !== start.question && !(content.status === 'rows' && content.outdated)) setList(start);

  const { total } = page;
  const numbered = pagination === 'offset';
  const counted = numbered && total !== null;
  const map = counted ? mapCountedList(total, list.limit) : mapChain(list.parts, list.limit, total);
  return {
    ...map,
    question: list.question,
    limit: list.limit,
    numbered,
    paramsOf: (part) => list.ask(part, list.parts[part]?.cursor),
    learn(answers) {
      const parts = counted ? list.parts : answers.reduce(learnParts, list.parts);
      if (parts !== list.parts) setList({ ...list, parts });
    },
  };
}
