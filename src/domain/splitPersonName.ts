import { isFamilyNameFirst } from './isFamilyNameFirst.js';

/** A name in the two parts that an invite carries. */
export interface PersonNameParts {
  firstName: string | null;

  lastName: string | null;
}

/**
 * Splits a written name: "Given Surname", or "Surname, Given" as mail programs write it; "Surname Given" where that is the
 * order of the script. A tab between two parts comes before a space in one. A single word is the first name.
 */
export function splitPersonName(name: string): PersonNameParts {
  const comma = name.search(/[,，]/);
  if (comma !== -1) return { firstName: name.slice(comma + 1).trim() || null, lastName: name.slice(0, comma).trim() || null };
  const space = name.search(name.includes('\t') ? '\t' : /\s/);
  if (space === -1) return { firstName: name || null, lastName: null };
  const written = name.slice(0, space);
  const others = name.slice(space + 1).trim();
  return isFamilyNameFirst(written, others) ? { firstName: others, lastName: written } : { firstName: written, lastName: others };
}
