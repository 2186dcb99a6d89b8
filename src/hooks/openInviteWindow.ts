/** Opens this page in a window of its own, with the token in the fragment, where `takeTokenFromUrl` finds it. */
export function openInviteWindow(token: string): void {
  const url = new URL(location.href);
  url.hash = new URLSearchParams({ token }).toString();
  window.open(url.href, '_blank', 'noopener,noreferrer');
}
