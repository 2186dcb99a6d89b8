'use client';
import { createContext } from 'react';

/** A host's class for each part, by the part's name without `invites-`. */
export type PartClassNames = Readonly<Record<string, string | undefined>>;

export const PartClassNamesContext = createContext<PartClassNames>({});
