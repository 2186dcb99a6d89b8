import { describe, expect, it } from 'vitest';

import { takeTokenFromUrl } from '../../src/operations/takeTokenFromUrl.js';

function take(href: string, name?: string) {
  const replaced: { state: unknown; url: unknown }[] = [];
  const history = {
    state: { key: 'router' } as unknown,
    replaceState: (state: unknown, _title: string, url?: string | URL | null) => void replaced.push({ state, url }),
  };
  return { token: takeTokenFromUrl({ location: { href }, history, name }), replaced };
}

describe('takeTokenFromUrl', () => {
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
    expect(take('https://app.example/join?invite=abc&token=kept', 'invite')).toEqual({
      token: 'abc',
      replaced: [{ state: { key: 'router' }, url: 'https://app.example/join?token=kept' }],
    });
  });
});
