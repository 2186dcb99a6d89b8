/** Where the viewer is taken after they have joined. */
export interface AcceptRedirect {
  /** How long the viewer had to stay instead, in milliseconds. */
  afterMs: number;

  /** When it happens, in milliseconds since the epoch by the viewer's clock; null once they chose to stay, or to go at once. */
  endsAt: number | null;

  /** Goes there now. */
  go: () => void;

  /** Does not go by itself. */
  stay: () => void;
}
