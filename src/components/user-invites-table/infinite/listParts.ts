/** A part of a list whose place is known. */
export interface ListPart {
  /** Where it starts, for clients with cursors; undefined at the beginning of the list. */
  cursor: string | undefined;

  /** Null until it has been read. */
  rows: number | null;

  lastId: string | null;
}

/** What was answered for a part. */
export interface PartAnswer {
  index: number;

  rows: number;

  lastId: string | null;

  /** Whether there is a part after it; back ends with cursors name it. */
  goesOn: boolean;

  nextCursor: string | null;
}

/** All that is known of a list before its first part is read. */
export const noParts: readonly ListPart[] = [{ cursor: undefined, rows: null, lastId: null }];

/**
 * The parts after an answer, which tells where the next one starts. An answer with the same end changes nothing of the
 * parts that follow, though back ends may name another cursor each time.
 */
export function learnParts(parts: readonly ListPart[], answer: PartAnswer): readonly ListPart[] {
  const { index, rows, lastId, goesOn, nextCursor } = answer;
  const part = parts[index];
  if (!part || (part.rows === rows && part.lastId === lastId)) return parts;
  const learned = { ...part, rows, lastId };
  if (part.rows !== null && part.lastId === lastId) return parts.with(index, learned);
  const next = { cursor: nextCursor ?? undefined, rows: null, lastId: null };
  return [...parts.slice(0, index), learned, ...(goesOn ? [next] : [])];
}
