/** The state of a part: each becomes a `data-…` attribute; false, null and undefined leave it out, true is an empty one. */
export type PartState = Readonly<Record<string, string | boolean | null | undefined>>;

/** What a part's element carries. */
export type PartProps = { className: string } & { [attribute: `data-${string}`]: string };

const classNames = new Map<string, string>();
const attributes = new Map<string, `data-${string}`>();

/** The stable class of a part and its state as attributes: the whole styling contract. */
export function partProps(part: string, state?: PartState, className?: string): PartProps {
  const own = classNameOf(part);
  const props: PartProps = { className: className ? `${own} ${className}` : own };
  for (const name in state) {
    const value = state[name];
    if (value !== undefined && value !== null && value !== false) props[attributeOf(name)] = value === true ? '' : value;
  }
  return props;
}

// Both are asked for thousands of times by a page of rows, of a handful of names, and kept for as long as the rows are.
function classNameOf(part: string): string {
  const className = classNames.get(part) ?? `invites-${part}`;
  classNames.set(part, className);
  return className;
}

function attributeOf(name: string): `data-${string}` {
  const attribute = attributes.get(name) ?? (`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` as const);
  attributes.set(name, attribute);
  return attribute;
}
