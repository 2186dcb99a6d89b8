/** A name in the two parts that an invite carries. */
export interface PersonNameParts {
  firstName: string | null;

  lastName: string | null;
}

/** Splits a written name: "Given Surname", or "Surname, Given" as mail programs write it. A single word is the first name. */
export function splitPersonName(name: string): PersonNameParts {
  const comma = name.search(/[,，]/);
  if (comma !== -1) return { firstName: name.slice(comma + 1).trim() || null, lastName: name.slice(0, comma).trim() || null };
  const space = name.indexOf(' ');
  if (space === -1) return { firstName: name || null, lastName: null };
  return { firstName: name.slice(0, space), lastName: name.slice(space + 1).trim() };
}
