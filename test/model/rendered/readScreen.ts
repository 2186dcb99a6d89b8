/** A row as it is shown. */
export interface ShownRow {
  address: string;

  status: string;

  /** What is said to be going on. */
  pending: string | null;

  /** Null where the row does not show it. */
  version: number | null;

  look: string | null;

  sentCount: number | null;
}

/** A list as it is shown. */
export interface ShownView {
  name: string;

  element: HTMLElement;

  rows: readonly ShownRow[];
}

/** The page as it is shown. */
export interface ShownPage {
  scope: string;

  views: readonly ShownView[];

  /** What the buttons of the host say is going on, by invite. */
  marks: ReadonlyMap<string, string | null>;
}

/** Reads the page; null before it is there. */
export function readScreen(container: HTMLElement): ShownPage | null {
  const main = container.firstElementChild;
  if (!main) return null;
  const marks = new Map<string, string | null>();
  const views: ShownView[] = [];
  for (const element of childrenOf(main)) {
    const mark = element.getAttribute('data-mark');
    const view = element.getAttribute('data-view');
    if (mark) marks.set(mark, element.getAttribute('data-pending'));
    if (view) views.push({ name: view, element, rows: rowsOf(element).map(readRow) });
  }
  return { scope: main.getAttribute('data-scope')!, views, marks };
}

/** The rows of a list, without the lines under them. */
export function rowsOf(view: HTMLElement): HTMLElement[] {
  if (view.tagName === 'UL') return childrenOf(view);
  const body = find(view, ({ tagName }) => tagName === 'TBODY');
  return body ? childrenOf(body).filter((row) => row.hasAttribute('data-invite-row')) : [];
}

/** The address of a row. */
export function addressOf(row: HTMLElement): string {
  return row.getAttribute('data-host-row') ?? find(row, hasClass('invites-email'))!.textContent;
}

function readRow(row: HTMLElement): ShownRow {
  const version = row.getAttribute('data-version');
  return {
    address: addressOf(row),
    status: row.getAttribute('data-status') ?? '',
    pending: row.getAttribute('data-pending'),
    version: version === null ? null : Number(version),
    look: row.getAttribute('data-look'),
    sentCount: row.tagName === 'TR' ? sentCountOf(row) : null,
  };
}

function sentCountOf(row: HTMLElement): number {
  const cell = childrenOf(row).find((child) => child.getAttribute('data-column') === 'sent');
  const sent = cell && find(cell, hasClass('invites-hint'))?.textContent;
  return Number(/^Sent (\d+) times$/.exec(sent ?? '')?.[1] ?? 1);
}

// A page is read after each commit, and the collections of jsdom are slow.
function childrenOf(element: Element): HTMLElement[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children as HTMLElement[];
}

function find(element: HTMLElement, is: (element: HTMLElement) => boolean): HTMLElement | null {
  for (const child of childrenOf(element)) {
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return null;
}

function hasClass(name: string): (element: HTMLElement) => boolean {
  return (element) => element.getAttribute('class')?.split(' ').includes(name) ?? false;
}
