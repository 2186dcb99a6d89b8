import { rowIndexOf } from './rowIndexOf.js';

/** Heights in pixels. */
export interface RowSizes {
  /** Of each row, with the lines under it. */
  sizes: ReadonlyMap<number, number>;

  /** Of the row in the middle of all by height, without lines; null where there is none. */
  usual: number | null;
}

/** Measures the rows in an element, also those that are on their way. */
export function measureRows(body: HTMLElement): RowSizes {
  const sizes = new Map<number, number>();
  const plain: number[] = [];
  for (const row of body.querySelectorAll('[aria-rowindex]:not(.invites-table-gap)')) {
    let size = row.getBoundingClientRect().height;
    plain.push(size);
    let line = row.nextElementSibling;
    while (line?.classList.contains('invites-table-failure')) {
      size += line.getBoundingClientRect().height;
      line = line.nextElementSibling;
    }
    sizes.set(rowIndexOf(row)!, size);
  }
  return { sizes, usual: plain.toSorted((a, b) => a - b)[Math.floor(plain.length / 2)] ?? null };
}
