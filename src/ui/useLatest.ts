'use client';
import { useInsertionEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The newest value of a host's callback, for code that outlives a render. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
