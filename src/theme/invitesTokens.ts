/** The public tokens: what a theme may set. Each is the CSS variable `--invites-<name>`. */
export const invitesTokens = [
  'color-background',
  'color-foreground',
  'color-accent',
  'color-accent-foreground',
  'color-success',
  'color-warning',
  'color-danger',
  'color-focus',
  'font-family',
  'font-size',
  'space',
  'radius',
  'control-size',
  'shadow',
  'duration',
] as const;

/** A public token, without its `--invites-` prefix. */
export type InvitesToken = (typeof invitesTokens)[number];

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

/** A value for each public token, in camel case, such as `colorAccent`. */
export type InvitesTheme = Record<CamelCase<InvitesToken>, string>;
