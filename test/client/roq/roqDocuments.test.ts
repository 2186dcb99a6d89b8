import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { roqDocuments } from '../../../src/client/roq/roqDocuments.js';
import { clientSchema, serverSchema } from './roqSchemas.js';

const documents = Object.entries(roqDocuments).flatMap(([name, document]) =>
  typeof document === 'string'
    ? [{ name, document }]
    : Object.entries(document).map(([version, text]) => ({ name: `${name}, ${version}`, document: text })),
);
const forServers = /^(update|check|accept)/;

function problemsOf(schema: GraphQLSchema, document: string): string[] {
  return validate(schema, parse(document)).map(({ message }) => message);
}

describe('the documents for ROQ', () => {
  it.each(documents)('$name fits the schema of servers', ({ document }) => {
    expect(problemsOf(serverSchema, document)).toEqual([]);
  });

  it.each(documents.filter(({ name }) => !forServers.test(name)))('$name fits the schema of browsers', ({ document }) => {
    expect(problemsOf(clientSchema, document)).toEqual([]);
  });

  it.each(documents.filter(({ name }) => forServers.test(name)))('$name is not in the schema of browsers', ({ document }) => {
    expect(problemsOf(clientSchema, document)).not.toEqual([]);
  });
});
