import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';

import { tableCodeAhead } from '../../src/components/user-invites-table/tableCodeAhead.js';
import '../../src/theme/styles.css';

// A busy machine is slow, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

// As a page has it a moment after its first paint.
beforeAll(() => Promise.all(tableCodeAhead.map(({ load }) => load())));

afterEach(cleanup);
