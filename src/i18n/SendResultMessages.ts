/** Texts about the people of whom a result tells. */
export interface SendResultMessages {
  /** Unfolds so many more of a long list. */
  showMore: (values: { count: number }) => string;

  /** Puts the addresses of one group on the clipboard. */
  copy: (values: { count: number }) => string;

  copied: string;

  copyFailed: string;
}
