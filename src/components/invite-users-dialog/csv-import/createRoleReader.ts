import { comparableText } from '../../../domain/comparableText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';

/** The names of several roles, with commas or semicolons between. */
export function roleNames(text: string): readonly string[] {
  return text
    .split(/[,;，；、]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Reads roles by key or by name, in any case, one or several with commas or semicolons between. */
export function createRoleReader(options: readonly RoleOption[]): (text: string) => readonly RoleOption[] | null {
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
    const roles = found.filter((role) => role !== undefined);
    return roles.length > 0 && roles.length === found.length ? [...new Set(roles)] : null;
  };
}
