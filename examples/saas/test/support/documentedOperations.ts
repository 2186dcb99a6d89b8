import { openapiDocument } from '../../server/api/openapiDocument.js';

/** An operation of the API, as documented. */
export interface DocumentedOperation {
  operationId: string;

  method: string;

  /** Below `/api`, with its parameters in braces. */
  path: string;

  /** Whether somebody has to be signed in. */
  needsSession: boolean;

  /** An example of its body, where it takes one. */
  body: unknown;

  /** The codes that each status comes with; none where it has no body. */
  refusals: Readonly<Record<string, readonly string[]>>;
}

interface Body {
  schema: { $ref?: string };

  example?: unknown;

  examples?: Record<string, unknown>;
}

interface Operation {
  operationId: string;

  security?: object[];

  requestBody?: { content: { 'application/json': Body } };

  responses: Record<string, { content?: Record<string, Body> }>;
}

const document = JSON.parse(openapiDocument()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { example?: unknown }> };
};

/** Every operation of the API. */
export const documentedOperations: readonly DocumentedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, security, requestBody, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    needsSession: security?.length !== 0,
    body: requestBody && exampleOf(requestBody.content['application/json']),
    refusals: Object.fromEntries(
      Object.entries(responses)
        .filter(([status]) => status !== '200')
        .map(([status, { content }]) => [status, Object.keys(content?.['application/json']?.examples ?? {})]),
    ),
  })),
);

/** The operation that a request is for, if it is one of the API. */
export function operationOf(method: string, path: string): DocumentedOperation | undefined {
  return documentedOperations.find(
    (operation) => operation.method === method && new RegExp(`^/api${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

function exampleOf({ schema, example }: Body): unknown {
  return example ?? document.components.schemas[schema.$ref?.split('/').at(-1) ?? '']?.example ?? {};
}
