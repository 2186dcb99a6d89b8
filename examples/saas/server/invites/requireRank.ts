import { ApiError } from '../api/ApiError.js';
import { mayGive } from '../../shared/inviteRoles.js';

/** Refuses to give a role above one's own. */
export function requireRank({ rank }: { rank: number }, keys: readonly string[]): void {
  if (!mayGive(rank, keys)) throw new ApiError({ code: 'forbidden' });
}
