import type { ReactNode } from 'react';

import { navigate, usePath } from './usePath.js';

/** A link to a page of the product. */
export function Link({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const path = usePath();
  return (
    <a
      href={to}
      className={className}
      aria-current={path === to ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
