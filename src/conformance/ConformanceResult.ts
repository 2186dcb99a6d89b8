/** What came of one case. */
export type ConformanceResult = { id: string; title: string } & (
  | { outcome: 'passed' }
  | {
      outcome: 'failed';

      /** What was seen, and what was expected. */
      problem: string;

      howToMend: string;

      /** What the client or its host threw, where it did. */
      cause?: unknown;
    }
  | {
      outcome: 'not_applicable';

      /** What is missing. */
      reason: string;
    }
);

/** What came of all cases. */
export interface ConformanceReport {
  /** Whether no case failed. */
  conforms: boolean;

  /** In the order of the cases. */
  results: readonly ConformanceResult[];
}
