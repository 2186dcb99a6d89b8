/** What the figures of the bench may be at most. */
export const limits = {
  // P1, beside a plain table of memoised rows with the same DOM.
  'mount of 25 rows beside plain, CPU': 1.25,
  'mount of 25 rows beside plain, scripts and layout': 1.25,
  'mount of 100 rows beside plain, CPU': 1.1,
  'mount of 100 rows beside plain, scripts and layout': 1.2,
  // P2.
  'rows that render for a change of one': 1,
  'rows that render for what changes none': 0,
  'rows that render when all are selected': 100,
  // P3.
  'frames between a click and its badge': 0,
  // P4, beside mounting a plain table again.
  'switch to a page that was read, CPU': 1.1,
  // P5.
  'mount of 10,000 beside 1,000, CPU': 1.2,
  'heap of a mounted list, MB': 8,
  'main thread for a frame of scrolling, ms': 6,
  '95 of 100 frames of scrolling, ms': 16.8,
  'longest task of scrolling, ms': 50,
  'rows of a list on the page': 30,
  'elements of a list on the page': 900,
  'frames with no row': 0,
  // P6.
  'frames until a paste of 1,000 shows': 2,
  'longest task of a paste of 10,000, ms': 50,
  'paste of 10,000 beside a field array with all rows, CPU': 1 / 15,
  // P10, beside plain; and what 200 mounts leave, beside one that is mounted.
  'heap of 100 rows beside plain': 1.3,
  'heap left by 200 mounts beside one': 0.1,
} as const;
