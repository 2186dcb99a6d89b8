import { useQuery } from '@tanstack/react-query';

import type { BackEnd } from '../back-ends/BackEnd.js';

/** An organization that the viewer belongs to. */
export interface Organization {
  id: string;
  slug: string;
  name: string;
  role: string;
}

/** Who looks at the page, as the server tells. */
export interface SessionViewer {
  user: { id: string; name: string; email: string; emailVerified: boolean } | null;
  organizations: readonly Organization[];
  backEnds: readonly BackEnd[];
  /** How newcomers sign in; null where the server has no demo data, and once somebody is signed in. */
  demoAccount: { email: string; password: string } | null;
}

export const viewerKey = ['viewer'];

/** Who is signed in, and where they belong. */
export function useViewer() {
  return useQuery({
    queryKey: viewerKey,
    queryFn: async ({ signal }): Promise<SessionViewer> => {
      const response = await fetch('/api/viewer', { signal });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return (await response.json()) as SessionViewer;
    },
  });
}
