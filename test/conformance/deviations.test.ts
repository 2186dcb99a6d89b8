import { describe, expect, it } from 'vitest';

import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import { answerDeviations } from './deviations/answerDeviations.js';
import { errorDeviations } from './deviations/errorDeviations.js';
import { cursorDeviations, pagingDeviations, searchDeviations, shapeDeviations } from './deviations/listDeviations.js';
import { optionalDeviations } from './deviations/optionalDeviations.js';
import { viewerDeviations } from './deviations/viewerDeviations.js';
import { writeDeviations } from './deviations/writeDeviations.js';
import { memorySubject } from './memorySubject.js';
import { viewersSubject } from './viewersSubject.js';

const deviations = [
  ...shapeDeviations,
  ...pagingDeviations,
  ...cursorDeviations,
  ...searchDeviations,
  ...writeDeviations,
  ...errorDeviations,
  ...optionalDeviations,
  ...answerDeviations,
];

describe('B4: a client that', () => {
  it.each(deviations)('$name is caught by $caughtBy', async ({ caughtBy, deviate, throws = false, pagination }) => {
    const conformanceCase = conformanceCases.find(({ id }) => id === caughtBy)!;
    const deadlineMs = caughtBy === 'news.told' ? 100 : 10_000;
    const subject = () => memorySubject(deviate, { capabilities: pagination && { pagination } });
    const result = await conformanceCase.run(subject, { deadlineMs });
    expect(result).toMatchObject({ outcome: 'failed', howToMend: conformanceCase.howToMend });
    expect(conformanceCase.howToMend).not.toBe('');
    // A case that falls over something else has not caught it.
    expect('cause' in result).toBe(throws);
  });
});

const aboutViewers = [...new Set(viewerDeviations.map(({ caughtBy }) => caughtBy))];

describe('B4: a viewer’s client that', () => {
  it.each(viewerDeviations)('$name is caught by $caughtBy', async ({ caughtBy, deviate }) => {
    const { run } = conformanceCases.find(({ id }) => id === caughtBy)!;
    const result = await run(() => viewersSubject(deviate));
    expect(result).toMatchObject({ outcome: 'failed' });
    expect(result).not.toHaveProperty('cause');
  });

  it.each(aboutViewers)('makes no mistake passes %s', async (id) => {
    const { run } = conformanceCases.find((one) => one.id === id)!;
    expect(await run(() => viewersSubject())).toMatchObject({ outcome: 'passed' });
  });
});

it('B4: every case has a mistake that it catches', () => {
  const caught = new Set([...deviations, ...viewerDeviations].map(({ caughtBy }) => caughtBy));
  expect(conformanceCases.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
});
