'use client';
import type { ReactNode } from 'react';

import { safeHref } from '../../ui/safeHref.js';
import { usePart } from '../../ui/usePart.js';

interface ButtonLinkProps {
  url: string | undefined;

  primary?: boolean;

  children: ReactNode;
}

/** A link that looks like a button. Renders an `<a>`, or nothing where the URL does not lead to a web page. */
export function ButtonLink({ url, primary, children }: ButtonLinkProps) {
  const part = usePart();
  const href = safeHref(url);
  if (href === null) return null;
  return (
    <a {...part('button', { variant: primary ? 'primary' : undefined })} href={href} rel="noreferrer">
      {/* One box, so that the gap between a button's parts does not tear the words apart. */}
      <span>{children}</span>
    </a>
  );
}
