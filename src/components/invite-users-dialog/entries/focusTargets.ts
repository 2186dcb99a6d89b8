type Root = HTMLElement | null;

const fix = '[aria-invalid="true"], [data-fix]';

/** What of an entry's row has to be repaired. */
export function problemTarget(root: Root, id: string): HTMLElement | null {
  const find = (selector: string) => rowOf(root, id)?.querySelector<HTMLElement>(selector) ?? null;
  // The choice of roles stands first, and is empty also where everyone still needs one.
  const target = find('[aria-invalid="true"]') ?? find('[data-problem]');
  if (target instanceof HTMLInputElement && target.type === 'text')
    target.setSelectionRange(target.value.length, target.value.length);
  return target;
}

/** Where to go on from an entry: to it while it is wrong, then to the next one that wants a look, else to the first one. */
export function fixTarget(root: Root, id: string): HTMLElement | null {
  const rows = rowsOf(root);
  const place = rows.findIndex((row) => row.dataset['entry'] === id);
  const own = rows[place]?.querySelector<HTMLElement>(':scope > [aria-invalid="true"]');
  if (own) return own;
  for (const row of [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))]) {
    const target = row.querySelector<HTMLElement>(fix);
    if (target) return target;
  }
  return null;
}

/** Where to begin with an entry: at what can be done about it, else at what removes it. */
export function firstTarget(root: Root, id: string): HTMLElement | null {
  return rowOf(root, id)?.querySelector<HTMLElement>(fix) ?? rowTarget(root, id);
}

/** What removes the neighbor of an entry. */
export function neighborTarget(root: Root, id: string): HTMLElement | null {
  const rows = rowsOf(root);
  const place = rows.findIndex((row) => row.dataset['entry'] === id);
  return (rows[place + 1] ?? rows[place - 1])?.querySelector<HTMLElement>('[data-remove]') ?? null;
}

/** What of an entry's row can have the focus in any state of it. */
export function rowTarget(root: Root, id: string): HTMLElement | null {
  return rowOf(root, id)?.querySelector<HTMLElement>('[data-remove]') ?? null;
}

/** The id of the entry whose row an element stands in. */
export function entryIdAt(element: Element): string | null {
  return element.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
}

function rowsOf(root: Root): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
}

function rowOf(root: Root, id: string): HTMLElement | undefined {
  return rowsOf(root).find((row) => row.dataset['entry'] === id);
}
