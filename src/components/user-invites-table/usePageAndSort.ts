'use client';
import type { PaginationState } from '@tanstack/react-table';
import { useState } from 'react';

import type { SortField, UserInvitesSort } from '../../domain/UserInvitesSort.js';

/** Which page, and in which order. */
export interface PageAndSort {
  pagination: PaginationState;

  /** Where the page starts, for clients with cursors; undefined on the first page. */
  cursor: string | undefined;

  sort: UserInvitesSort | null;

  /** `nextCursor` is where the page after this one starts. */
  goToPage: (index: number, nextCursor?: string | null) => void;

  goToFirstPage: () => void;

  changePageSize: (size: number) => void;

  sortBy: (field: SortField, direction?: 'asc' | 'desc') => void;
}

/** The page and order of the list; a new order or page size starts again at the first page. */
export function usePageAndSort(initialPageSize: number, initialSort: UserInvitesSort | null): PageAndSort {
  const [pagination, setPagination] = useState({ pageIndex: 0, pageSize: initialPageSize });
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [sort, setSort] = useState(initialSort);

  function goToPage(pageIndex: number, nextCursor?: string | null): void {
    if (nextCursor) setCursors([...cursors.slice(0, pageIndex - 1), nextCursor]);
    setPagination((current) => ({ ...current, pageIndex }));
  }

  return {
    pagination,
    cursor: cursors[pagination.pageIndex - 1],
    sort,
    goToPage,
    goToFirstPage: () => goToPage(0),
    changePageSize: (pageSize) => setPagination({ pageIndex: 0, pageSize }),
    sortBy(field, direction) {
      const turned = field === sort?.field && sort.direction === 'asc' ? 'desc' : 'asc';
      setSort({ field, direction: direction ?? turned });
      goToPage(0);
    },
  };
}
