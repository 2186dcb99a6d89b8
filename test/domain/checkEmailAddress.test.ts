import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkEmailAddress } from '../../src/domain/checkEmailAddress.js';

const local64 = 'a'.repeat(64);
const label63 = 'b'.repeat(63);

describe('I8: checkEmailAddress', () => {
  it.each([
    'ada@example.com',
    'Ada@Example.COM',
    'ada+news@example.com',
    'ada.lovelace@sub.example.co.uk',
    "o'brien@example.ie",
    'customer/department=shipping@example.com',
    'a&b@example.com',
    '!#$%&*+-/=?^_`{|}~@example.com',
    '_@example.com',
    '1@example.com',
    'a@1.example',
    'a@123.com',
    'a@ex-ample.com',
    'a@x--y.example',
    'a@bücher.example',
    'a@xn--bcher-kva.example',
    'a@例え.テスト',
    'a@нордвинд.рф',
    'a@πανεπιστήμιο.gr',
    'a@example.museum',
    "neil'@example.com",
    "'@example.com",
    'a/b@example.com',
    'a=b@example.com',
    '*@example.com',
    '$A12345@example.com',
    '!def!xyz%abc@example.com',
    'user%example.com@example.org',
    'mailhost!username@example.org',
    '{key}@example.com',
    'a|b@example.com',
    'a~b@example.com',
    'a^b@example.com',
    '`@example.com',
    '?@example.com',
    '#1@example.com',
    '-@example.com',
    '-a-@example.com',
    '__proto__@example.com',
    'constructor@example.com',
    'first.m.last@example.com',
    'x@example.com',
    'very.common@example.com',
    'disposable.style.email.with+symbol@example.com',
    'a+b+c@example.com',
    'name/surname@example.com',
    '0123456789@example.com',
    'ADMIN@EXAMPLE.ORG',
    'a@a.ab',
    'a@ab.cd.ef.gh.ij.example',
    'a@1a.example',
    'a@a1.example',
    'a@0.example',
    'a@example.photography',
    'a@example.xn--vermgensberatung-pwb',
    'a@straße.example',
    'a@faß.de',
    'a@ñandú.cl',
    'a@ТЕСТ.рф',
    'a@почта.укр',
    'a@президент.рф',
    'a@한국.kr',
    'a@日本語.jp',
    'a@中国互联网络信息中心.中国',
    'a@موقع.وزارة-الاتصالات.مصر',
    'a@दूरसंचार.भारत',
    'a@ไทย.ไทย',
    'a@בדיקה.example',
    'a@例え。テスト',
    'a@οδός.ελ',
    'a@საქართველო.გე',
    'a@հայ.հայ',
    'a@xn--fiqs8s.xn--fiqs8s',
    'a@l·l.cat',
    'a@example.xn--p1ai',
    `${local64}@example.com`,
    `a@${label63}.com`,
    `a@${`${label63}.`.repeat(3)}${'c'.repeat(57)}.ab`,
  ])('accepts %s', (email) => {
    expect(checkEmailAddress(email)).toEqual({ class: 'ok', reason: null });
  });

  it.each([
    'josé@example.com',
    '名字@example.cn',
    'ليلى@noor.example',
    'имя@почта.рф',
    '😀@example.com',
    'иван.petrov@example.com',
    'дмитрий+news@example.com',
    'θσερ@εχαμπλε.ψομ',
    'उपयोगकर्ता@उदाहरण.कॉम',
    'Dörte@Sörensen.example.com',
    '아이디@예시.한국',
    'ünïcodé@example.com',
    'ภาษา@ไทย.ไทย',
    'शब्द@example.in',
    'œuvre@example.fr',
  ])('accepts %s, and tells that not every server can', (email) => {
    expect(checkEmailAddress(email)).toEqual({ class: 'ok', reason: 'non_ascii_local' });
  });

  it.each([
    ['billing@nоrthwind.example', 'mixed_scripts'],
    ['a@gοοgle.com', 'mixed_scripts'],
    ['a@sub.pаypal.com', 'mixed_scripts'],
    ['a@exаmple.com', 'mixed_scripts'],
    ['a@micrоsoft.com', 'mixed_scripts'],
    ['a@miсrosoft.com', 'mixed_scripts'],
    ['a@ѕtripe.com', 'mixed_scripts'],
    ['a@githսb.com', 'mixed_scripts'],
    ['a@amaᴢon-ԁ.com', 'mixed_scripts'],
    ['a@Ꭰocusign.com', 'mixed_scripts'],
    ['a@аррӏе.com', 'look_alike'],
    ['a@ѕсоре.com', 'look_alike'],
    ['a@рауса.org', 'look_alike'],
    ['a@оѕо.example', 'look_alike'],
    ['a@οικοω.com', 'look_alike'],
    ['аdmin@example.com', 'mixed_scripts_local'],
    ['bіlling@example.com', 'mixed_scripts_local'],
    ['ηello@example.com', 'mixed_scripts_local'],
    ['a.pаul@example.com', 'mixed_scripts_local'],
  ] as const)('I7: suspects %s: %s', (email, reason) => {
    expect(checkEmailAddress(email)).toEqual({ class: 'suspicious', reason });
  });

  it.each(['a@россия.com', 'a@яндекс.рф', 'a@αθήνα.gr', 'a@хор.рф', 'a@東京tower.jp', 'a@café.fr', 'a@bücher-shop.de'])(
    'I7: does not suspect %s',
    (email) => {
      expect(checkEmailAddress(email)).toEqual({ class: 'ok', reason: null });
    },
  );

  it.each([
    ['', 'no_at'],
    ['ada', 'no_at'],
    ['ada.example.com', 'no_at'],
    ['@example.com', 'no_local'],
    ['@', 'no_local'],
    ['ada@', 'no_domain'],
    ['ada@@example.com', 'too_many_at'],
    ['a@b@example.com', 'too_many_at'],
    ['"a@b"@example.com', 'too_many_at'],
    ['plainaddress', 'no_at'],
    ['Ada Lovelace', 'no_at'],
    ['@@', 'too_many_at'],
    ['@no-local.example', 'no_local'],
    ['ada@localhost', 'domain_without_dot'],
    ['ada@xn--p1ai', 'domain_without_dot'],
    ['ada@com', 'domain_without_dot'],
    ['"ada"@example.com', 'invalid_character'],
    ['"ada lovelace"@example.com', 'invalid_character'],
    ['ada lovelace@example.com', 'invalid_character'],
    ['ada@exam ple.com', 'invalid_character'],
    [' ada@example.com', 'invalid_character'],
    ['ada\u0000@example.com', 'invalid_character'],
    ['ada@example.com\n', 'invalid_character'],
    ['ada\u200B@example.com', 'invalid_character'],
    ['ada@exa\u202Emple.com', 'invalid_character'],
    ['o’brien@example.com', 'invalid_character'],
    ['ada(comment)@example.com', 'invalid_character'],
    ['ada<b>@example.com', 'invalid_character'],
    ['ada,b@example.com', 'invalid_character'],
    ['ada:b@example.com', 'invalid_character'],
    ['ada;b@example.com', 'invalid_character'],
    ['ada\\b@example.com', 'invalid_character'],
    ['ada[b]@example.com', 'invalid_character'],
    ['ada@[127.0.0.1]', 'invalid_character'],
    ['ada@exam_ple.com', 'invalid_character'],
    ['ada@example.com/path', 'invalid_character'],
    ['ada@bücher.example/path', 'invalid_character'],
    ['ada@bücher.example:80', 'invalid_character'],
    ['ada@bücher.example?x', 'invalid_character'],
    ['ada@exa%6Dple.com', 'invalid_character'],
    ['ada@example.com ', 'invalid_character'],
    ['ada\t@example.com', 'invalid_character'],
    ['ada\u007F@example.com', 'invalid_character'],
    ['ada\u00A0x@example.com', 'invalid_character'],
    ['ada\uFEFF@example.com', 'invalid_character'],
    ['ada\u202E@example.com', 'invalid_character'],
    ['ada\uD800@example.com', 'invalid_character'],
    ['a”b”c@example.com', 'invalid_character'],
    ['just"not"right@example.com', 'invalid_character'],
    ['ada@example,com', 'invalid_character'],
    ['ada@example;com', 'invalid_character'],
    ['ada@exa#mple.com', 'invalid_character'],
    ['ada@example.com#fragment', 'invalid_character'],
    ['ada@example.com:25', 'invalid_character'],
    ['ada@[IPv6:2001:db8::1]', 'invalid_character'],
    ['ada@[example.com]', 'invalid_character'],
    ['ada@exam+ple.com', 'invalid_character'],
    ['ada@exam!ple.com', 'invalid_character'],
    ['.ada@example.com', 'malformed'],
    ['.@example.com', 'malformed'],
    ['ada@.', 'malformed'],
    ['ada@..com', 'malformed'],
    ['ada@example.-com', 'malformed'],
    ['ada@example.com-', 'malformed'],
    ['ada@-.com', 'malformed'],
    ['ada@0x7f.1', 'malformed'],
    ['ada@1.2.3', 'malformed'],
    ['ada@xn--.com', 'malformed'],
    ['ada.@example.com', 'malformed'],
    ['ada..b@example.com', 'malformed'],
    ['ada@.example.com', 'malformed'],
    ['ada@example..com', 'malformed'],
    ['ada@example.com.', 'malformed'],
    ['ada@-example.com', 'malformed'],
    ['ada@example-.com', 'malformed'],
    ['ada@example.c', 'malformed'],
    ['ada@127.0.0.1', 'malformed'],
    ['ada@１２７.0.0.1', 'malformed'],
    ['ada@example.123', 'malformed'],
    [`a@${label63}b.com`, 'malformed'],
    [`${local64}a@example.com`, 'too_long'],
    [`${'é'.repeat(33)}@example.com`, 'too_long'],
    [`a@${`${label63}.`.repeat(3)}${'c'.repeat(60)}.ab`, 'too_long'],
  ] as const)('rejects %j as %s', (email, reason) => {
    expect(checkEmailAddress(email)).toEqual({ class: 'invalid', reason });
  });

  it('never throws, and accepts what every server accepts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void checkEmailAddress(text)));
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(checkEmailAddress(email).class).toBe('ok');
      }),
    );
  });

  it.each(['a', '@', '.', 'é', ' ', '"', 'a@', '\u200B', 'а', '-'])('reads a megabyte of %j no deeper than it has to', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(checkEmailAddress(text).class).toBe('invalid');
    expect(checkEmailAddress(`a@${text}`).class).toBe('invalid');
    expect(checkEmailAddress(`${text}@example.com`).class).toBe('invalid');
  });
});
