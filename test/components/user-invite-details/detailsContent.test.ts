import { describe, expect, it } from 'vitest';

import { detailsContent } from '../../../src/components/user-invite-details/detailsContent.js';
import { fieldText } from '../../../src/components/user-invite-details/fieldText.js';
import { footerActions } from '../../../src/components/user-invite-details/footerActions.js';
import type { InviteField } from '../../../src/domain/InviteField.js';
import { createFormatters } from '../../../src/i18n/createFormatters.js';
import { testInvites } from '../../support/testInvites.js';

const invite = testInvites({ now: 0, count: 1 })[0]!;

describe('what stands in the details', () => {
  const nothing = { invite: undefined, deleted: false, complete: false, error: null };

  it('is a shape until something is known, then the invite, whole or not', () => {
    expect(detailsContent(nothing)).toEqual({ status: 'loading' });
    expect(detailsContent({ ...nothing, invite })).toMatchObject({ status: 'ready', incomplete: true });
    expect(detailsContent({ ...nothing, invite, complete: true })).toMatchObject({ status: 'ready', incomplete: false });
  });

  it('is the failure where nothing is known, and stays the invite where it is', () => {
    const error = { code: 'timeout' } as const;
    expect(detailsContent({ ...nothing, error })).toEqual({ status: 'failed', error });
    expect(detailsContent({ ...nothing, invite, complete: true, error })).toMatchObject({ status: 'ready', error });
  });

  it('is no invite that the viewer may not see or that is gone, whatever a list knew', () => {
    expect(detailsContent({ ...nothing, invite, error: { code: 'forbidden' } })).toEqual({ status: 'forbidden' });
    expect(detailsContent({ ...nothing, invite, error: { code: 'not_found' } })).toEqual({ status: 'gone' });
    expect(detailsContent({ ...nothing, invite, error: { code: 'gone' } })).toEqual({ status: 'gone' });
    expect(detailsContent({ ...nothing, invite, deleted: true })).toEqual({ status: 'gone' });
  });
});

describe('what the footer offers', () => {
  const all = new Set(['resend', 'cancel', 'update', 'copy_link', 'restore', 'delete'] as const);

  it('is what makes sense for the status, where the client can do it', () => {
    expect(footerActions('pending', all)).toEqual(['cancel', 'copy_link', 'resend']);
    expect(footerActions('pending', new Set(['resend', 'cancel']))).toEqual(['cancel', 'resend']);
    expect(footerActions('canceled', all)).toEqual(['delete', 'restore']);
    expect(footerActions('accepted', new Set(['resend', 'cancel']))).toEqual([]);
  });
});

describe('a host’s own field in words', () => {
  const formatters = createFormatters('en', 'America/Los_Angeles');
  const words = (field: Partial<InviteField>, value: unknown) =>
    fieldText({ name: 'x', label: 'X', type: 'text', ...field } as InviteField, { x: value as string }, formatters, {
      yes: 'Yes',
      no: 'No',
    });

  it.each([
    [{ type: 'checkbox' }, true, 'Yes'],
    [{ type: 'number' }, 12500, '12,500'],
    [{ type: 'date' }, '2026-12-01', 'Dec 1, 2026'],
    [{ type: 'date' }, 'soon', 'soon'],
    [{ type: 'select', options: [{ value: 'a', label: 'Alpha' }] }, 'a', 'Alpha'],
    [{ type: 'select', options: [] }, 'gone', 'gone'],
    [{ type: 'text' }, 'a\u202Eb', 'a[U+202E]b'],
    [{ type: 'text' }, { not: 'text' }, null],
    [{ type: 'text' }, '', null],
  ] as const)('%o: %j is %j', (field, value, expected) => {
    expect(words(field as Partial<InviteField>, value)).toBe(expected);
  });

  it('I12: takes nothing from a prototype', () => {
    const field: InviteField = { name: 'constructor', label: 'X', type: 'text' };
    expect(fieldText(field, {}, formatters, { yes: 'Yes', no: 'No' })).toBeNull();
  });
});
