'use client';
import { Email } from '../../../ui/Email.js';
import { Icon } from '../../../ui/Icon.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { ReportLine } from './reportLines.js';

const mostShown = 100;

/** A reason, and whom it is about. Renders a `<li>`. */
export function ReportReason({ text, invites }: ReportLine) {
  const part = usePart();
  const { more } = useCommonMessages();
  if (invites.length === 0) return <li>{text}</li>;
  const beyond = invites.length - mostShown;
  return (
    <li>
      <details {...part('table-reason')}>
        <summary>
          <Icon name={tableIcons.right} mirror small />
          {text}
        </summary>
        <ul>
          {invites.slice(0, mostShown).map(({ id, email }) => (
            <li key={id}>
              <Email address={email} />
            </li>
          ))}
          {beyond > 0 && <li>{more({ count: beyond })}</li>}
        </ul>
      </details>
    </li>
  );
}
