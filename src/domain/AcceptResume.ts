/** The way back to an invite from a sign-in on another page. */
export interface AcceptResume {
  /** Keeps the token in the `resumeStore`; without one, nothing. */
  keep: () => void;

  /** The page's URL with the token in its fragment. Whoever has it has the invite: keep it out of queries, logs and storage. */
  url: () => string;
}

/** A viewer wants to sign in, to make an account, or to be somebody else. */
export interface AcceptSignInEvent {
  /** The invited address; null where the server keeps it to the invitee. */
  email: string | null;

  /**
   * Gives the way back for a sign-in that leaves the page: the page's URL with the token in its fragment. Whoever has it has
   * the invite: keep it out of queries, logs and storage.
   */
  resume: () => string;
}
