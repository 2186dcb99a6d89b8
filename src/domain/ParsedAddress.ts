import type { PersonNameParts } from './splitPersonName.js';

/** One entry of a typed or pasted list. */
export interface ParsedAddress extends PersonNameParts {
  /** The text it was read from. */
  raw: string;

  /** The address; for a text that is none, the text itself. */
  email: string;

  /** The name that stood with it. */
  name: string | null;
}
