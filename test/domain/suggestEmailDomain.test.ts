import { describe, expect, it } from 'vitest';

import { suggestEmailDomain } from '../../src/domain/suggestEmailDomain.js';

describe('suggestEmailDomain', () => {
  it.each([
    ['ada@gmial.com', 'ada@gmail.com'],
    ['ada@gmal.com', 'ada@gmail.com'],
    ['ada@gmaill.com', 'ada@gmail.com'],
    ['ada@gnail.com', 'ada@gmail.com'],
    ['ada@gmail.con', 'ada@gmail.com'],
    ['ada@gmail.co', 'ada@gmail.com'],
    ['ada@gmail.cmo', 'ada@gmail.com'],
    ['Ada+x@GMIAL.com', 'Ada+x@gmail.com'],
    ['ada@hotmial.com', 'ada@hotmail.com'],
    ['ada@outlok.com', 'ada@outlook.com'],
    ['ada@yahooo.com', 'ada@yahoo.com'],
    ['ada@yaho.co.uk', 'ada@yahoo.co.uk'],
    ['ada@iclod.com', 'ada@icloud.com'],
    ['ada@protonmial.com', 'ada@protonmail.com'],
    ['ada@t-onlien.de', 'ada@t-online.de'],
    ['ada@wanado.fr', 'ada@wanadoo.fr'],
    ['ada@hotnail.de', 'ada@hotmail.de'],
    ['ada@yahoo.cm', 'ada@yahoo.com'],
    ['ada@yahoo.cojp', 'ada@yahoo.co.jp'],
    ['ada@yahoo.co.ul', 'ada@yahoo.co.uk'],
    ['ada@hotmail.ff', 'ada@hotmail.fr'],
    ['ada@hotmail.ed', 'ada@hotmail.de'],
    ['ada@t-online.ed', 'ada@t-online.de'],
    ['ada@hotmail.d3', 'ada@hotmail.de'],
  ])('%s: %s', (email, expected) => {
    expect(suggestEmailDomain(email)).toBe(expected);
  });

  it.each([
    'ada@gmail.com',
    'ada@GMAIL.com',
    'ada@mail.com',
    'ada@ymail.com',
    'ada@email.com',
    'ada@example.com',
    'ada@gmx.de',
    'ada@yahoo.in',
    'ada@yahoo.com.br',
    'ada@outlook.es',
    'ada@hotmail.se',
    'ada@cloud.com',
    'ada@hotmail.fi',
    'ada@hotmail.dk',
    'ada@hotmail.gr',
    'ada@yahoo.be',
    'ada@yahoo.at',
    'ada@yahoo.co.il',
    'ada@yahoo.co.kp',
    'ada@outlook.ie',
    'ada@outlook.kr',
    'ada@aol.co',
    '@gmial.com',
    'gmial.com',
    '',
  ])('lets %s be', (email) => {
    expect(suggestEmailDomain(email)).toBeNull();
  });
});
