import type { Network } from './Network.js';

/** The browser's own word for it; on a server there always is a network. */
export const browserNetwork: Network = {
  isOnline: () => typeof navigator === 'undefined' || !('onLine' in navigator) || navigator.onLine,

  subscribe(listener) {
    if (typeof window === 'undefined') return () => {};
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    return () => {
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  },
};
