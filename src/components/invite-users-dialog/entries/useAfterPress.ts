'use client';
import { useEffect, useState } from 'react';

/**
 * A function that runs a callback once no pointer is pressed. What moves the layout on blur waits for it: else the
 * button under the pointer moves away between press and release, and the click is lost.
 */
export function useAfterPress(): (callback: () => void) => void {
  const [watch] = useState(createPressWatch);
  useEffect(() => watch.start(), [watch]);
  return watch.afterPress;
}

function createPressWatch() {
  const waiting: (() => void)[] = [];
  let pressed = false;

  function press(): void {
    pressed = true;
  }

  function release(): void {
    pressed = false;
    // After the click that belongs to this release.
    setTimeout(() => {
      for (const callback of waiting.splice(0)) callback();
    });
  }

  // A list of choices takes the pointer over: only its `change` tells that the press has ended, or the next key.
  function choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) release();
  }

  const listeners = Object.entries({
    pointerdown: press,
    pointerup: release,
    pointercancel: release,
    change: choose,
    keydown: release,
  });

  return {
    afterPress(callback: () => void): void {
      if (pressed) waiting.push(callback);
      else callback();
    },

    start(): () => void {
      for (const [name, listener] of listeners) addEventListener(name, listener, { capture: true });
      return () => {
        for (const [name, listener] of listeners) removeEventListener(name, listener, { capture: true });
      };
    },
  };
}
