import type { Page } from 'playwright';

interface Told {
  /** Of the request. */
  path: string;

  referrer: string | undefined;
}

/** Notes the referrer of each request of a page; returns the way to read them. */
export function watchReferrers(page: Page): () => Promise<Told[]> {
  const told: Promise<Told>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname: path } = new URL(request.url());
    told.push(request.allHeaders().then(({ referer: referrer }) => ({ path, referrer })));
  });
  return () => Promise.all(told);
}
