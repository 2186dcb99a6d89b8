'use client';
import { useEffect, useRef, useSyncExternalStore } from 'react';

import { shortText } from '../../domain/shortText.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { nameElement } from '../../ui/ForeignName.js';

interface RedirectCountdownProps {
  organization: string;

  afterMs: number;

  endsAt: number;

  onStay: () => void;
}

/** How long it is until the organization opens, told to screen readers once, and the way to stay. Renders a `<div>`. */
export function RedirectCountdown({ organization, afterMs, endsAt, onStay }: RedirectCountdownProps) {
  const part = usePart();
  const { redirect } = useAcceptMessages();
  const { announcer, clock, formatters } = useInvitesUi();
  const secondsLeft = () => Math.max(0, Math.ceil((endsAt - clock.now()) / 1000));
  const left = useSyncExternalStore(clock.subscribeToSeconds, secondsLeft, secondsLeft);
  const total = Math.ceil(afterMs / 1000);
  const name = shortText(organization, 200);
  const wait = formatters.duration(1000 * left);

  const saidFor = useRef<number>(undefined);
  useEffect(() => {
    if (saidFor.current === endsAt) return;
    saidFor.current = endsAt;
    announcer.announce(redirect.said({ organization: name, wait }));
  }, [announcer, endsAt, name, redirect, wait]);

  return (
    <div {...part('field')}>
      <progress {...part('progress')} value={total - left} max={total} aria-hidden="true" />
      <div {...part('bar')}>
        <p className={`${part('hint').className} ${part('number').className}`}>
          {redirect.text({ organization: nameElement('organization', organization), wait })}
        </p>
        <LinkButton onClick={onStay}>{redirect.stay}</LinkButton>
      </div>
    </div>
  );
}
