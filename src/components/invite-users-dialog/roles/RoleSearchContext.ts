'use client';
import { createContext } from 'react';

import type { RoleSearch } from './RoleSearch.js';

/** The form's role search, apart from the rows: a key that is pressed in it renders none of them. */
export const RoleSearchContext = createContext<RoleSearch | null>(null);
