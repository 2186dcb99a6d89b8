import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';

import { tableCodeAhead } from '../../src/components/user-invites-table/tableCodeAhead.js';
import { bulkRunCode } from '../../src/hooks/bulkRunCode.js';
import '../../src/theme/styles.css';

// A busy machine is slow, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

// As a page has it a moment after its first paint.
beforeAll(() => Promise.all([bulkRunCode, ...tableCodeAhead].map(({ load }) => load())));

afterEach(() => {
  cleanup();
  // What is said where nothing else of ours is on the page stays there for a moment.
  for (const region of document.querySelectorAll('body > [role="log"]')) region.remove();
});
