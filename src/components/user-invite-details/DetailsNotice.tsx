'use client';
import type { ReactNode } from 'react';

import { Icon } from '../../ui/Icon.js';
import type { IconName } from '../../ui/Icon.js';
import { usePart } from '../../ui/usePart.js';

interface DetailsNoticeProps {
  icon: IconName;

  tone: 'warning' | 'danger';

  text: ReactNode;

  /** What can be done about it. */
  children?: ReactNode;
}

/** What went wrong, and the way on. Renders a `<div>`. */
export function DetailsNotice({ icon, tone, text, children }: DetailsNoticeProps) {
  const part = usePart();
  return (
    <div {...part('notice', { tone })}>
      <Icon name={icon} />
      <p {...part('text')}>{text}</p>
      {children}
    </div>
  );
}
