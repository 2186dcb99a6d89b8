import { describe, expect, it } from 'vitest';

import { csvCorpus } from './csvCorpus.js';
import { importCsv, inShort } from './importCsv.js';

describe('a CSV file with', () => {
  it.each(csvCorpus)('$title', async ({ content, people, languages }) => {
    const imported = await importCsv(content, { languages });
    expect(imported.people.map(inShort)).toEqual(people);
  });
});
