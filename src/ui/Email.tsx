'use client';
import { displayText } from '../domain/displayText.js';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';

export interface EmailProps {
  address: string;

  /** Keeps it on one line, with the whole address in the tooltip. */
  truncate?: boolean | undefined;

  strong?: boolean | undefined;

  muted?: boolean | undefined;
}

/** An address: left to right in any language, free of deceptive characters, breaking before its "@". Renders a `<span>`. */
export function Email(props: EmailProps) {
  return renderEmail(usePart(), props);
}

/** An {@link Email} without a component of its own, for rows. */
export function renderEmail(part: Part, { address, truncate, strong, muted }: EmailProps) {
  const text = displayText(address);
  const at = text.lastIndexOf('@');
  const className = [
    truncate && part('truncate').className,
    strong && part('strong').className,
    muted && part('muted').className,
    part('email').className,
  ];
  return (
    <span className={className.filter(Boolean).join(' ')} title={truncate ? text : undefined}>
      {truncate || at <= 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <wbr />
          {text.slice(at)}
        </>
      )}
    </span>
  );
}
