import { inviteUrl } from './inviteUrl.js';

/** Opens this page in a window of its own, with the token in the fragment. */
export function openInviteWindow(token: string): void {
  window.open(inviteUrl(token), '_blank', 'noopener,noreferrer');
}
