import * as z from 'zod/mini';

import { checkAnswer } from '../checkAnswer.js';
import { InvitesError } from '../InvitesError.js';
import { createRequest } from '../rest/request.js';
import { errorOfAnswer, errorOfRoqResponse } from './errorOfAnswer.js';

/** A project of ROQ, as its own servers prove that they are. No page may know the key. */
export interface RoqServer {
  environmentId: string;

  apiKey: string;
}

/** Where ROQ is, and who asks. */
export interface RoqApiOptions {
  /** The platform's address, such as `https://mars-pp.roq-platform.com`. */
  host: string;

  /**
   * The access token to send, asked for with each request: the session's `roqAccessToken` in a browser, that of `asUser`
   * or of the service account on a server. Keep it while it is valid. Where there is none, throw an `InvitesError`.
   */
  token: () => string | Promise<string>;

  /** With it, requests go to ROQ's server API, which also updates, checks and accepts. */
  server?: RoqServer | undefined;

  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined;
}

/** Sends a document, and reads what it calls `answer`. */
export type AskRoq = <Schema extends z.ZodMiniType>(
  schema: Schema,
  document: string,
  variables: object,
  signal?: AbortSignal,
) => Promise<z.output<Schema>>;

const answerSchema = z.looseObject({ data: z.optional(z.unknown()) });

/** Speaks GraphQL with ROQ, as a browser or as a server does. */
export function createRoqApi({ host, token, server, ...options }: RoqApiOptions): AskRoq {
  const url = `${host.replace(/\/+$/, '')}/v01/${server ? 'server/' : ''}graphql`;
  const request = createRequest(
    {
      ...options,
      headers: async () => ({
        'roq-platform-authorization': `Bearer ${await token()}`,
        ...(server && {
          'roq-platform-server-authorization': `Basic ${btoa(`${server.environmentId}:${server.apiKey}`)}`,
        }),
      }),
      credentials: 'omit',
    },
    errorOfRoqResponse,
  );

  return async (schema, query, variables, signal) => {
    const operationName = /^\w+ (\w+)/.exec(query)?.[1];
    const body = await request(answerSchema, { url, method: 'POST', body: { operationName, query, variables }, signal });
    const details = errorOfAnswer(body);
    // What is there beside an error can be used: of a field that may be absent, such as the names of roles.
    if (details && !schema.safeParse(body.data).success) throw new InvitesError(details);
    return checkAnswer(schema, body.data);
  };
}
