import { sql } from 'kysely';

/**
 * What is locked by number, each in two numbers: whoever else locks by one number on this database, or by two that do not
 * begin with ours, never meets these. `7305418, 2` is in `0002-changes.sql`.
 */
export const advisoryLocks = {
  /** Instances make schemas and apply migrations one after the other. */
  start: sql`7305418, 1`,

  /** Sends of one organization count its quota one after the other. */
  quotaOf: (organizationId: string) => sql`7305419, hashtext(${organizationId})`,
};
