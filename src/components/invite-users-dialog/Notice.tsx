import type { ReactNode } from 'react';

import { Icon } from '../../ui/Icon.js';
import { usePart } from '../../ui/usePart.js';

/** What went wrong, above the buttons. `alert` reads it out at once. Renders a `<div>`. */
export function Notice({ alert, children }: { alert?: boolean; children: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('notice', { tone: 'danger' })} role={alert ? 'alert' : undefined}>
      <Icon name="issue" />
      <span {...part('text')}>{children}</span>
    </div>
  );
}
