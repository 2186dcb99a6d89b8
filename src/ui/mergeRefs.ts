import type { ForwardedRef, RefCallback, RefObject } from 'react';

/** One ref callback that fills several refs. */
export function mergeRefs<Element>(...refs: readonly (ForwardedRef<Element> | RefObject<Element | null>)[]): RefCallback<Element> {
  return (element) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
    }
  };
}
