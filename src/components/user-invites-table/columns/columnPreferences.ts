import type { UserInvitesColumnPreferences } from './UserInvitesColumnStore.js';

/** What a store remembered, where it still reads as preferences; null for everything else. */
export function columnPreferences(value: unknown): UserInvitesColumnPreferences | null {
  if (typeof value !== 'object' || value === null || !('order' in value) || !('hidden' in value)) return null;
  const { order, hidden } = value;
  return isListOfStrings(order) && isListOfStrings(hidden) ? { order, hidden } : null;
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
