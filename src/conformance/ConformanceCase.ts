import type { FilterKey, InvitesClient } from '../client/InvitesClient.js';
import type { SortField } from '../domain/UserInvitesSort.js';
import type { ConformanceResult } from './ConformanceResult.js';
import type { ConformanceHook, ConformanceSetUp } from './ConformanceSubject.js';

/** A method that a client may leave out. */
export type OptionalMethod = {
  [Method in keyof InvitesClient]-?: undefined extends InvitesClient[Method] ? Method : never;
}[keyof InvitesClient];

/** What a case needs of a client, its capabilities or its host. */
export type ConformanceNeed =
  | `method ${OptionalMethod}`
  | `hook ${ConformanceHook}`
  | `sort ${SortField}`
  | `filter ${FilterKey}`
  | 'pagination offset'
  | 'pagination cursor'
  | 'search name'
  | 'previews holder'
  | 'link delivery'
  | 'chosen expiry'
  | 'idempotent writes'
  | 'role search';

/** How a case is run. */
export interface RunConformanceCaseOptions {
  /** How long the case may take, in milliseconds; setting up and tearing down may each take as long. @default 30_000 */
  deadlineMs?: number | undefined;
}

/** One thing that the contract promises. */
export interface ConformanceCase {
  /** Stable, such as `paging.complete`. */
  id: string;

  /** What it proves. */
  title: string;

  /** What to do about a client that fails it. */
  howToMend: string;

  /** Where one of these is missing, the case does not apply. */
  needs: readonly ConformanceNeed[];

  /** Never rejects: whatever goes wrong is in the result. */
  run: (setUp: ConformanceSetUp, options?: RunConformanceCaseOptions) => Promise<ConformanceResult>;
}
