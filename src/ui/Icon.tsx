'use client';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';

/** An icon's name. */
export type IconName = keyof typeof shapes;

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
      <path d={shapes[name]} />
    </svg>
  );
}

const ring = 'M8 2.25a5.75 5.75 0 1 0 .01 0z';

// The line that each is drawn with is 1.5 wide.
const shapes = {
  search: 'M7 2.75a4.25 4.25 0 1 0 .01 0zM10.25 10.25l3.25 3.25',
  x: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  add: `${ring}M8 5.5v5M5.5 8h5`,
  check: 'm3.5 8.5 3 3 6-6.75',
  clock: `${ring}M8 4.75V8l2.25 1.5`,
  more: 'M3.5 7.6l.4.4-.4.4-.4-.4zM8 7.6l.4.4-.4.4-.4-.4zM12.5 7.6l.4.4-.4.4-.4-.4z',
  resend: 'M13 6.25A5.25 5.25 0 1 0 13.25 8.5M13.25 3v3.25H10',
  pause: 'M6 4v8M10 4v8',
  download: 'M8 2.75v7M4.9 6.9 8 10l3.1-3.1M2.75 12.75h10.5',
  upload: 'M8 10.25v-7M5 6l3-3 3 3M3 10.75v1.5c0 .7.55 1.25 1.25 1.25h7.5c.7 0 1.25-.55 1.25-1.25v-1.5',
  file: 'M9 2.5H4.75c-.7 0-1.25.55-1.25 1.25v8.5c0 .7.55 1.25 1.25 1.25h6.5c.7 0 1.25-.55 1.25-1.25V6zM9 2.5V6h3.5',
  link: 'M6.75 9.25a2.75 2.75 0 0 0 3.9 0l2-2a2.75 2.75 0 0 0-3.9-3.9l-.75.75M9.25 6.75a2.75 2.75 0 0 0-3.9 0l-2 2a2.75 2.75 0 0 0 3.9 3.9l.75-.75',
  mail: 'M4 3.5h8a1.75 1.75 0 0 1 1.75 1.75v5.5a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-5.5a1.75 1.75 0 0 1 1.75-1.75zM2.75 5 8 8.75 13.25 5',
  edit: 'm10.75 3.25 2 2L6 12l-2.75.75L4 10z',
  panel:
    'M4 3.25h8a1.75 1.75 0 0 1 1.75 1.75v6a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-6a1.75 1.75 0 0 1 1.75-1.75zM9.75 3.25v9.5',
  undo: 'M5.5 3.25 2.75 6 5.5 8.75M2.75 6h6.5a3.75 3.75 0 0 1 0 7.5H6',
  trash: 'M2.75 4.5h10.5M6.25 4.5V3h3.5v1.5M4.25 4.5l.5 8.5h6.5l.5-8.5M6.75 7v3.5M9.25 7v3.5',
  ban: `${ring}M4.1 4.1l7.8 7.8`,
  alert: 'M8 2.75 14 13H2zM8 6.75v2.5M8 11.1v.01',
  issue: `${ring}M8 5v3.25M8 10.8v.01`,
  columns:
    'M4 3h8a1.75 1.75 0 0 1 1.75 1.75v6.5a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-6.5a1.75 1.75 0 0 1 1.75-1.75zM6.25 3v10M9.75 3v10',
  up: 'M4.5 9.75 8 6.25l3.5 3.5',
  down: 'M4.5 6.25 8 9.75l3.5-3.5',
  right: 'M6.25 4.5 9.75 8l-3.5 3.5',
  left: 'M9.75 4.5 6.25 8l3.5 3.5',
  first: 'M11 4.5 7.5 8l3.5 3.5M4.75 4.5v7',
  last: 'M5 4.5 8.5 8 5 11.5M11.25 4.5v7',
  sort: 'M8 3.5v9M4.75 9.25 8 12.5l3.25-3.25',
  lock: 'M5 7h6a1.5 1.5 0 0 1 1.5 1.5v3.25a1.5 1.5 0 0 1-1.5 1.5h-6a1.5 1.5 0 0 1-1.5-1.5v-3.25a1.5 1.5 0 0 1 1.5-1.5zM5.5 7V5.25a2.5 2.5 0 0 1 5 0V7',
  offline: 'M2.5 6.5a8 8 0 0 1 11 0M4.75 9a4.75 4.75 0 0 1 6.5 0M8 11.75v.01M2.75 2.5l10.5 11',
  user: 'M8 3a2.5 2.5 0 1 0 .01 0zM3 13.25c.4-2.6 2.3-4 5-4s4.6 1.4 5 4',
  copy: 'M7 5.5h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-5a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5zM3.5 10.5h-.25a.75.75 0 0 1-.75-.75v-6.5c0-.4.35-.75.75-.75h6.5c.4 0 .75.35.75.75v.25',
  question: `${ring}M6.4 6.4a1.6 1.6 0 1 1 2.4 1.4c-.5.3-.8.6-.8 1.1M8 11v.01`,
} as const;
