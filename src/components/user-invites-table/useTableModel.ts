'use client';
import { constructTable } from '@tanstack/table-core';
import type { Table, TableFeatures, TableOptions } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { useMemo } from 'react';

import type { UserInvite } from '../../domain/UserInvite.js';

/**
 * TanStack Table as the model of a state that is held elsewhere: made anew when `options` change, so keep those stable.
 * Nobody subscribes to it, which is what its adapter for React weighs 2 kB for.
 */
export function useTableModel<Features extends TableFeatures>(
  options: TableOptions<Features, UserInvite>,
): Table<Features, UserInvite> {
  return useMemo(
    () => constructTable({ ...options, features: { coreReactivityFeature: storeReactivityBindings(), ...options.features } }),
    [options],
  );
}
