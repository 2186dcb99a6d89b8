/** Says that a client deviates. */
export class Deviation extends Error {}

/** Says that a case has nothing to prove here. */
export class NotApplicable extends Error {}

/** Ends the case with a deviation unless the condition holds. */
export function check(condition: unknown, problem: string): asserts condition {
  if (!condition) throw new Deviation(problem);
}

/** Ends the case, which then counts as not applicable, where a condition holds. */
export function skipIf(condition: boolean, reason: string): void {
  if (condition) throw new NotApplicable(reason);
}
