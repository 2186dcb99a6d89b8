import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { canonicalEmail } from '../../src/domain/canonicalEmail.js';

describe('canonicalEmail', () => {
  it.each([
    ['ada@EXAMPLE.com', 'ada@example.com'],
    [' ada@example.com\n', 'ada@example.com'],
    ['Ada@example.com', 'Ada@example.com'],
    ['ada+news@example.com', 'ada+news@example.com'],
    ['a.d.a@example.com', 'a.d.a@example.com'],
    ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
    ['ada@Ⴀ.example', 'ada@xn--rkj.example'],
    ['ada@bu\u0308cher.example', 'ada@xn--bcher-kva.example'],
    ['jose\u0301@example.com', 'josé@example.com'],
    ['名字@例え.テスト', '名字@xn--r8jz45g.xn--zckzah'],
    ['no address', 'no address'],
    ['a@b@EXAMPLE.com', 'a@b@example.com'],
    ['', ''],
    ['ada@BÜCHER.example/Path', 'ada@bücher.example/path'],
    ['ada@x.co:80', 'ada@x.co:80'],
  ])('%j is %j', (email, expected) => {
    expect(canonicalEmail(email)).toBe(expected);
  });

  it('leaves a domain longer than domains can be to nobody else', () => {
    const parser = vi.spyOn(globalThis, 'URL');
    expect(canonicalEmail(`ada@${'例Ä'.repeat(500)}`)).toBe(`ada@${'例ä'.repeat(500)}`);
    expect(parser).not.toHaveBeenCalled();
    canonicalEmail('ada@BÜCHER.example');
    expect(parser).toHaveBeenCalled();
    parser.mockRestore();
  });

  it('is idempotent', () => {
    const anyEmail = fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.domain())
      .map(([local, label, domain]) => `${local}@${label}.${domain}`);
    fc.assert(
      fc.property(fc.oneof(anyEmail, fc.emailAddress(), fc.string({ unit: 'binary' })), (email) => {
        const canonical = canonicalEmail(email);
        expect(canonicalEmail(canonical)).toBe(canonical);
      }),
      { numRuns: 2000 },
    );
  });
});
