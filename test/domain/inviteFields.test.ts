import { describe, expect, it } from 'vitest';

import type { InviteField } from '../../src/domain/InviteField.js';
import { inviteFieldInput } from '../../src/domain/inviteFieldInput.js';
import { inviteFieldProblem } from '../../src/domain/inviteFieldProblem.js';
import { inviteFieldValue } from '../../src/domain/inviteFieldValue.js';
import type { JsonObject } from '../../src/domain/JsonObject.js';

const text: InviteField = { name: 'text', label: 'Text', type: 'text', maxLength: 5 };
const number: InviteField = { name: 'number', label: 'Number', type: 'number' };
const checkbox: InviteField = { name: 'box', label: 'Box', type: 'checkbox' };
const date: InviteField = { name: 'date', label: 'Date', type: 'date' };
const select: InviteField = { name: 'select', label: 'Select', type: 'select', options: [{ value: 'a', label: 'A' }] };
const fields = [text, number, checkbox, date, select];

describe('a field of the host’s own', () => {
  it('comes back as it was', () => {
    const data: JsonObject = { text: 'Ada', number: 12.5, box: true, date: '2026-11-22', select: 'a' };
    const values = fields.map((field) => inviteFieldValue(field, inviteFieldInput(field, data)));
    expect(values).toEqual(Object.values(data));
  });

  it.each([null, {}, { text: null, number: null, box: null, date: {}, select: ['a'] }])('is empty for %j', (data) => {
    expect(fields.map((field) => inviteFieldInput(field, data))).toEqual(['', '', false, '', '']);
    expect(fields.map((field) => inviteFieldValue(field, inviteFieldInput(field, data)))).toEqual([
      null,
      null,
      false,
      null,
      null,
    ]);
  });

  it('I12: takes nothing from a prototype', () => {
    const inherited: InviteField = { name: 'toString', label: 'To string', type: 'text' };
    expect(inviteFieldInput(inherited, {})).toBe('');
    expect(inviteFieldInput({ ...inherited, name: '__proto__' }, JSON.parse('{"__proto__":"own"}') as JsonObject)).toBe('own');
  });

  it.each([
    [text, 'Ada L', null],
    [text, ' Ada L ', null],
    [text, 'Ada Lo', 'too_long'],
    [{ ...text, maxLength: undefined }, 'a'.repeat(201), 'too_long'],
    [number, '12.5', null],
    [number, '-1e3', null],
    [number, 'a lot', 'no_number'],
    [number, '12,5', null],
    [number, '1,234', 'no_number'],
    [number, '1,2,5', 'no_number'],
    [number, '1.234,5', 'no_number'],
    [number, 'Infinity', 'no_number'],
    [date, '2026-02-28', null],
    [date, '2026-02-30', 'no_date'],
    [date, 'tomorrow', 'no_date'],
    [select, 'a', null],
    [select, 'b', 'no_option'],
    [checkbox, false, null],
  ] as const)('%o: %j is %s', (field, input, problem) => {
    expect(inviteFieldProblem(field as InviteField, input)).toBe(problem);
  });

  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [',5', 0.5],
    ['-0,125', -0.125],
    ['1234,567', 1234.567],
    ['1.234', 1.234],
    ['1,234', Number.NaN],
  ])('that holds a number holds it as it is written here or there: %s', (input, value) => {
    expect(inviteFieldValue(number, input)).toBe(value);
  });

  it('that is required is missed when it is empty, blank or not checked', () => {
    const missed = [text, number, date, select].map((field) => inviteFieldProblem({ ...field, required: true }, '  '));
    expect(missed).toEqual(['required', 'required', 'required', 'required']);
    expect(inviteFieldProblem({ ...checkbox, required: true }, false)).toBe('required');
    expect(inviteFieldProblem({ ...checkbox, required: true }, true)).toBeNull();
  });
});
