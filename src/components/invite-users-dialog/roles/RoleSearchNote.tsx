'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { RoleSearch } from './RoleSearch.js';

/** Why there is no role to choose. Renders a `<p>`. */
export function RoleSearchNote({ search, messages }: { search: RoleSearch; messages: InviteUsersDialogMessages }) {
  const part = usePart();
  const { loading, tryAgain } = useCommonMessages();
  if (search.status !== 'failed') {
    return (
      <p {...part('note')} role="status">
        {search.status === 'loading' ? loading : messages.rolePicker.notFound}
      </p>
    );
  }
  return (
    <p {...part('note')} role="alert">
      {messages.rolesFailed} <LinkButton onClick={search.retry}>{tryAgain}</LinkButton>
    </p>
  );
}
