import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { invitationWrites } from '../auth/invitationPaths.js';
import type { ApiEnv, Services } from './ApiEnv.js';
import { ApiError } from './ApiError.js';
import { createInvitesApi } from './createInvitesApi.js';
import { createVerificationApi } from './createVerificationApi.js';
import { inbox } from './inbox.js';
import { checkAccountFields } from './middleware/checkAccountFields.js';
import { handleError } from './middleware/handleError.js';
import { limitAccountRequests } from './middleware/limitAccountRequests.js';
import { limitChanges } from './middleware/limitChanges.js';
import { limitInvitationMails } from './middleware/limitInvitationMails.js';
import { requireKnownHost } from './middleware/requireKnownHost.js';
import { requireTrustedWrite } from './middleware/requireTrustedWrite.js';
import { requireUser } from './middleware/requireUser.js';
import { viewer } from './viewer.js';

const largestBody = 512 * 1024;

/** Everything below `/api`. */
export function createApi(services: Services): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>().basePath('/api');
  app.onError(handleError);
  app.notFound((c) => handleError(new ApiError({ code: 'not_found' }), c));
  app.use(async (c, next) => {
    c.set('services', services);
    c.header('Cache-Control', 'no-store');
    await next();
    // The embedded database tells nobody of changes.
    if (c.req.method !== 'GET') services.events.feed.wake();
  });
  app.use(requireKnownHost);
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => {
        // The rest of the body stays unread, so the connection cannot carry another request.
        c.header('Connection', 'close');
        throw new ApiError({ code: 'too_large' });
      },
    }),
  );
  app.use(requireTrustedWrite);
  app.use('/auth/*', limitAccountRequests, checkAccountFields);
  if (services.betterAuthInvites) {
    for (const path of invitationWrites) app.use(`/auth${path}`, requireUser, limitChanges);
    app.use('/auth/organization/invite-member', limitInvitationMails);
  }
  app.on(['GET', 'POST'], '/auth/*', (c) => services.auth.handler(c.req.raw));
  app.get('/viewer', viewer);
  app.route('/verification', createVerificationApi());
  if (services.inbox) app.get('/inbox', inbox);
  app.route('/', createInvitesApi());
  return app;
}
