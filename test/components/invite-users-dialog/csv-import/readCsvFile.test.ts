import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { fileSizeText } from '../../../../src/components/invite-users-dialog/csv-import/fileSizeText.js';
import { readCsvFile } from '../../../../src/components/invite-users-dialog/csv-import/readCsvFile.js';
import { readCsvRows } from '../../../../src/ui/csv/readCsvRows.js';
import { readCsv } from './importCsv.js';

const rows = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.example\n`).join('');

describe('a file that cannot be imported (I11)', () => {
  it.each([
    ['has nothing in it', '', { kind: 'empty' }],
    ['has nothing but separators', ',,\n\n , ,\n', { kind: 'empty' }],
    ['has nothing but names of columns', 'Email,First name\n', { kind: 'empty' }],
    ['has no address', 'First name,Last name\nAna,García\n', { kind: 'no_addresses' }],
    ['is a spreadsheet of today', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { kind: 'spreadsheet' }],
    ['is a spreadsheet of yesterday', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: 'spreadsheet' }],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd]), { kind: 'no_text' }],
    ['has a zero in its text', 'Email\na@x.example\nbob\0', { kind: 'no_text' }],
    ['has too many columns', `Email${',x'.repeat(100)}\na@x.example`, { kind: 'too_many_columns', columns: 101 }],
    ['has one row too many', `Email\n${rows(10_001)}`, { kind: 'too_many_rows', rows: 10_001 }],
    ['has one byte too many', `Email\n${'x'.repeat(4_999_995)}`, { kind: 'too_large', bytes: 5_000_001 }],
  ])('%s', async (_, content, problem) => {
    expect(await readCsv(content)).toEqual({ status: 'failed', problem });
  });

  it('is said so where the disk does not give it', async () => {
    const file = new File(['Email\na@x.example'], 'gone.csv');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    const outcome = await readCsvFile(file, {
      languages: [],
      encoding: null,
      isColumnName: () => true,
      signal: new AbortController().signal,
      onProgress: vi.fn(),
    });
    expect(outcome).toEqual({ status: 'failed', problem: { kind: 'unreadable' } });
  });

  it('is not one that has as many rows, bytes and columns as it may', async () => {
    expect(await readCsv(`Email\n${rows(10_000)}`)).toMatchObject({ status: 'read' });
    expect(await readCsv(rows(10_000))).toMatchObject({ status: 'read' });
    const longest = 'Email\na@x.example,';
    expect(await readCsv(longest + 'x'.repeat(5_000_000 - longest.length))).toMatchObject({ status: 'read' });
    expect(await readCsv(`Email${',x'.repeat(99)}\na@x.example`)).toMatchObject({ status: 'read' });
  });

  it('reads as over the limit when it is', () => {
    expect(fileSizeText(1_000_000, 'en')).toBe('1 MB');
    expect(fileSizeText(1_000_001, 'en')).toBe('1.01 MB');
    expect(fileSizeText(13_040, 'en')).toBe('14 kB');
    expect(fileSizeText(1_340_000, 'de')).toBe('1,34 MB');
  });
});

describe('a row of 5 MB', () => {
  it.each([
    ['of one cell', 'x'.repeat(5_000_000)],
    ['whose quotation mark is never closed', `"${'x,\n'.repeat(1_600_000)}`],
  ])('%s is read in time in proportion to it: each time in a slice twice as long', async (_, row) => {
    const turn = vi.fn<() => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: turn });
    onTestFinished(() => void vi.unstubAllGlobals());
    const slices: number[] = [];
    await readCsvRows(`a\n${row}`, {
      delimiter: ',',
      signal: new AbortController().signal,
      onSlice: (slice) => slices.push(slice.length),
    });
    expect(slices).toEqual([1, 1]);
    // The first row, then 16 kB, 32 kB and so on up to 8 MB.
    expect(turn).toHaveBeenCalledTimes(1 + 10);
  });
});

describe('50,000 lines of a file as people have it, 3 MB', () => {
  const line = (index: number) => `given.family${index}@northwind.example,Given,Family${index},"Editor",Team ${index % 40}`;
  const text = Array.from({ length: 50_000 }, (_, index) => line(index)).join('\n');

  it('are read 16 kB at a time, and the page has its turn after each', async () => {
    const read: number[] = [];
    let since = 0;
    vi.stubGlobal('scheduler', {
      yield: async () => {
        read.push(since);
        since = 0;
        await Promise.resolve();
      },
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    let count = 0;
    await readCsvRows(text, {
      delimiter: ',',
      signal: new AbortController().signal,
      onSlice(slice) {
        count += slice.length;
        for (const { cells } of slice) since += cells.join().length + 3;
      },
    });
    expect(count).toBe(50_000);
    expect(read.reduce((sum, characters) => sum + characters)).toBe(text.length + 1);
    expect(Math.max(...read)).toBeLessThan(16_384 + 100);
  });

  it('are counted, and answered with how many there are', async () => {
    expect(text.length).toBeGreaterThan(2_500_000);
    expect(await readCsv(text)).toEqual({ status: 'failed', problem: { kind: 'too_many_rows', rows: 50_000 } });
  });

  it('are left at the first slice when nobody wants them any longer', async () => {
    const controller = new AbortController();
    const progress = vi.fn(() => controller.abort());
    expect(await readCsv(text.slice(0, 900_000), { signal: controller.signal, onProgress: progress })).toBeNull();
    expect(progress).toHaveBeenCalledOnce();
  });

  it('say how far they are, up to the end', async () => {
    const progress: number[] = [];
    await readCsv(text.slice(0, 300_000), { onProgress: (value) => progress.push(value) });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(10);
    expect(progress.at(-1)).toBe(1);
  });
});
