import { screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { deferred } from '../../src/operations/deferred.js';
import { createLoader } from '../../src/ui/createLoader.js';
import { LiveRegion } from '../../src/ui/LiveRegion.js';
import { Popover } from '../../src/ui/Popover.js';
import { useFirstFocus } from '../../src/ui/useFirstFocus.js';
import { useLoaded } from '../../src/ui/useLoaded.js';
import { usePopover } from '../../src/ui/usePopover.js';
import { WhenLoaded } from '../../src/ui/WhenLoaded.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

const notLoaded = 'This part of the page couldn’t be loaded.';
const note = () => screen.getByText(/^(Loading…|This part)/, { selector: 'p' });
const tryAgain = () => screen.findByRole('button', { name: 'Try again' });

function createPart() {
  const modules = [deferred<typeof code>(), deferred<typeof code>(), deferred<typeof code>()];
  const importModule = vi.fn(() => modules[importModule.mock.calls.length - 1]!.promise);
  const fail = (index: number) => modules[index]!.reject(new TypeError('Failed to fetch dynamically imported module'));
  return { loader: createLoader(importModule), fail, arrive: (index: number) => modules[index]!.resolve(code) };
}

const code = {
  Part: function Part() {
    const root = useRef<HTMLDivElement>(null);
    useFirstFocus(root);
    return (
      <div ref={root}>
        <button type="button">Its button</button>
      </div>
    );
  },
};

describe('a part of the page whose code does not come', () => {
  it('says so in a region that was there before', async () => {
    const { loader, fail } = createPart();
    renderWithInvites(
      <>
        <LiveRegion />
        <WhenLoaded loader={loader}>{({ Part }) => <Part />}</WhenLoaded>
      </>,
    );
    const region = screen.getByRole('log');
    expect(region).toBeEmptyDOMElement();
    fail(0);
    await vi.waitFor(() => expect(region).toHaveTextContent(notLoaded));
    expect(note()).toHaveTextContent(notLoaded);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([false, true])('keeps the focus of whoever tries again, and hands it on (quiet: %s)', async (quiet) => {
    const { loader, fail, arrive } = createPart();
    renderWithInvites(
      <section>
        <WhenLoaded loader={loader} quiet={quiet}>
          {({ Part }) => <Part />}
        </WhenLoaded>
      </section>,
    );
    fail(0);
    await userEvent.click(await tryAgain());
    expect(note()).toHaveTextContent('Loading…');
    expect(note()).toHaveFocus();
    fail(1);
    await tryAgain();
    expect(note()).toHaveFocus();
    await userEvent.click(await tryAgain());
    arrive(2);
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Its button' })).toHaveFocus());
  });

  it('leaves the focus in the popover that it belongs into', async () => {
    const { loader, fail, arrive } = createPart();
    function Menu() {
      const state = usePopover();
      const { open, trigger, button } = state;
      return (
        <>
          <button type="button" {...button} ref={trigger}>
            Open
          </button>
          {open && (
            <Popover state={state} label="Popover">
              <WhenLoaded loader={loader}>{({ Part }) => <Part />}</WhenLoaded>
            </Popover>
          )}
        </>
      );
    }
    renderWithInvites(<Menu />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    fail(0);
    await userEvent.click(await tryAgain());
    expect(screen.getByRole('dialog', { name: 'Popover' })).toHaveFocus();
    arrive(1);
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Its button' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('is tried again when something else is wanted of it, or the same anew', async () => {
    const { loader, fail, arrive } = createPart();
    function Wanted({ by }: { by: object | null }) {
      return useLoaded(loader, by).status;
    }
    const { rerender, container } = renderWithInvites(<Wanted by={{}} />);
    fail(0);
    await vi.waitFor(() => expect(container).toHaveTextContent('failed'));
    rerender(<Wanted by={{}} />);
    expect(container).toHaveTextContent('loading');
    fail(1);
    await vi.waitFor(() => expect(container).toHaveTextContent('failed'));
    rerender(<Wanted by={null} />);
    rerender(<Wanted by={{}} />);
    arrive(2);
    await vi.waitFor(() => expect(container).toHaveTextContent('ready'));
  });
});
