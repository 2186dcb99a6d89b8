'use client';
import type { ReactNode } from 'react';

import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { usePart } from './usePart.js';

export interface StateMessageProps {
  icon: IconName | 'invites';

  title: string;

  text: string;

  tone?: 'danger' | 'warning' | undefined;

  /** Read out at once. */
  alert?: boolean | undefined;

  /** Buttons with the next steps. */
  children?: ReactNode;
}

/** What stands where a list would be: why it is not there, and what to do. Renders a `<div>`. */
export function StateMessage({ icon, title, text, tone, alert, children }: StateMessageProps) {
  const part = usePart();
  return (
    <div {...part('state')} role={alert ? 'alert' : undefined}>
      {icon === 'invites' ? (
        <InvitesArt />
      ) : (
        <span {...part('state-glyph', { tone })}>
          <Icon name={icon} />
        </span>
      )}
      <p {...part('title')}>{title}</p>
      <p className={`${part('text').className} ${part('muted').className}`}>{text}</p>
      {children && <div {...part('actions')}>{children}</div>}
    </div>
  );
}

function InvitesArt() {
  const part = usePart();
  return (
    <svg {...part('state-art')} width="136" height="64" viewBox="0 0 136 64" aria-hidden="true">
      <g strokeDasharray="2.5 3">
        <circle cx="29" cy="32" r="18.5" />
        <circle cx="107" cy="32" r="18.5" />
      </g>
      <g opacity=".75">
        <circle cx="27" cy="27.5" r="4.25" />
        <path d="M18.5 40c.9-4.2 4-6.3 8.5-6.3s7.6 2.1 8.5 6.3" />
        <circle cx="109" cy="27.5" r="4.25" />
        <path d="M100.5 40c.9-4.2 4-6.3 8.5-6.3s7.6 2.1 8.5 6.3" />
      </g>
      <rect {...part('state-plate')} x="44.5" y="15.5" width="47" height="33" rx="6" />
      <path d="m47 20 17.8 12.7a5.5 5.5 0 0 0 6.4 0L89 20" />
    </svg>
  );
}
