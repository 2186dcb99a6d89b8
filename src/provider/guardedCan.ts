import type { CanInvite } from './InvitesContext.js';
import { notify } from './notify.js';

/** The host's rule, where a rule that throws is reported to the browser and allows nothing. */
export function guardedCan(can: CanInvite): CanInvite {
  return (question) => {
    let allowed = false;
    notify(() => {
      allowed = can(question);
    }, undefined);
    return allowed;
  };
}
