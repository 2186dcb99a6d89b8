import { mintToken } from '../mintToken.js';
import type { DeviateViewer } from '../viewersSubject.js';

/** A mistake that the client of a viewer could make. */
export interface ViewerDeviation {
  /** What it does, after "a viewer's client that". */
  name: string;

  /** The id of the case that is made for it. */
  caughtBy: string;

  deviate: DeviateViewer;
}

/** Mistakes about whose invite it is. */
export const viewerDeviations: readonly ViewerDeviation[] = [
  {
    name: 'lets whoever has the link accept',
    caughtBy: 'accept.wrong-account',
    deviate: (viewer, memory) => ({ ...viewer, acceptUserInvite: memory.acceptUserInvite }),
  },
  {
    name: 'lets whoever knows the id of an invite accept it',
    caughtBy: 'received.accept',
    deviate: (viewer, memory) => ({
      ...viewer,
      async acceptUserInvite(input, options) {
        if ('token' in input) return viewer.acceptUserInvite(input, options);
        return memory.acceptUserInvite({ token: await mintToken(memory, input.id) }, options);
      },
    }),
  },
  {
    name: 'shows everybody’s invites',
    caughtBy: 'received.own',
    deviate: (viewer, memory) => ({
      ...viewer,
      async receivedUserInvites() {
        const [{ id, email } = { id: '', email: '' }] = memory.invites;
        const own = await viewer.receivedUserInvites();
        return [...own, ...own.map((invite) => ({ ...invite, id, email }))];
      },
    }),
  },
  {
    name: 'keeps what was canceled in the inbox',
    caughtBy: 'received.own',
    deviate: (viewer) => {
      let first: ReturnType<typeof viewer.receivedUserInvites> | null = null;
      return { ...viewer, receivedUserInvites: () => (first ??= viewer.receivedUserInvites()) };
    },
  },
  {
    name: 'answers an accept from the inbox and leaves the invite open',
    caughtBy: 'received.accept',
    deviate: (viewer) => ({
      ...viewer,
      acceptUserInvite: async () => ({ organization: { name: 'Northwind', logoUrl: null }, roles: [] }),
    }),
  },
];
