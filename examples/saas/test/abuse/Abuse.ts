import type { AbuseWorld } from './AbuseWorld.js';

/** What an attacker got back. */
export interface AbuseAnswer {
  status: number;

  /** All headers, as text. */
  head: string;

  body: string;
}

/** One attack, and how it is refused. */
export interface Abuse {
  name: string;

  send: (world: AbuseWorld) => Promise<AbuseAnswer | Response>;

  status: number;

  /** The code in the body; null where the refusal is not of the invites API. */
  code: string | null;

  /** What the answer may tell although it is a secret to others. */
  mayTell?: (world: AbuseWorld) => readonly string[];
}

/** The path of Northwind's invites. */
export const northwind = '/api/organizations/northwind/invites';

/** One invitee, as a body. */
export const oneInvitee = { userInvites: [{ email: 'new@target.example' }] };

/** Makes text of whatever came back. */
export async function toAnswer(answer: AbuseAnswer | Response): Promise<AbuseAnswer> {
  if (!('text' in answer)) return answer;
  const head = [...answer.headers].map((header) => header.join(': ')).join('\n');
  return { status: answer.status, head, body: await answer.text() };
}
