'use client';
import { useState } from 'react';

import type { UserInvitesParams } from '../../../client/InvitesClient.js';
import { calendarOf } from '../../../i18n/calendarOf.js';
import { useInvitesSetup } from '../../../provider/useInvitesSetup.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { listParams } from '../table-query/listParams.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

/** A list, by what it was asked for. */
export interface ShownList {
  /** The same text for the same search, filters and order. */
  question: string;

  /** Rows of a part. */
  limit: number;

  pagination: 'offset' | 'cursor';

  /** Asks for a part. */
  paramsOf: (part: number, cursor: string | undefined) => UserInvitesParams;
}

/** The list that the rows on the screen are from: that is the one before until a new question has been answered. */
export function useShownList({ query, content }: UserInvitesTableState): ShownList {
  const { pagination } = useInvitesSetup().client.capabilities;
  const { formatters } = useInvitesUi();
  const paramsOf: ShownList['paramsOf'] = (index, cursor) =>
    listParams(query, { pagination, index, cursor }, calendarOf(formatters));
  const asked = { question: JSON.stringify(paramsOf(0, undefined)), limit: query.pageSize, pagination, paramsOf };
  const [shown, setShown] = useState(asked);
  const isAnswered = content.status !== 'rows' || !content.outdated;
  if (isAnswered && asked.question !== shown.question) setShown(asked);
  return shown;
}
