import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPoolClient } from 'kysely';

import type { Database } from '../../server/database/Database.js';
import { connect as connectTo } from '../../server/database/openDatabase.js';

/** A step of PostgreSQL's plan, as it was carried out. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** How a query was carried out. */
export interface Explained {
  /** Those of the large tables that were read from end to end. */
  scanned: string[];

  /** How many invites were looked at, those that were passed over among them. */
  invitesRead: number;

  /** How the invites were read. */
  reads: string[];

  /** How many rows were looked at of each of the other large tables. */
  othersRead: Record<string, number>;
}

const large = new Set(['invites', 'user', 'invite_events', 'changes', 'deleted_invites']);

/** Runs queries for what PostgreSQL says of how it carries them out; each finds nothing. */
export function explainQueries(databaseUrl: string) {
  const pool = connectTo(databaseUrl);
  let explained: Explained[] = [];

  async function connect(): Promise<PostgresPoolClient> {
    const client = await pool.connect();
    const query = async (sql: string, parameters: unknown[]) => {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (analyze, format json) ${sql}`,
        parameters,
      );
      explained.push(summary(rows[0]!['QUERY PLAN'][0].Plan));
      return { rows: [], rowCount: 0, command: 'SELECT' };
    };
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
  }

  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) }),

    /** What the queries did since it was asked last. */
    explained(): Explained[] {
      const taken = explained;
      explained = [];
      return taken;
    },
  };
}

function summary(plan: PlanNode): Explained {
  const reads = nodesOf(plan).filter((node) => node['Relation Name'] !== undefined);
  const invites = reads.filter((node) => node['Relation Name'] === 'invites');
  return {
    scanned: reads
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name']!)
      .filter((name) => large.has(name)),
    invitesRead: invites.reduce((sum, node) => sum + rowsRead(node), 0),
    reads: invites.map((node) => node['Node Type']),
    othersRead: othersRead(reads.filter((node) => node['Relation Name'] !== 'invites' && large.has(node['Relation Name']!))),
  };
}

function othersRead(nodes: PlanNode[]): Record<string, number> {
  const read: Record<string, number> = {};
  for (const node of nodes) read[node['Relation Name']!] = (read[node['Relation Name']!] ?? 0) + rowsRead(node);
  return read;
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function rowsRead(node: PlanNode): number {
  const perLoop = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return perLoop * node['Actual Loops'];
}
