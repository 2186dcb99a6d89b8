'use client';
import { createContext } from 'react';

import type { InvitesPart } from '../theme/InvitesPart.js';

/** A host's class for each part, by the part's name without `invites-`. */
export type PartClassNames = { readonly [Part in InvitesPart]?: string | undefined };

export const PartClassNamesContext = createContext<PartClassNames>({});
