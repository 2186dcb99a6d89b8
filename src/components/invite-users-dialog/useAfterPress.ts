import { useEffect, useRef } from 'react';

/**
 * A function that runs a callback once no pointer is pressed. What moves the layout on blur waits for it: else the
 * button under the pointer moves away between press and release, and the click is lost.
 */
export function useAfterPress(): (callback: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  const afterPress = useRef((callback: () => void) => {
    if (pressed.current) waiting.current.push(callback);
    else callback();
  });

  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
      // After the click that belongs to this release.
      setTimeout(() => {
        for (const callback of waiting.current.splice(0)) callback();
      });
    };
    const events = { pointerdown: press, pointerup: release, pointercancel: release, change: release };
    for (const [name, listener] of Object.entries(events)) addEventListener(name, listener, { capture: true });
    return () => {
      for (const [name, listener] of Object.entries(events)) removeEventListener(name, listener, { capture: true });
    };
  }, []);

  return afterPress.current;
}
