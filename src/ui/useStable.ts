'use client';
import { useState } from 'react';

/**
 * The same list or record for as long as what is in it is the same. A host that writes one into its markup passes a new
 * one with each render: what depends on it must not render for that.
 */
export function useStable<Value extends object>(value: Value): Value {
  const [stable, setStable] = useState(value);
  if (stable === value || isAlike(stable, value)) return stable;
  setStable(value);
  return value;
}

function isAlike(one: object, other: object): boolean {
  const entries = Object.entries(one);
  const others = new Map(Object.entries(other));
  return entries.length === others.size && entries.every(([name, item]) => others.has(name) && others.get(name) === item);
}
