// The head is the first row.
const firstRow = 2;

/** The `aria-rowindex` of a row of the list, whose index starts at 0. */
export function ariaRowIndex(index: number): number {
  return index + firstRow;
}

/** The index of the row that an element is in; null for one that is in none. */
export function rowIndexOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest('[aria-rowindex]') : null;
  return row && Number(row.getAttribute('aria-rowindex')) - firstRow;
}
