/** The state of a part: each becomes a `data-…` attribute; false, null and undefined leave it out, true is an empty one. */
export type PartState = Readonly<Record<string, string | boolean | null | undefined>>;

/** What a part's element carries. */
export type PartProps = { className: string } & { [attribute: `data-${string}`]: string };

/** The stable class of a part and its state as attributes: the whole styling contract. */
export function partProps(part: string, state: PartState = {}, className?: string): PartProps {
  const props: PartProps = { className: className ? `invites-${part} ${className}` : `invites-${part}` };
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined && value !== null && value !== false) {
      props[`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = value === true ? '' : value;
    }
  }
  return props;
}
