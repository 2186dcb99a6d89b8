import type * as z from 'zod/mini';

import { check } from './check.js';
import { shown } from './shown.js';

/** Ends the case with a deviation where an answer is not of a shape; `answered` names where it came from. */
export function expectShape(shape: z.ZodMiniType, value: unknown, answered: string): void {
  const { error } = shape.safeParse(value);
  const problems = error?.issues.map(
    ({ path }) => `${path.map(String).join('.') || 'the answer'} is ${shown(valueAt(value, path))}`,
  );
  check(!problems, `${answered}: ${problems?.join(', ')}.`);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
