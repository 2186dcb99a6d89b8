'use client';
import type { PaginationState, SortingState } from '@tanstack/react-table';
import { useState } from 'react';

import type { TableSort, TableSortField } from './UserInvitesTableState.js';

/** Which page, and in which order. */
export interface PageAndSort {
  pagination: PaginationState;

  sorting: SortingState;

  sort: TableSort;

  goToPage: (index: number) => void;

  goToFirstPage: () => void;

  changePageSize: (size: number) => void;

  sortBy: (field: TableSortField, direction?: 'asc' | 'desc') => void;
}

const newestFirst: TableSort = { field: 'sentAt', direction: 'desc' };

/** The page and order of the list; a new order or page size starts again at the first page. */
export function usePageAndSort(initialPageSize: number): PageAndSort {
  const [pagination, setPagination] = useState({ pageIndex: 0, pageSize: initialPageSize });
  const [sort, setSort] = useState(newestFirst);
  const goToPage = (pageIndex: number) => setPagination((current) => ({ ...current, pageIndex }));

  return {
    pagination,
    sorting: [{ id: sort.field, desc: sort.direction === 'desc' }],
    sort,
    goToPage,
    goToFirstPage: () => goToPage(0),
    changePageSize: (pageSize) => setPagination({ pageIndex: 0, pageSize }),
    sortBy(field, direction) {
      const turned = field === sort.field && sort.direction === 'asc' ? 'desc' : 'asc';
      setSort({ field, direction: direction ?? turned });
      goToPage(0);
    },
  };
}
