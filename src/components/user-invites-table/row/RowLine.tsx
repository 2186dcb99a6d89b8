'use client';
import type { ReactNode } from 'react';

import { Icon } from '../../../ui/Icon.js';
import type { IconName } from '../../../ui/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';

interface RowLineProps {
  icon: IconName;

  tone: 'warning' | 'danger';

  text: ReactNode;

  /** What can be done about it. */
  children: ReactNode;
}

/** A line under a row that says how its operation stands. Renders a `<tr>`. */
export function RowLine({ icon, tone, text, children }: RowLineProps) {
  const part = usePart();
  const { count } = useShownColumns();
  return (
    <tr className={`${part('table-row').className} ${part('table-failure').className}`} role="row">
      <td {...part('table-cell', { column: 'failure' })} role="cell" colSpan={count}>
        <div {...part('table-problem', { tone })}>
          <Icon name={icon} />
          <span {...part('actions')}>
            <span {...part('tone')}>{text}</span>
            {children}
          </span>
        </div>
      </td>
    </tr>
  );
}
