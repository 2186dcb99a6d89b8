import { abortCases } from './cases/abortCases.js';
import { bulkCases } from './cases/bulkCases.js';
import { cancelCases } from './cases/cancelCases.js';
import { contractCases } from './cases/contractCases.js';
import { countCases } from './cases/countCases.js';
import { filterCases } from './cases/filterCases.js';
import { keyCases } from './cases/keyCases.js';
import { lifeCases } from './cases/lifeCases.js';
import { lookupCases } from './cases/lookupCases.js';
import { pagingCases } from './cases/pagingCases.js';
import { resendCases } from './cases/resendCases.js';
import { searchCases } from './cases/searchCases.js';
import { sendCases } from './cases/sendCases.js';
import { shapeCases } from './cases/shapeCases.js';
import { sortCases } from './cases/sortCases.js';
import { tokenCases } from './cases/tokenCases.js';
import { updateCases } from './cases/updateCases.js';
import type { ConformanceCase } from './ConformanceCase.js';
import { toConformanceCase } from './toConformanceCase.js';

/**
 * All that the contract promises, one case each, to be run in any order and by any runner.
 *
 * @example
 * for (const { title, run } of conformanceCases) it(title, async () => expect(await run(setUp)).not.toHaveProperty('problem'));
 */
export const conformanceCases: readonly ConformanceCase[] = [
  ...contractCases,
  ...shapeCases,
  ...pagingCases,
  ...searchCases,
  ...filterCases,
  ...sortCases,
  ...countCases,
  ...abortCases,
  ...sendCases,
  ...resendCases,
  ...cancelCases,
  ...keyCases,
  ...updateCases,
  ...lifeCases,
  ...bulkCases,
  ...tokenCases,
  ...lookupCases,
].map(toConformanceCase);
