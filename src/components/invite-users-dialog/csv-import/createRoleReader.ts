import { comparableText } from '../../../domain/comparableText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';
import type { RoleOffer } from '../roles/RoleOffer.js';

/** The names of several roles, with commas or semicolons between. */
export function roleNames(text: string): readonly string[] {
  return text
    .split(/[,;，；、]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Answers the roles that a text names; null where it names others, or more than can be given. */
export type RoleReader = (text: string) => readonly RoleOption[] | null;

/** Reads roles by key or by name, in any case: one, or several with commas or semicolons between where those can be given. */
export function createRoleReader(options: readonly RoleOption[], selection: RoleOffer['selection']): RoleReader {
  const known = new Map<string, RoleOption>();
  for (const option of options.toReversed()) {
    known.set(comparableText(option.name.trim()), option);
    known.set(comparableText(option.key.trim()), option);
  }
  const find = (text: string) => known.get(comparableText(text.trim()));

  return (text) => {
    const whole = find(text);
    if (whole) return [whole];
    const found = roleNames(text).map(find);
    const roles = new Set(found.filter((role) => role !== undefined));
    if (roles.size === 0 || found.includes(undefined) || (roles.size > 1 && selection === 'single')) return null;
    return [...roles];
  };
}
