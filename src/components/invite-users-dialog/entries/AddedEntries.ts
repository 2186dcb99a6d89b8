/** What a text or a file brought. */
export interface AddedEntries {
  added: number;

  duplicates: number;

  invalid: number;

  /** How many were not added, since a list holds no more than 10,000. */
  left: number;

  /** Their text. */
  rest: string;
}
