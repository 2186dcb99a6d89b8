import { invitesTokens } from './invitesTokens.js';
import type { InvitesTheme } from './invitesTokens.js';

/** The CSS variables of a theme, such as `['--invites-color-accent', 'rebeccapurple']`. */
export function themeVariables(theme: Partial<InvitesTheme>): (readonly [variable: string, value: string])[] {
  return invitesTokens.flatMap((token) => {
    const value = theme[camelCase(token) as keyof InvitesTheme];
    return value === undefined ? [] : [[`--invites-${token}`, value] as const];
  });
}

function camelCase(token: string): string {
  return token.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
