import { OpenAPIHono } from '@hono/zod-openapi';

import type { ApiEnv } from './ApiEnv.js';
import { ApiError } from './ApiError.js';
import { handleBulkInvites } from './handleBulkInvites.js';
import { handleEvents } from './handleEvents.js';
import { handleInvites } from './handleInvites.js';
import { handleInviteTokens } from './handleInviteTokens.js';
import { handleOrganization } from './handleOrganization.js';
import { handleReceivedInvites } from './handleReceivedInvites.js';
import { invalidFields } from './invalidFields.js';
import { limitChanges } from './middleware/limitChanges.js';
import { requireManager } from './middleware/requireManager.js';
import { requireUser } from './middleware/requireUser.js';

/** The invites API: exactly what `docs/openapi.json` describes. */
export function createInvitesApi(): OpenAPIHono<ApiEnv> {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw new ApiError({ code: 'validation', fields: invalidFields(result.error) });
    },
  });
  api.use('/organizations/:organizationId/*', requireManager, limitChanges);
  api.use('/invite-tokens/accept', requireUser);
  api.use('/received-invites/*', requireUser, limitChanges);
  handleInvites(api);
  handleBulkInvites(api);
  handleOrganization(api);
  handleEvents(api);
  handleInviteTokens(api);
  handleReceivedInvites(api);
  return api;
}
