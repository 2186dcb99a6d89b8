import { expect, it } from 'vitest';

import { inviteeName } from '../../src/domain/inviteeName.js';

it.each([
  ['Ada', 'Lovelace', 'Ada Lovelace'],
  ['Ada', null, 'Ada'],
  [null, 'Lovelace', 'Lovelace'],
  [null, null, null],
  ['', '', null],
  ['慧敏', '李', '李慧敏'],
  ['さくら', '高橋', '高橋さくら'],
  ['민준', '김', '김민준'],
  ['スティーブ', 'ジョブズ', 'スティーブ ジョブズ'],
  ['マリー', 'アン・リー', 'マリー アン・リー'],
  ['サクラ', '高橋', '高橋サクラ'],
  ['慧敏', 'Lee', '慧敏 Lee'],
  ['慧敏', null, '慧敏'],
  ['ليلى', 'الحسيني', 'ليلى الحسيني'],
])('joins %j and %j to %j', (firstName, lastName, expected) => {
  expect(inviteeName({ firstName, lastName })).toBe(expected);
});
