import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRoqInvitesClient } from '../../../src/client/roq/createRoqInvitesClient.js';
import { inviteeFailure } from '../../../src/client/roq/inviteeFailure.js';
import { viewerOfRoqToken } from '../../../src/client/roq/viewerOfRoqToken.js';
import { toInvitesErrorDetails } from '../../../src/client/toInvitesErrorDetails.js';
import { json, raw, startHttpServer } from '../../support/startHttpServer.js';
import type { TestHttpServer } from '../../support/startHttpServer.js';

let server: TestHttpServer;

beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.stop());

const viewer = { userId: 'zoe', tenantId: 'acme' };

async function failureOf(token: () => string | Promise<string> = () => 'access') {
  const client = createRoqInvitesClient({ host: server.url, token, viewer });
  return toInvitesErrorDetails(await client.userInvite('i1').catch((error: unknown) => error));
}

const graphqlError = (response: object, code = 'BAD_REQUEST') => ({
  data: null,
  errors: [{ message: 'no', extensions: { code, response } }],
});

describe('a GraphQL error', () => {
  it.each([
    ['USER_INVITE_RESENDING_FAILED', { userInviteStatus: 'canceled' }, { code: 'invite_not_pending', status: 'canceled' }],
    ['USER_INVITE_CANCELLATION_FAILED', { userInviteStatus: 'accepted' }, { code: 'invite_not_pending', status: 'accepted' }],
    ['USER_INVITE_ACCEPTANCE_FAILED', { userInviteStatus: 'frozen' }, { code: 'invite_not_pending', status: 'unknown' }],
    ['USER_INVITE_ALREADY_ACCEPTED', {}, { code: 'invite_not_pending', status: 'accepted' }],
    ['EXPIRED_USER_TOKEN', {}, { code: 'invite_not_pending', status: 'expired' }],
    ['USER_INVITATION_NOT_FOUND', { id: 'i1' }, { code: 'not_found' }],
    ['INVALID_USER_TOKEN', {}, { code: 'not_found' }],
    ['INVALID_UUID', {}, { code: 'not_found' }],
    ['BULK_USER_INVITE_LIMIT_EXCEEDED', { maxAllowed: 10 }, { code: 'too_large' }],
    ['UNIQUE_CONSTRAINT_VIOLATED', {}, { code: 'conflict' }],
    ['FORBIDDEN', {}, { code: 'forbidden' }],
    ['UNAUTHORIZED', {}, { code: 'unauthenticated' }],
    ['INTERNAL_ERROR', {}, { code: 'server' }],
    [
      'SOMETHING_NEW',
      { isValidationError: true, propertyPath: 'userInvites.0.email' },
      { code: 'validation', fields: [{ path: 'userInvites.0.email', code: 'invalid' }] },
    ],
  ])('%s %j is %j', async (errorCode, variables, details) => {
    server.answer(json(graphqlError({ statusCode: 400, errorCode, variables })));
    expect(await failureOf()).toEqual(details);
  });

  it.each([
    ['USER_TOKEN_NOT_FOUND', 'not_found'],
    ['USER_TOKEN_NOT_FOUND_IN_DB', 'not_found'],
    ['USER_ALREADY_EXISTS', 'conflict'],
    ['USER_INVITE_ALREADY_EXIST', 'conflict'],
    ['USER_ALREADY_INVITED', 'conflict'],
    ['USER_INVITE_ALREADY_SENT', 'conflict'],
    ['UNAUTHORIZED_EXCEPTION', 'unauthenticated'],
    ['INVALID_TOKEN', 'unauthenticated'],
    ['MISSING_AUTH', 'unauthenticated'],
    ['INVALID_AUTH_HEADER', 'unauthenticated'],
    ['INVALID_API_KEY', 'unauthenticated'],
    ['INVALID_CREDENTIALS', 'unauthenticated'],
    ['SESSION_EXPIRED', 'unauthenticated'],
    ['TOKEN_MALFORMED', 'unauthenticated'],
    ['GRAPHQL_PARSE_FAILED', 'server'],
    ['GENERIC_USER_INVITE_CREATION_FAILED', 'server'],
  ])('%s alone is %s', async (errorCode, code) => {
    server.answer(json(graphqlError({ statusCode: 500, errorCode })));
    expect((await failureOf()).code).toBe(code);
  });

  it.each([
    [{ statusCode: 403 }, 'forbidden'],
    [{ statusCode: 429 }, 'rate_limited'],
    [{ statusCode: 500 }, 'server'],
  ])('without a code, %j is %s', async (response, code) => {
    server.answer(json(graphqlError(response)));
    expect((await failureOf()).code).toBe(code);
  });

  it.each([
    ['INTERNAL_SERVER_ERROR', 'server'],
    ['UNAUTHENTICATED', 'unauthenticated'],
    ['GRAPHQL_VALIDATION_FAILED', 'validation'],
    ['NEW', 'unknown'],
  ])('with the extension code %s alone is %s', async (code, expected) => {
    server.answer(json({ errors: [{ message: 'no', extensions: { code } }] }));
    expect((await failureOf()).code).toBe(expected);
  });

  it('tells what its status does not', async () => {
    server.answer(json(graphqlError({ statusCode: 404, errorCode: 'USER_INVITATION_NOT_FOUND' }), 500));
    expect(await failureOf()).toEqual({ code: 'not_found' });
  });

  it('beside an answer that can be read changes nothing', async () => {
    const answer = { id: 'i1', email: 'ada@example.com', status: 'pending', roles: null };
    server.answer(json({ data: { answer }, errors: [{ message: 'roles', path: ['answer', 'roles'] }] }));
    const client = createRoqInvitesClient({ host: server.url, token: () => 'access', viewer });
    expect(await client.userInvite('i1')).toMatchObject({ id: 'i1', status: 'pending', roles: [] });
  });
});

