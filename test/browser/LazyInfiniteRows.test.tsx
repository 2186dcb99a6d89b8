import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { infiniteRowsCode } from '../../src/components/user-invites-table/infinite/infiniteRowsCode.js';
import { deferred } from '../../src/operations/deferred.js';
import { mountTable } from './openTable.js';

describe('the rows of an infinite list whose code does not come', () => {
  it('keep the focus of whoever tries again, and hand it on', async () => {
    const rows = deferred<Awaited<ReturnType<typeof infiniteRowsCode.load>>>();
    const module = await import('../../src/components/user-invites-table/infinite/InfiniteRows.js');
    vi.spyOn(infiniteRowsCode, 'loaded').mockReturnValue(null);
    const load = vi
      .spyOn(infiniteRowsCode, 'load')
      .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
    mountTable({ props: { paging: 'infinite' } });
    const tryAgain = await screen.findByRole('button', { name: 'Try again' });
    load.mockReturnValue(rows.promise);
    await userEvent.click(tryAgain);
    const note = screen.getByText('Loading…', { selector: 'p' });
    expect(note).toHaveFocus();
    rows.resolve(module);
    await vi.waitFor(() => expect(note).not.toBeInTheDocument());
    await vi.waitFor(() =>
      expect(document.querySelector('.invites-table')).toContainElement(document.activeElement as HTMLElement),
    );
  });
});
