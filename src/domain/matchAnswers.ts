import { canonicalEmail } from './canonicalEmail.js';
import { foldedEmail } from './foldedEmail.js';

/** What was answered of the addresses that were asked about. */
export interface MatchedAnswers<Answer> {
  /** For each of them, by its canonical form and in the order of the answers; empty where there is none. */
  byKey: ReadonlyMap<string, Answer[]>;

  /** How many answers are about no address that was asked about. */
  stray: number;
}

/** Tells what was answered of which address. A server may change capitals; then it is the one that is the same but for them. */
export function matchAnswers<Answer extends { email: string }>(
  emails: readonly string[],
  answers: readonly Answer[],
): MatchedAnswers<Answer> {
  const byKey = new Map(emails.map((email) => [canonicalEmail(email), [] as Answer[]]));
  const others = answers.filter((answer) => !byKey.get(canonicalEmail(answer.email))?.push(answer));
  let stray = 0;
  for (const answer of others) {
    const foldedKey = foldedEmail(answer.email);
    const alike = [...byKey.keys()].filter((key) => key.toLowerCase() === foldedKey);
    const own = alike.length === 1 ? byKey.get(alike[0]!)! : null;
    if (own?.length === 0) own.push(answer);
    else stray += 1;
  }
  return { byKey, stray };
}
