import { useEffect, useRef } from 'react';

/** The heading of a page that took another one's place: the focus goes there, and the title follows. */
export function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Northwind`;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
