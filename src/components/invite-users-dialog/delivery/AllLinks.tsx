'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { focusedElement } from '../../../ui/focusedElement.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { LinkField } from './LinkField.js';
import type { MintLink } from './MintLink.js';
import { useLinkCopy } from './useLinkCopy.js';

interface AllLinksProps {
  entries: readonly InviteeEntry[];

  mintLink: MintLink;

  messages: InviteUsersDialogMessages;
}

/** Copies the links of everybody, also of those who are not shown. Renders a `<div>`. */
export function AllLinks({ entries, mintLink, messages }: AllLinksProps) {
  const part = usePart();
  const button = useRef<HTMLButtonElement>(null);
  const { copy, stop, note, refused } = useLinkCopy(entries, mintLink, messages);
  const { delivery: texts } = messages;
  return (
    <div {...part('field')}>
      <span>
        <LinkButton ref={button} aria-busy={stop !== null || undefined} onClick={copy}>
          {texts.copyAll({ count: entries.length })}
        </LinkButton>
        {note !== null && <span {...part('hint')}> {note} </span>}
        {stop && (
          <StopButton onStop={stop} next={button}>
            {texts.stop}
          </StopButton>
        )}
      </span>
      {refused !== null && <LinkField label={texts.allLinks} text={refused} />}
    </div>
  );
}

interface StopButtonProps {
  onStop: () => void;

  /** What takes the focus when this has it and goes. */
  next: RefObject<HTMLElement | null>;

  children: string;
}

function StopButton({ onStop, next, children }: StopButtonProps) {
  const button = useRef<HTMLButtonElement>(null);

  useBrowserLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element && focusedElement(element) === element) next.current?.focus();
    };
  }, [next]);

  return (
    <LinkButton ref={button} onClick={onStop}>
      {children}
    </LinkButton>
  );
}
