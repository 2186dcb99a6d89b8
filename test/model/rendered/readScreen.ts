/** A row as it is shown. */
export interface ShownRow {
  address: string;

  status: string;

  /** What is said to be going on. */
  pending: string | null;

  /** Null where the row does not show it. */
  version: number | null;

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
  const main = container.getElementsByTagName('main')[0];
  if (!main) return null;
  const marks = new Map<string, string | null>();
  const views: ShownView[] = [];
  for (const element of main.children) {
    if (!(element instanceof HTMLElement)) continue;
    const { mark, view, pending = null } = element.dataset;
    if (mark) marks.set(mark, pending);
    if (view) views.push({ name: view, element, rows: rowsOf(element).map(readRow) });
  }
  return { scope: main.dataset['scope']!, views, marks };
}

/** The rows of a list, without the lines under them. */
export function rowsOf(view: HTMLElement): HTMLElement[] {
  if (view.tagName === 'UL') return [...view.children] as HTMLElement[];
  return [...view.getElementsByTagName('tr')].filter((row) => 'inviteRow' in row.dataset);
}

/** The address of a row. */
export function addressOf(row: HTMLElement): string {
  return row.dataset['hostRow'] ?? row.getElementsByClassName('invites-email')[0]!.textContent;
}

function readRow(row: HTMLElement): ShownRow {
  const { status = '', pending = null, version = null } = row.dataset;
  return {
    address: addressOf(row),
    status,
    pending,
    version: version === null ? null : Number(version),
    sentCount: row.tagName === 'TR' ? sentCountOf(row) : null,
  };
}

function sentCountOf(row: HTMLElement): number {
  const sent = row.getElementsByClassName('invites-hint')[0]?.textContent;
  return Number(/^Sent (\d+) times$/.exec(sent ?? '')?.[1] ?? 1);
}
