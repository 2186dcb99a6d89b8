import { createInvitesApi } from './createInvitesApi.js';

/** The OpenAPI document of the invites API, as text; `docs/openapi.json` is this text. */
export function openapiDocument(): string {
  const api = createInvitesApi();
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'better-auth.session_token',
    description: 'The host’s own session; any scheme will do.',
  });
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'User invites',
      version: '0.1.0',
      description: 'The wire that `react-user-invites/clients/rest` speaks. Dates are ISO 8601 in UTC; an absent value is null.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
