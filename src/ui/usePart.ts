'use client';
import { useCallback, useContext } from 'react';

import { partProps } from '../theme/partProps.js';
import type { PartProps, PartState } from '../theme/partProps.js';
import { PartClassNamesContext } from './PartClassNamesContext.js';

/** A function that gives an element its part: the stable class, the host's class and the state. */
export function usePart(): (part: string, state?: PartState) => PartProps {
  const classNames = useContext(PartClassNamesContext);
  return useCallback((part, state) => partProps(part, state, classNames[part]), [classNames]);
}
