import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';

/** The bug: one `resendingId` for the whole table, which the first resend to end takes away from the second. */
export const sharedResendingId: CreateSystem = (context) => {
  const real = realSystem(context);
  let resendingId: string | null = null;
  return {
    ...real,
    perform(request) {
      const settled = real.perform(request);
      if (request.kind === 'resend') {
        resendingId = request.inviteId;
        void settled.finally(() => (resendingId = null));
      }
      return settled;
    },
    activity(inviteId) {
      const activity = real.activity(inviteId);
      const isResending = activity?.kind === 'resend' && activity.phase !== 'failed';
      return isResending && resendingId !== inviteId ? null : activity;
    },
  };
};
