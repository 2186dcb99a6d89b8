'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { usePart } from '../../ui/usePart.js';

interface AcceptCardProps {
  mark: ReactNode;

  title: ReactNode;

  text?: ReactNode;

  /** Between the sentence and the buttons. */
  children?: ReactNode;

  /** Full-width buttons and links. */
  actions?: ReactNode;
}

/** The frame of every screen. Renders an `<article>`, named by its heading. */
export function AcceptCard({ mark, title, text, children, actions }: AcceptCardProps) {
  const part = usePart();
  const id = useId();
  return (
    <article {...part('accept-card')} aria-labelledby={id}>
      {mark}
      <div {...part('accept-heading')}>
        <h1 {...part('accept-title')} id={id} tabIndex={-1}>
          {title}
        </h1>
        {text && <p className={`${part('text').className} ${part('muted').className}`}>{text}</p>}
      </div>
      {children}
      {actions && <div {...part('accept-actions')}>{actions}</div>}
    </article>
  );
}