describe('any other answer', () => {
  it.each([
    ['a page', raw('<html>', 200, { 'Content-Type': 'text/html' }), 'unauthenticated'],
    ['no JSON', raw('{', 200, { 'Content-Type': 'application/json' }), 'malformed'],
    ['nothing', json({}), 'malformed'],
    ['no invite', json({ data: { answer: null } }), 'malformed'],
    ['an invite without an address', json({ data: { answer: { id: 'i1', status: 'pending' } } }), 'malformed'],
    ['502', raw('', 502), 'server'],
    ['429', json({}, 429), 'rate_limited'],
  ])('%s is %s', async (_, answer, code) => {
    server.answer(answer);
    expect((await failureOf()).code).toBe(code);
  });

  it('is not asked for where there is no token', async () => {
    const requests = server.requests.length;
    expect(await failureOf(() => Promise.reject(new Error('no session')))).toEqual({ code: 'unknown' });
    expect(server.requests.length).toBe(requests);
  });
});

describe('a list', () => {
  it('stands without a count that could not be made', async () => {
    server.answer(json({ data: { answer: { data: [], totalCount: 0 }, pending: null, accepted: { totalCount: 2 } } }));
    const client = createRoqInvitesClient({ host: server.url, token: () => 'access', viewer });
    expect(await client.userInvites({ limit: 10 })).toMatchObject({ totalCount: 0, statusCounts: { accepted: 2 } });
  });

  it('of roles goes on where ROQ stops', async () => {
    const roles = Array.from({ length: 450 }, (_, index) => ({ key: `r${index}`, name: `Role ${index}` }));
    server.answer((response) => {
      const { offset } = JSON.parse(server.requests.at(-1)!.body).variables as { offset: number };
      json({ data: { answer: { data: roles.slice(offset, offset + 200) } } })(response);
    });
    const client = createRoqInvitesClient({ host: server.url, token: () => 'access', viewer });
    expect(await client.roles({})).toMatchObject(roles);
  });
});

describe('the text of an invitee who was not invited', () => {
  it.each([
    ['FORBIDDEN', 'failed', 'forbidden'],
    ['{"errorCode":"FORBIDDEN"}', 'failed', 'forbidden'],
    ['{"statusCode":500,"message":"no"}', 'failed', 'server'],
    ['{"variables":{"isValidationError":true,"property":"locale"}}', 'invalid', 'validation'],
    ['null', 'failed', 'unknown'],
    ['', 'failed', 'unknown'],
    ['{"message":"ada@example.com has already been invited"}', 'already_invited', 'conflict'],
  ])('%s is %s, %s', (text, outcome, code) => {
    expect(inviteeFailure(text)).toMatchObject({ outcome, error: { code } });
  });
});

describe('viewerOfRoqToken', () => {
  const tokenOf = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`;

  it('reads user and tenant, in whatever letters', () => {
    const token = tokenOf({ roqUserId: 'zoë>?', tenantId: 'acme', iat: 1 });
    expect(viewerOfRoqToken(token)).toEqual({ userId: 'zoë>?', tenantId: 'acme' });
  });

  it.each(['', 'a.b.c', tokenOf({ roqUserId: 'zoe' })])('says of %j what to do about it', (token) => {
    expect(() => viewerOfRoqToken(token)).toThrow('Give `viewer` to createRoqInvitesClient');
  });
});
