/** How many connections each person has open. */
export interface ConnectionLimit {
  isReached(userId: string): boolean;

  /** Counts one more; returns the way to give it back. */
  take(userId: string): () => void;
}

/** Counts open connections in this process. */
export function createConnectionLimit(most: number): ConnectionLimit {
  const open = new Map<string, number>();
  const count = (userId: string) => open.get(userId) ?? 0;
  return {
    isReached: (userId) => count(userId) >= most,

    take(userId) {
      open.set(userId, count(userId) + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        if (count(userId) === 1) open.delete(userId);
        else open.set(userId, count(userId) - 1);
      };
    },
  };
}
