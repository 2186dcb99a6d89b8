import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import '../../src/theme/styles.css';

// A busy machine is slow, and what never comes fails all the same.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
