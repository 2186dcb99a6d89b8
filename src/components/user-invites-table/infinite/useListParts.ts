'use client';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { isInvitesError } from '../../../client/InvitesError.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { useFold } from '../../../hooks/useFold.js';
import { useInvitesContext } from '../../../provider/useInvitesContext.js';
import { userInvitesOptions } from '../../../query/userInvitesOptions.js';
import { partMeta } from '../../../query/untouchedParts.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { outdatedRows } from './outdatedRows.js';
import type { InfiniteList } from './useInfiniteList.js';
import { useLingering } from './useLingering.js';

/** What is known of a part of the list. */
export interface PartState {
  /** Its rows; null for one that has moved to another part. */
  rows: readonly (UserInvite | null)[];

  /** Whether what is missing is on its way, or will be once the list stands still. */
  reading: boolean;

  /** Why there are none. */
  error: InvitesErrorDetails | null;

  readAgain: () => void;
}

/** Reads the parts of the list that are on the screen, each by a query of its own; those that fly past are not asked for. */
export function useListParts(list: InfiniteList, wanted: readonly number[]): ReadonlyMap<number, PartState> {
  const context = useInvitesContext();
  const { queryClient, operations } = context;
  const lingering = useLingering(wanted);
  const fold = useFold(list.paramsOf(0));
  const options = wanted.map((part) => userInvitesOptions(context, list.paramsOf(part)));
  const queries = options.map((option, place) => ({
    ...option,
    meta: partMeta,
    enabled: lingering.has(wanted[place]!) || queryClient.getQueryData(option.queryKey) !== undefined,
  }));
  const results = useQueries({ queries }, queryClient);
  const [mended] = useState(() => new Set<number>());

  const read = results.flatMap(({ data }, place) => (data ? [{ ...data, index: wanted[place]! }] : []));
  useBrowserLayoutEffect(() =>
    list.learn(
      read.map(({ index, page: { items, nextCursor } }) => ({
        index,
        rows: items.length,
        lastId: items.at(-1)?.id ?? null,
        goesOn: list.numbered ? items.length >= list.limit : nextCursor !== null,
        nextCursor,
      })),
    ),
  );
  const outdated = outdatedRows(
    list.numbered
      ? read.map(({ index, page, read: { life, sequence } }) => ({
          index,
          items: page.items,
          total: page.totalCount,
          sequence: life === operations.life ? sequence : 0,
        }))
      : [],
    // Else two answers that contradict each other would be read for ever.
    ({ sequence }) => !mended.has(sequence),
  );

  useEffect(() => {
    for (const [place, { isFetching, isError, refetch }] of results.entries()) {
      if (!outdated.has(wanted[place]!) || isFetching || isError) continue;
      void refetch().then(({ data }) => data && mended.add(data.read.sequence));
    }
  });

  return new Map(
    wanted.map((part, place) => {
      const { data, error, isError, isPending, isFetching, isStale, refetch } = results[place]!;
      const folded = data && fold(data);
      const moved = isError ? undefined : outdated.get(part);
      const state: PartState = {
        rows: folded?.page.items.map((invite) => (moved?.has(invite.id) ? null : invite)) ?? [],
        reading: isPending || isFetching || isStale || folded !== data,
        error: !data && isInvitesError(error) ? error.details : null,
        readAgain: () => void refetch(),
      };
      return [part, state];
    }),
  );
}
