import type { ReactNode } from 'react';

/** A line of the facts; none where there is nothing to tell. Renders a `<dt>` and a `<dd>`. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
