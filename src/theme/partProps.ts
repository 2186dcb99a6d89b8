import type { InvitesPart } from './InvitesPart.js';

/** The state of a part: each becomes a `data-…` attribute; false, null and undefined leave it out, true is an empty one. */
export type PartState = Readonly<Record<string, string | boolean | null | undefined>>;

/** What a part's element carries. */
export type PartProps = { className: string } & { [attribute: `data-${string}`]: string };

// A page of rows asks thousands of times for a handful of names, and keeps what it gets for as long as the rows are there.
const classNames: Record<string, string> = {};
const attributes: Record<string, `data-${string}`> = {};

/** The stable class of a part and its state as attributes: the whole styling contract. */
export function partProps(part: InvitesPart, state?: PartState, className?: string): PartProps {
  const own = (classNames[part] ??= `invites-${part}`);
  const props: PartProps = { className: className ? `${own} ${className}` : own };
  for (const name in state) {
    const value = state[name];
    if (value === undefined || value === null || value === false) continue;
    const attribute = (attributes[name] ??= `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    props[attribute] = value === true ? '' : value;
  }
  return props;
}
