import type { PartialMessages } from './InvitesMessages.js';

/** Defaults with overrides on top, later ones winning; nested records are merged too. */
export function mergeMessages<Messages extends object>(
  defaults: Messages,
  ...overrides: readonly (PartialMessages<Messages> | undefined)[]
): Messages {
  return overrides.reduce<object>(
    (merged, override) => (override ? mergeRecords(merged, override) : merged),
    defaults,
  ) as Messages;
}

function mergeRecords(base: object, override: object): object {
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [name, value] of Object.entries(override)) {
    if (value === undefined) continue;
    const current = merged.get(name);
    merged.set(name, isRecord(current) && isRecord(value) ? mergeRecords(current, value) : value);
  }
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
