'use client';
import { useMemo } from 'react';

import type { SendUserInvitesInput } from '../../../client/InvitesClient.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import { createLinkMint } from './createLinkMint.js';
import { expiryChoices } from './expiryChoices.js';
import { expiryDate } from './expiryDate.js';

/** What the sender chose of how the invites go out. */
export interface DeliveryValues {
  delivery: 'email' | 'link';

  expiryDays: number | null;
}

/** What can be chosen, and what goes out for it. */
export interface Delivery extends Pick<
  InviteUsersFormState,
  'offersLinks' | 'delivery' | 'expiryChoices' | 'expiryDays' | 'mintLink'
> {
  /** What a request carries for it: nothing of what the client does not take. */
  inputOf: (message: string) => Omit<SendUserInvitesInput, 'userInvites'>;
}

/** Knows how invites may go out through the client. */
export function useDelivery(chosen: DeliveryValues): Delivery {
  const { client, deadlineMs, reportError, now } = useInvitesCache();
  const { linkDelivery = false, expiryLimitDays } = client.capabilities;
  const mintLink = useMemo(
    () => createLinkMint(client, deadlineMs, (error, inviteId) => reportError({ error, method: 'userInviteLink', inviteId })),
    [client, deadlineMs, reportError],
  );
  const choices = useMemo(() => expiryChoices(expiryLimitDays), [expiryLimitDays]);
  const offersLinks = linkDelivery && mintLink !== null;
  const delivery = offersLinks ? chosen.delivery : 'email';
  const expiryDays = chosen.expiryDays !== null && choices.includes(chosen.expiryDays) ? chosen.expiryDays : null;

  return {
    offersLinks,
    delivery,
    expiryChoices: choices,
    expiryDays,
    mintLink,
    inputOf: (message) => ({
      ...(expiryDays !== null && { expiresAt: expiryDate(expiryDays, now()) }),
      // The message would be in a mail that nobody gets.
      ...(delivery === 'link' ? { delivery } : message && { message }),
    }),
  };
}
