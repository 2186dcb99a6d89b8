import { describe, expect, it } from 'vitest';

import { takeTokenFromUrl } from '../../src/operations/takeTokenFromUrl.js';
import type { TakeTokenOptions } from '../../src/operations/takeTokenFromUrl.js';

function take(href: string, options: TakeTokenOptions = {}) {
  const replaced: { state: unknown; url: unknown }[] = [];
  const history = {
    state: { key: 'router' } as unknown,
    replaceState: (state: unknown, _title: string, url?: string | URL | null) => void replaced.push({ state, url }),
  };
  return { token: takeTokenFromUrl({ location: { href }, history, ...options }), replaced };
}

describe('S8, S15: takeTokenFromUrl', () => {
  it.each([
    ['https://app.example/join#token=abc', 'https://app.example/join'],
    ['https://app.example/join?token=abc', 'https://app.example/join'],
    ['https://app.example/join?a=1&token=abc&b=%20x+y#part', 'https://app.example/join?a=1&b=%20x+y#part'],
    ['https://app.example/join?a=1#tab=2&token=abc', 'https://app.example/join?a=1#tab=2'],
    ['https://app.example//evil.example/?token=abc', 'https://app.example//evil.example/'],
  ])('%s becomes %s', (href, url) => {
    expect(take(href)).toEqual({ token: 'abc', replaced: [{ state: { key: 'router' }, url }] });
  });

  it.each([
    ['repeated in the query', 'https://app.example/join?token=a&token=b'],
    ['in both places', 'https://app.example/join?token=a#token=b'],
    ['empty', 'https://app.example/join?token='],
    ['with white space', 'https://app.example/join?token=a%0Ab'],
    ['longer than 4 KB', `https://app.example/join#token=${'x'.repeat(4097)}`],
  ])('a token %s is none, and the URL is cleaned all the same', (_name, href) => {
    expect(take(href)).toEqual({ token: null, replaced: [{ state: { key: 'router' }, url: 'https://app.example/join' }] });
  });

  it('leaves a URL without a token alone', () => {
    expect(take('https://app.example/join?tokens=abc#x')).toEqual({ token: null, replaced: [] });
  });

  it('decodes the token', () => {
    expect(take('https://app.example/join#token=a%2Bb%2F%3D').token).toBe('a+b/=');
  });

  it('takes another parameter', () => {
    expect(take('https://app.example/join?invite=abc&token=kept', { name: 'invite' })).toEqual({
      token: 'abc',
      replaced: [{ state: { key: 'router' }, url: 'https://app.example/join?token=kept' }],
    });
  });

  it('takes no two under two names', () => {
    expect(take('https://app.example/join#invite=a&token=b', { name: 'invite' })).toEqual({
      token: null,
      replaced: [{ state: { key: 'router' }, url: 'https://app.example/join' }],
    });
  });

  describe('option: path', () => {
    it.each([
      ['/join/:token', 'https://app.example/join/abc', 'https://app.example/join'],
      ['/join/:token', 'https://app.example/join/abc/', 'https://app.example/join'],
      ['/join/:token', 'https://app.example/join/abc?a=1#b', 'https://app.example/join?a=1#b'],
      ['/:token', 'https://app.example/abc', 'https://app.example/'],
      ['/teams/:invite/join', 'https://app.example/teams/abc/join', 'https://app.example/teams/join'],
      ['/join/:token', 'https://app.example/join#token=abc', 'https://app.example/join'],
      ['/join/:token', 'https://app.example/join?token=abc', 'https://app.example/join'],
    ])('%s takes it out of %s', (path, href, url) => {
      expect(take(href, { path })).toEqual({ token: 'abc', replaced: [{ state: { key: 'router' }, url }] });
    });

    it.each([
      ['another page', 'https://app.example/joint/abc'],
      ['a page below', 'https://app.example/join/abc/members'],
      ['the page itself', 'https://app.example/join'],
      ['the page itself, with a slash', 'https://app.example/join/'],
    ])('leaves %s alone', (_name, href) => {
      expect(take(href, { path: '/join/:token' })).toEqual({ token: null, replaced: [] });
    });

    it.each([
      ['that cannot be decoded', 'https://app.example/join/%E0%A4%A'],
      ['with white space', 'https://app.example/join/a%20b'],
      ['that is in the fragment too', 'https://app.example/join/a#token=b'],
    ])('a token %s is none, and the URL is cleaned all the same', (_name, href) => {
      const { token, replaced } = take(href, { path: '/join/:token' });
      expect(token).toBeNull();
      expect(replaced.map(({ url }) => url)).toEqual(['https://app.example/join']);
    });

    it('decodes the token', () => {
      expect(take('https://app.example/join/a%2Bb%2F%3D', { path: '/join/:token' }).token).toBe('a+b/=');
    });

    it('says what is wrong with a path that names no token', () => {
      expect(() => take('https://app.example/join/abc', { path: '/join' })).toThrow('such as "/join/:token"');
    });
  });
});
