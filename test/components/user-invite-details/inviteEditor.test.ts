import { describe, expect, it } from 'vitest';

import { changesOf } from '../../../src/components/user-invite-details/edit/changesOf.js';
import { editorSchema } from '../../../src/components/user-invite-details/edit/editorSchema.js';
import { editorValues } from '../../../src/components/user-invite-details/edit/EditorValues.js';
import type { EditorValues } from '../../../src/components/user-invite-details/edit/EditorValues.js';
import { refusedFields } from '../../../src/components/user-invite-details/edit/refusedFields.js';
import type { InviteField } from '../../../src/domain/InviteField.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import { testInvites } from '../../support/testInvites.js';

const fields: readonly InviteField[] = [
  { name: 'department', label: 'Department', type: 'text', required: true },
  { name: 'desk', label: 'Desk', type: 'checkbox' },
  { name: 'a.b', label: 'With a dot', type: 'number' },
];
const invite: UserInvite = {
  ...testInvites({ now: 0, count: 1 })[0]!,
  roles: [
    { key: 'member', name: 'Member' },
    { key: 'viewer', name: null },
  ],
  locale: 'de',
  data: { department: 'Sales', kept: { by: ['the host'] } },
};
const initial = editorValues(invite, {}, fields);
const changed = (values: Partial<EditorValues>, newestData = invite.data) =>
  changesOf(invite, { ...initial, ...values }, fields, newestData);

describe('what has been changed of an invite', () => {
  it('is nothing at first, nor for blanks and another order of roles', () => {
    expect(changed({})).toBeNull();
    expect(changed({ firstName: ' Anneliese ', roles: ['viewer', 'member'] })).toBeNull();
  });

  it('is what differs, and null for what was emptied', () => {
    expect(changed({ firstName: 'Anna', lastName: ' ', locale: '' })).toEqual({
      firstName: 'Anna',
      lastName: null,
      locale: null,
    });
    expect(changed({ roles: ['member'] })).toEqual({ roles: ['member'] });
    expect(changed({ roles: [] })).toEqual({ roles: [] });
  });

  it('keeps the data that the host has no field for', () => {
    expect(changed({ data: ['Sales', true, '3'] })).toEqual({ data: { ...invite.data, desk: true, 'a.b': 3 } });
    expect(changed({ data: ['', false, ''] })).toEqual({ data: { ...invite.data, department: null } });
  });

  it('keeps the data that somebody else has changed meanwhile', () => {
    const newest = { department: 'IT', added: true };
    expect(changed({ data: ['Sales', true, ''] }, newest)).toEqual({ data: { ...newest, desk: true } });
    expect(changed({}, newest)).toBeNull();
  });

  it('I12: gives nothing a prototype', () => {
    const field: InviteField = { name: '__proto__', label: 'Prototype', type: 'text' };
    const changes = changesOf(invite, { ...initial, data: ['polluted'] }, [field], invite.data);
    expect(Object.entries(changes?.data ?? {})).toContainEqual(['__proto__', 'polluted']);
    expect(Object.getPrototypeOf(changes?.data)).toBe(Object.prototype);
  });
});

describe('the fields', () => {
  it('show what could not be saved on top of the invite', () => {
    const draft = { firstName: null, roles: ['admin'], data: { department: 'IT' } };
    expect(editorValues(invite, draft, fields)).toEqual({
      ...initial,
      firstName: '',
      roles: ['admin'],
      data: ['IT', false, ''],
    });
  });

  it('say what is wrong, each by its own path', () => {
    const values = { ...initial, firstName: 'a'.repeat(201), locale: 'not a tag', data: ['', false, 'x'] };
    const { error } = editorSchema(fields).safeParse(values);
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['firstName', 'too_long'],
      ['locale', 'no_language'],
      ['data.0', 'required'],
      ['data.2', 'no_number'],
    ]);
  });

  it.each(['', 'en', 'pt-BR', 'zh-Hant-TW'])('take %j for a language', (locale) => {
    expect(editorSchema(fields).safeParse({ ...initial, locale }).success).toBe(true);
  });

  it('that the server refused are found by its paths; null where one has no field', () => {
    const refused = (...paths: string[]) =>
      refusedFields(
        paths.map((path) => ({ path, code: 'invalid' })),
        fields,
      );
    expect(refused('roles', 'data.department', 'data.a.b', 'roles.0')).toEqual(['roles', 'data.0', 'data.2', 'roles']);
    expect(refused('data.toString')).toBeNull();
    expect(refused('lastName', 'email')).toBeNull();
    expect(refused()).toBeNull();
  });
});
