import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { ResultGroupDetails } from '../../src/components/invite-users-dialog/sending/ResultGroupDetails.js';
import { ReportReason } from '../../src/components/user-invites-table/bulk/ReportReason.js';
import { dialog } from '../../src/i18n/en/dialog.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { emulateMedia } from './emulateMedia.js';

const group = { outcome: 'blocked', error: null, entries: [] } as const;
const results = {
  'of a send': <ResultGroupDetails group={group} open messages={dialog} />,
  'of what was done with many': <ReportReason text="Already accepted" invites={testInvites({ count: 1, now: testNow })} />,
};

describe('A17: the arrow of what is unfolded', () => {
  it.each(Object.entries(results))('points down in both directions, in the result %s', (_, ui) => {
    const arrowIn = (dir: 'ltr' | 'rtl') => {
      const { unmount } = renderWithInvites(
        <div className="invites-root" dir={dir}>
          {ui}
        </div>,
      );
      const details = screen.getByRole<HTMLDetailsElement>('group');
      details.open = true;
      const { rotate, transform } = getComputedStyle(details.querySelector('.invites-icon')!);
      unmount();
      return [rotate, transform];
    };
    expect(arrowIn('ltr')).toEqual(['90deg', 'none']);
    expect(arrowIn('rtl')).toEqual(['-90deg', 'matrix(-1, 0, 0, 1, 0, 0)']);
  });

  it.each([
    ['turns', 'no-preference', 'rotate'],
    ['is at once where it belongs where motion is reduced', 'reduce', 'none'],
  ])('%s', async (_, motion, transitionProperty) => {
    await emulateMedia('prefers-reduced-motion', motion);
    renderWithInvites(<div className="invites-root">{results['of a send']}</div>);
    const arrow = screen.getByRole('group').querySelector('.invites-icon')!;
    expect(getComputedStyle(arrow).transitionProperty).toBe(transitionProperty);
  });
});
