// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import { AddressesField } from '../../../../src/components/invite-users-dialog/entries/AddressesField.js';
import { entryLimit } from '../../../../src/components/invite-users-dialog/entries/entryLimit.js';
import type { InviteUsersFormState } from '../../../../src/components/invite-users-dialog/InviteUsersFormState.js';
import { useInviteUsersForm } from '../../../../src/components/invite-users-dialog/useInviteUsersForm.js';
import { dialog } from '../../../../src/i18n/en/dialog.js';
import { InvitesProvider } from '../../../../src/provider/InvitesProvider.js';

afterEach(cleanup);

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.co`).join('\n');

/** The field over a form; `shown` is what it goes on to show, whatever it holds: some renders come before their values. */
function setUp(shown?: string) {
  let form: InviteUsersFormState | undefined;
  function Field() {
    const state = useInviteUsersForm({ open: true, roles: [] });
    const field = useRef<HTMLTextAreaElement>(null);
    useLayoutEffect(() => {
      form = state;
    });
    return (
      <AddressesField
        value={shown ?? state.addresses}
        onChange={state.setAddresses}
        onAdd={state.addAddresses}
        hasEntries={state.entries.length > 0}
        full={state.entries.length >= entryLimit}
        error={null}
        locked={false}
        messages={dialog}
        fieldRef={field}
      >
        {null}
      </AddressesField>
    );
  }
  render(
    <InvitesProvider client={createMemoryInvitesClient()} scope="test">
      <Field />
    </InvitesProvider>,
  );
  const field = () => screen.getByRole('textbox');
  const leave = () => {
    field().focus();
    fireEvent.blur(field());
  };
  return { form: () => form!, field, leave };
}

describe('I11: whom a full list has no room for', () => {
  it('is in the field again once, also where that was rendered before it was shown to be empty', async () => {
    const { form, leave } = setUp('a@x.co, b@x.co');
    act(() => void form().list.addNow(people(entryLimit - 1)));
    act(() => form().setAddresses('a@x.co, b@x.co'));
    leave();
    await waitFor(() => expect(form().addresses).toBe('b@x.co'));
    expect(form().entries.at(-1)!.email).toBe('a@x.co');
  });

  it('stands in front of what was typed and left while the rest of the list was still read', async () => {
    const { form, field, leave } = setUp();
    act(() => void form().list.addNow(people(entryLimit - 600)));
    fireEvent.paste(field(), { clipboardData: { getData: () => people(entryLimit).replaceAll('@x', '@y') } });
    expect(form().addresses).toBe('');
    fireEvent.change(field(), { target: { value: 'late@x.co' } });
    leave();
    await waitFor(() => expect(form().addresses).toMatch(/^p600@y.co\n/));
    const texts = form().addresses.split('\n');
    expect(texts).toHaveLength(entryLimit - 600 + 1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.at(-1)).toBe('late@x.co');
  });
});
