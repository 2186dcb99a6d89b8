'use client';
import { useMemo, useState } from 'react';

import type { UserInvitesParams } from '../../../client/InvitesClient.js';
import { learnParts, noParts } from './listParts.js';
import type { PartAnswer } from './listParts.js';
import { mapChain, mapCountedList } from './mapList.js';
import type { ListMap } from './mapList.js';
import type { ShownList } from './useShownList.js';

/** A list that is read in parts. */
export interface InfiniteList extends ListMap {
  limit: number;

  /** Whether parts are numbered by their rows: then a change of one moves those that follow. */
  numbered: boolean;

  paramsOf: (part: number) => UserInvitesParams;

  /** Takes in where parts end. */
  learn: (answers: readonly PartAnswer[]) => void;
}

/** One list, as far as it is known. Another list needs another component. The same object until more is known. */
export function useInfiniteList({ limit, pagination, paramsOf }: ShownList, total: number | null): InfiniteList {
  const [parts, setParts] = useState(noParts);
  return useMemo(() => {
    const numbered = pagination === 'offset';
    const counted = numbered && total !== null;
    return {
      ...(counted ? mapCountedList(total, limit) : mapChain(parts, limit, total)),
      limit,
      numbered,
      paramsOf: (part) => paramsOf(part, parts[part]?.cursor),
      learn(answers) {
        if (!counted) setParts((known) => answers.reduce(learnParts, known));
      },
    };
  }, [parts, limit, pagination, paramsOf, total]);
}
