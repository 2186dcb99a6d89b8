import { act, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { Dialog } from '../../src/ui/Dialog.js';
import type { DialogCloseReason } from '../../src/ui/Dialog.js';
import { useInvitesUi } from '../../src/ui/useInvitesUi.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

interface PageProps {
  onClose?: (reason: DialogCloseReason) => void;
  children?: ReactNode;
  staysOpen?: boolean;
}

function Page({ onClose, children, staysOpen }: PageProps) {
  const [open, setOpen] = useState(false);
  const { announcer } = useInvitesUi();
  const second = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog
        open={open}
        onClose={(reason) => {
          onClose?.(reason);
          if (!staysOpen) setOpen(false);
        }}
        labelledBy="title"
        describedBy="text"
        initialFocus={second}
      >
        <h2 id="title">Title</h2>
        <p id="text">Text</p>
        <button type="button" onClick={() => announcer.announce('First')}>
          First
        </button>
        <button type="button" ref={second} onClick={() => setOpen(false)}>
          Second
        </button>
        {children}
      </Dialog>
    </>
  );
}

const opener = () => screen.getByRole('button', { name: 'Open', hidden: true });
const dialog = () => screen.queryByRole('dialog');

async function renderOpen(
  props: PageProps = {},
  wrap: (page: ReactNode) => ReactNode = (page) => page,
  portalContainer?: HTMLElement,
) {
  const view = renderWithInvites(wrap(<Page {...props} />), { portalContainer });
  await view.user.click(opener());
  return view;
}

describe('an open dialog', () => {
  it('is modal, named, described, and has the focus where it is wanted', async () => {
    await renderOpen();
    expect(dialog()).toHaveAccessibleName('Title');
    expect(dialog()).toHaveAccessibleDescription('Text');
    expect(dialog()!.matches(':modal')).toBe(true);
    expect(screen.getByRole('button', { name: 'Second' })).toHaveFocus();
  });

  it('gives the focus back when it closes', async () => {
    const { user } = await renderOpen();
    await user.click(screen.getByRole('button', { name: 'Second' }));
    expect(dialog()).toBeNull();
    expect(opener()).toHaveFocus();
  });

  it('gives it to what stands nearest where what opened it is gone', async () => {
    function Places() {
      const [hasOpener, setHasOpener] = useState(true);
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button">Far away</button>
          <section>
            {hasOpener && (
              <p>
                <button type="button" onClick={() => setOpen(true)}>
                  Open
                </button>
              </p>
            )}
            <button type="button" disabled>
              Off
            </button>
            <button type="button">Near</button>
            <Dialog open={open} onClose={() => setOpen(false)} labelledBy="title">
              <h2 id="title">Title</h2>
              <button type="button" onClick={() => setHasOpener(false)}>
                Remove it
              </button>
            </Dialog>
          </section>
        </>
      );
    }
    const { user } = renderWithInvites(<Places />);
    await user.click(opener());
    await user.click(screen.getByRole('button', { name: 'Remove it' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Near' })).toHaveFocus());
  });

  it('speaks through its own live region, which is heard', async () => {
    const { user } = await renderOpen();
    await user.click(screen.getByRole('button', { name: 'First' }));
    expect(dialog()!.querySelector('[role="log"]')).toHaveTextContent('First');
  });
});

describe('closing', () => {
  it('by Escape asks once, and tells nobody outside', async () => {
    const onClose = vi.fn<(reason: DialogCloseReason) => void>();
    const { user } = await renderOpen({ onClose });
    const outside = vi.fn<() => void>();
    window.addEventListener('keydown', outside);
    await user.keyboard('{Escape}');
    window.removeEventListener('keydown', outside);
    expect(onClose.mock.calls).toEqual([['escape']]);
    expect(dialog()).toBeNull();
  });

  it('by Escape can be refused as often as one likes', async () => {
    const onClose = vi.fn<(reason: DialogCloseReason) => void>();
    const { user } = await renderOpen({ onClose, staysOpen: true });
    await user.keyboard('{Escape}{Escape}{Escape}{Escape}');
    expect(onClose).toHaveBeenCalledTimes(4);
    expect(dialog()).toBeVisible();
  });

  it('by the platform is told', async () => {
    const onClose = vi.fn<(reason: DialogCloseReason) => void>();
    await renderOpen({ onClose });
    act(() => (dialog() as HTMLDialogElement).close());
    await waitFor(() => expect(onClose.mock.calls).toEqual([['platform']]));
    expect(dialog()).toBeNull();
  });

  it('of a file picker within is not its own', async () => {
    const onClose = vi.fn<(reason: DialogCloseReason) => void>();
    await renderOpen({ onClose, children: <input type="file" aria-label="File" /> });
    act(() => void screen.getByLabelText('File').dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true })));
    expect(onClose).not.toHaveBeenCalled();
    expect(dialog()).toBeVisible();
  });
});

describe('its place', () => {
  it('is in place, in the container that was asked for, or outside a host’s form', async () => {
    const inPlace = await renderOpen();
    expect(inPlace.container.contains(dialog())).toBe(true);
    inPlace.unmount();

    const container = document.body.appendChild(document.createElement('div'));
    const moved = await renderOpen({}, undefined, container);
    expect(container.contains(dialog())).toBe(true);
    moved.unmount();
    container.remove();

    const inForm = await renderOpen({}, (page) => <form>{page}</form>);
    expect(dialog()!.closest('form')).toBeNull();
    inForm.unmount();
  });
});
