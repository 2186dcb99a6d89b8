'use client';
import { useId } from 'react';

import { inviteeName } from '../../../domain/inviteeName.js';
import { shortText } from '../../../domain/shortText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { Email } from '../../../ui/Email.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import type { CsvPerson } from './CsvPerson.js';
import { rowProblemText } from './rowProblemText.js';

interface PreviewRowProps {
  person: CsvPerson;

  hasRoles: boolean;

  messages: CsvImportMessages;
}

/** How many characters of a value are shown. */
const cellLength = 120;

/** A row of the file as it will be on the list, with what is wrong with it. Renders a `<tr>`, or two. */
export function PreviewRow({ person: { line, invitee, roleText, problems }, hasRoles, messages }: PreviewRowProps) {
  const part = usePart();
  const reasonId = useId();
  const { formatters } = useInvitesUi();
  const ofRole = problems.filter(({ kind }) => kind === 'role');
  const others = problems.filter(({ kind }) => kind !== 'role');
  const hint = (text: string) => (
    <span key={text} className={`${part('hint').className} ${part('tone').className}`}>
      {text}
    </span>
  );
  const tone = problems.length > 0 ? 'danger' : undefined;
  const hasReason = ofRole.length > 0;
  return (
    <>
      <tr data-tone={tone}>
        <td className={`${part('muted').className} ${part('number').className}`} rowSpan={hasReason ? 2 : undefined}>
          {formatters.number(line)}
        </td>
        <td>
          <Email address={shortText(invitee.email, cellLength)} />
          {others.map((problem) => hint(rowProblemText(problem, messages)))}
        </td>
        <td>
          <bdi>{shortText(inviteeName(invitee) ?? '', cellLength)}</bdi>
        </td>
        {hasRoles && (
          <td aria-describedby={hasReason ? reasonId : undefined}>
            <bdi>{shortText(roleText, cellLength)}</bdi>
          </td>
        )}
      </tr>
      {hasReason && (
        <tr {...part('preview-reason', { tone })}>
          <td id={reasonId} colSpan={hasRoles ? 3 : 2}>
            {ofRole.map((problem) => hint(rowProblemText(problem, messages)))}
          </td>
        </tr>
      )}
    </>
  );
}
