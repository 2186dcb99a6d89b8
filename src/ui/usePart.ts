'use client';
import { useContext } from 'react';

import { onceFor } from '../domain/onceFor.js';
import type { InvitesPart } from '../theme/InvitesPart.js';
import { partProps } from '../theme/partProps.js';
import type { PartProps, PartState } from '../theme/partProps.js';
import { PartClassNamesContext } from './PartClassNamesContext.js';
import type { PartClassNames } from './PartClassNamesContext.js';

/** Gives an element its part: the stable class, the host's class and the state. */
export type Part = (part: InvitesPart, state?: PartState) => PartProps;

/** A function that gives an element its part; the same one until the host's classes change. */
export function usePart(): Part {
  return partOf(useContext(PartClassNamesContext));
}

const partOf = onceFor(
  (classNames: PartClassNames): Part =>
    (part, state) =>
      partProps(part, state, classNames[part]),
);
