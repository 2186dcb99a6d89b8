'use client';
import { shortText } from '../domain/shortText.js';
import { usePart } from './usePart.js';

const longestName = 200;

/** A name from the server: plain, short, and without effect on the direction of the text around it. Renders a `<bdi>`. */
export function ForeignName({ name, strong }: { name: string; strong?: boolean }) {
  const part = usePart();
  return <bdi className={strong ? part('strong').className : undefined}>{shortText(name, longestName)}</bdi>;
}

/** An element of a message for a name, or null where there is none. */
export function nameElement(key: string, name: string | null | undefined, strong = false) {
  return name ? <ForeignName key={key} name={name} strong={strong} /> : null;
}
