'use client';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';

/** An icon: its name, or the lines that it is drawn with, where that is for the code that shows it to bring. */
export type IconName = keyof typeof shapes | `M${number} ${string}`;

export interface IconProps {
  name: IconName;

  /** 14 px instead of 16. */
  small?: boolean | undefined;

  /** Flips it in right-to-left text. */
  mirror?: boolean | undefined;
}

/** A decorative icon. Renders an `<svg>`. */
export function Icon(props: IconProps) {
  return renderIcon(usePart(), props);
}

/** An {@link Icon} without a component of its own, for rows. */
export function renderIcon(part: Part, { name, small, mirror }: IconProps) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...part('icon', { size: small ? 'small' : undefined, mirror })}>
      <path d={name in shapes ? shapes[name as keyof typeof shapes] : name} />
    </svg>
  );
}

const ring = 'M8 2.25a5.75 5.75 0 1 0 .01 0z';

// Those of every page of ours. The line that each is drawn with is 1.5 wide.
const shapes = {
  x: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  check: 'm3.5 8.5 3 3 6-6.75',
  clock: `${ring}M8 4.75V8l2.25 1.5`,
  resend: 'M13 6.25A5.25 5.25 0 1 0 13.25 8.5M13.25 3v3.25H10',
  link: 'M6.75 9.25a2.75 2.75 0 0 0 3.9 0l2-2a2.75 2.75 0 0 0-3.9-3.9l-.75.75M9.25 6.75a2.75 2.75 0 0 0-3.9 0l-2 2a2.75 2.75 0 0 0 3.9 3.9l.75-.75',
  mail: 'M4 3.5h8a1.75 1.75 0 0 1 1.75 1.75v5.5a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-5.5a1.75 1.75 0 0 1 1.75-1.75zM2.75 5 8 8.75 13.25 5',
  ban: `${ring}M4.1 4.1l7.8 7.8`,
  alert: 'M8 2.75 14 13H2zM8 6.75v2.5M8 11.1v.01',
  issue: `${ring}M8 5v3.25M8 10.8v.01`,
  down: 'M4.5 6.25 8 9.75l3.5-3.5',
  offline: 'M2.5 6.5a8 8 0 0 1 11 0M4.75 9a4.75 4.75 0 0 1 6.5 0M8 11.75v.01M2.75 2.5l10.5 11',
  user: 'M8 3a2.5 2.5 0 1 0 .01 0zM3 13.25c.4-2.6 2.3-4 5-4s4.6 1.4 5 4',
  question: `${ring}M6.4 6.4a1.6 1.6 0 1 1 2.4 1.4c-.5.3-.8.6-.8 1.1M8 11v.01`,
} as const;
