import { expect, it } from 'vitest';

import { resultsOf, sentSchema } from '../../../src/client/roq/sendToRoq.js';

function outcomes(emails: readonly string[], sent: readonly string[], errors: readonly string[] = []) {
  const answer = sentSchema.parse({
    success: sent.map((email, index) => ({ id: `i${index}`, email, status: 'pending' })),
    errors: errors.map((email) => ({ email, error: `${email} has already been invited` })),
  });
  const results = resultsOf(
    emails.map((email) => ({ email })),
    answer,
  );
  return results.map(({ email, outcome }) => `${email} ${outcome}`);
}

it.each([
  ['in lower case', ['Ada@example.com'], ['ada@example.com'], [], ['Ada@example.com sent']],
  [
    'in both cases',
    ['Ada@example.com', 'ada@example.com'],
    ['ada@example.com'],
    ['Ada@example.com'],
    ['Ada@example.com already_invited', 'ada@example.com sent'],
  ],
  [
    'twice in one call',
    ['ada@example.com', 'ada@example.com'],
    ['ada@example.com'],
    ['ada@example.com'],
    ['ada@example.com sent', 'ada@example.com already_invited'],
  ],
  [
    'not at all',
    ['ada@example.com', 'bob@example.com'],
    ['bob@example.com'],
    [],
    ['ada@example.com unknown', 'bob@example.com sent'],
  ],
])('finds the answer for an address that ROQ names %s', (_, emails, sent, errors, expected) => {
  expect(outcomes(emails, sent, errors)).toEqual(expected);
});
