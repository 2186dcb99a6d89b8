/** What a column of a file is for; `field:` and a name is a field of the host's own. */
export type ColumnUse = 'email' | 'first_name' | 'last_name' | 'full_name' | 'role' | 'language' | `field:${string}` | 'ignore';

/** A use that the viewer may give to a column. */
export interface ColumnChoice {
  use: ColumnUse;

  label: string;
}
