/** This page's URL with a token added to its fragment, where `takeTokenFromUrl` finds it. */
export function inviteUrl(token: string): string {
  const url = new URL(location.href);
  url.hash += `${url.hash && '&'}${new URLSearchParams({ token }).toString()}`;
  return url.href;
}
