/** Keeps the token of an invite while its viewer signs in on another page. */
export interface ResumeStore {
  keep(token: string): void;

  /** The token that was kept, once; null where there is none, or where it was kept too long ago. */
  take(): string | null;

  /** Forgets it. */
  clear(): void;
}
