import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

import { invitesTokens } from '../../src/theme/invitesTokens.js';
import { themeVariables } from '../../src/theme/themeVariables.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const stylesheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(src, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));
const read = (name: string) => stylesheets.find((sheet) => sheet.name.endsWith(name))!.css;

const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:/;

describe('tokens', () => {
  it('are the same in CSS and in the theme', () => {
    const declared = [...read('theme/tokens.css').matchAll(/--invites-([a-z][a-z-]*)\s*:/g)].map(([, name]) => name);
    expect(declared).toEqual([...invitesTokens]);
  });

  it('are the only public variables that the stylesheets use', () => {
    const used = stylesheets.flatMap(({ css }) => [...css.matchAll(/var\(--invites-([a-z][a-z-]*)/g)].map(([, name]) => name));
    expect(used.filter((name) => !invitesTokens.includes(name as (typeof invitesTokens)[number]))).toEqual([]);
  });

  it('all have a use', () => {
    const all = stylesheets.map(({ css }) => css).join('\n');
    expect(invitesTokens.filter((name) => !all.includes(`var(--invites-${name}`))).toEqual([]);
  });

  it('become variables by their names in camel case', () => {
    expect(themeVariables({ colorAccentForeground: '#fff', space: '4px', radius: undefined as unknown as string })).toEqual([
      ['--invites-color-accent-foreground', '#fff'],
      ['--invites-space', '4px'],
    ]);
    expect(themeVariables({ unknown: 'red' } as never)).toEqual([]);
  });
});

describe.each(stylesheets)('$name', ({ name, css }) => {
  it('is valid', () => {
    const { warnings } = transform({ filename: name, code: Buffer.from(css), errorRecovery: true });
    expect(warnings).toEqual([]);
  });

  it('has no physical direction, so that it turns round with the language', () => {
    expect(css.split('\n').filter((line) => physical.test(line))).toEqual([]);
    expect(css.match(/(?:text-align|float|clear)\s*:\s*(?:left|right)/g)).toBeNull();
  });

  it('leaves the last word to the host', () => {
    expect(css).not.toContain('!important');
    expect(css.match(/#[a-zA-Z][\w-]*\s*\{/g)).toBeNull();
  });

  it('has no class that is not ours', () => {
    const classes = [...css.replaceAll(/url\([^)]*\)|'[^']*'/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(
      ([, className]) => className!,
    );
    expect(classes.filter((className) => !className.startsWith('invites-'))).toEqual([]);
  });
});

it('lists every stylesheet once in styles.css', () => {
  const listed = [...read('theme/styles.css').matchAll(/@import '([^']+)'/g)].map(([, path]) => join('theme', path!));
  expect(listed.toSorted()).toEqual(
    stylesheets
      .map(({ name }) => name)
      .filter((name) => name !== join('theme', 'styles.css'))
      .toSorted(),
  );
});
