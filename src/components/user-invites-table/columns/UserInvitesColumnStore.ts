/** Which columns a viewer wants to see, and in which order. Plain data; ids that are not offered just now are passed over, and kept. */
export interface UserInvitesColumnPreferences {
  order: readonly string[];

  hidden: readonly string[];
}

/** Remembers a viewer's columns. */
export interface UserInvitesColumnStore {
  /** Null where nothing was remembered yet. Called once, in the browser only. */
  read: () => UserInvitesColumnPreferences | null;

  /** Null forgets what was remembered. */
  write: (preferences: UserInvitesColumnPreferences | null) => void;
}
