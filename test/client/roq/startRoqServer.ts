import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { execute, GraphQLError, parse, validate } from 'graphql';

import { createRoqProject, refusal } from './createRoqProject.js';
import { clientSchema, serverSchema } from './roqSchemas.js';

/** What a request was. */
export interface RoqRequest {
  path: string;
  headers: IncomingMessage['headers'];
  operationName: string;
  variables: Record<string, unknown>;
}

const json = { 'Content-Type': 'application/json' };

/** Starts a GraphQL server with ROQ's schemas, over projects in memory: a new one whenever it is told. */
export async function startRoqServer() {
  const requests: RoqRequest[] = [];
  let project = createRoqProject();

  function answer(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, json);
    response.end(JSON.stringify(body));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const { query, variables, operationName } = body;
    const path = request.url ?? '';
    const { headers } = request;
    requests.push({ path, headers, operationName, variables });
    if (path === '/v01/authorize/serviceAccount')
      return answer(response, body.apiKey === 'key' ? 200 : 401, { accessToken: 'access' });
    const forServer = path === '/v01/server/graphql';
    if (!forServer && path !== '/v01/graphql') return answer(response, 404, {});
    if (headers['roq-platform-authorization'] !== 'Bearer access')
      return answer(response, 200, { errors: [refusal('INVALID_TOKEN', 401)], data: null });
    if (forServer && headers['roq-platform-server-authorization'] !== `Basic ${btoa('env:key')}`)
      return answer(response, 200, { errors: [refusal('INVALID_API_KEY', 401)], data: null });
    const schema = forServer ? serverSchema : clientSchema;
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length > 0) {
      const errors = problems.map(
        ({ message }) => new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      );
      return answer(response, 400, { errors });
    }
    answer(
      response,
      200,
      await execute({ schema, document, rootValue: project.resolvers, variableValues: variables, operationName }),
    );
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,

    /** The project that is asked. */
    project: () => project,

    /** Another project, in which nobody was invited. */
    startProject: () => (project = createRoqProject()),

    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
