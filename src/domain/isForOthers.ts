import type { AcceptCheck, AskedBy } from './AcceptFlowSnapshot.js';
import { foldedEmail } from './foldedEmail.js';
import { isRefusal } from './isRefusal.js';

/**
 * Whether the server kept the invite from somebody, or has said of them whether it is theirs, and the viewer is now somebody
 * else. Whose address is the invited one needs no other word on an invite that nobody has accepted; by another one of
 * theirs, and whether they are in, only the server knows. What somebody has to do first is not for who is signed out, either.
 */
export function isForOthers(check: AcceptCheck, viewerId: AskedBy, email: string | undefined): boolean {
  if (!('askedBy' in check) || check.askedBy === undefined) return false;
  if (viewerId === undefined || check.askedBy === viewerId) return false;
  if (check.status === 'failed') return isRefusal(check) && (viewerId !== null || check.error.code === 'needs_action');
  if (email === undefined) return false;
  return check.preview.status === 'accepted' || foldedEmail(check.preview.email) !== foldedEmail(email);
}
