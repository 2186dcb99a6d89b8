import * as fc from 'fast-check';

import { ModelFailure } from './ModelFailure.js';

/** What came of many histories. */
export interface Measured {
  what: string;

  runs: number;

  /** Null where they are not counted. */
  commands: number | null;

  /** Lists that were looked at; null where they are not counted, or a model has none. */
  frames: number | null;

  wrong: number;

  divergences: number;

  seconds: number;
}

/** Plays so many histories and counts; what went wrong is told on the console, with the seed and path that play it again. */
export async function measureModel<Run>(
  what: string,
  runs: fc.Arbitrary<Run>,
  play: (run: Run) => Promise<{ commands: number; frames?: number }>,
  numRuns: number,
): Promise<Measured> {
  let commands = 0;
  let frames: number | null = null;
  const begin = performance.now();
  const property = fc.asyncProperty(runs, async (run) => {
    const figures = await play(run);
    commands += figures.commands;
    if (figures.frames !== undefined) frames = (frames ?? 0) + figures.frames;
  });
  const details = await fc.check(property, { numRuns });
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  if (details.failed) console.error(what, fc.defaultReportMessage(details));
  const isFinal = details.errorInstance instanceof ModelFailure && details.errorInstance.kind === 'end';
  const wrong = Number(details.failed && !isFinal);
  return { what, runs: details.numRuns, commands, frames, wrong, divergences: Number(isFinal), seconds };
}
