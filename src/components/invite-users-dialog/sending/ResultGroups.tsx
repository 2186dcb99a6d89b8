'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { ResultGroup } from './groupResults.js';
import { ResultGroupDetails } from './ResultGroupDetails.js';

export interface ResultGroupsProps {
  groups: readonly ResultGroup[];

  messages: InviteUsersDialogMessages;
}

/** Who was not invited, by reason; the first reason is unfolded. Renders a `<div>` with a `<details>` for each. */
export function ResultGroups({ groups, messages }: ResultGroupsProps) {
  const part = usePart();
  return (
    <div {...part('list')}>
      {groups.map((group, index) => (
        <ResultGroupDetails key={`${group.outcome} ${group.error}`} group={group} open={index === 0} messages={messages} />
      ))}
    </div>
  );
}
