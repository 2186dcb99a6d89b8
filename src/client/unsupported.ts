import { InvitesError } from './InvitesError.js';

/** The refusal of what a back end would take and drop. */
export function unsupported(...paths: readonly string[]): InvitesError {
  return new InvitesError({ code: 'validation', fields: paths.map((path) => ({ path, code: 'unsupported' })) });
}
