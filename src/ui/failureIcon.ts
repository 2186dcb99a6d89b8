import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';
import type { IconName } from './Icon.js';

/** The icon of what failed, by its error's code. */
export function failureIcon(code: InvitesErrorCode): IconName {
  return code === 'offline' ? 'offline' : 'issue';
}
