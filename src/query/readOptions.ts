import { hashKey } from '@tanstack/react-query';
import type * as z from 'zod/mini';

import { askClient } from '../client/askClient.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';
import { retryRead, retryReadDelay } from './retry.js';
import { shareStructure } from './shareStructure.js';

const minute = 60_000;

// Options that must stay as they are without a host's defaults. Their types know no "said to be absent".
const untouched: object = {
  behavior: undefined,
  experimental_prefetchInRender: undefined,
  initialData: undefined,
  notifyOnChangeProps: undefined,
  persister: undefined,
  placeholderData: undefined,
  queryKeyHashFn: hashKey,
  select: undefined,
  subscribed: undefined,
  suspense: undefined,
};

/** Every option that a host's defaults could change in a way that matters, said explicitly. */
export const readOptions = {
  ...untouched,
  enabled: true,
  staleTime: 30_000,
  gcTime: 5 * minute,
  networkMode: 'always',
  retry: retryRead,
  retryDelay: retryReadDelay,
  retryOnMount: true,
  refetchOnMount: true,
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
  refetchInterval: false,
  throwOnError: false,
  structuralSharing: shareStructure,
  meta: { persist: false },
} as const;

/** Reads from the client within the deadline, as the schema reads it. */
export function read<Schema extends z.ZodMiniType>(
  { deadlineMs = 30_000 }: InvitesQueryContext,
  signal: AbortSignal,
  schema: Schema,
  call: (options: { signal: AbortSignal }) => unknown,
): Promise<z.output<Schema>> {
  return askClient(schema, (deadline) => call({ signal: deadline }), deadlineMs, signal);
}
