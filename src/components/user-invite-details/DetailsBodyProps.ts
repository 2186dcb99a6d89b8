import type { ComponentType } from 'react';

import type { InviteEditing } from '../../domain/InviteEditing.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteDetailsState } from './UserInviteDetailsState.js';

/** What stands under the invitee's name. */
export interface DetailsBodyProps extends Pick<InviteEditing, 'fields' | 'locales'> {
  state: UserInviteDetailsState;

  editor: ComponentType<InviteEditing> | null;

  onDelete: ((invite: UserInvite) => void) | undefined;
}
