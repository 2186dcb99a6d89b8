import type { InvitesClient, SendUserInvitesInput } from '../../../src/client/InvitesClient.js';
import { InvitesError } from '../../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../../../src/domain/SendUserInvitesResult.js';
import type { DueCalls } from '../createDueCalls.js';
import { people, personOf } from './people.js';
import type { SendFault, SendRun } from './SendRun.js';

/** A server that sends mails. */
export interface SendServer {
  client: InvitesClient;

  /** How many mails somebody has got, of the requests after the first so many. */
  mails(person: number, after?: number): number;

  /** How many requests have been made. */
  requests(): number;
}

/** Creates a server that has not sent any. */
export function createSendServer(
  { sendLimit, knowsInvitees }: Pick<SendRun, 'sendLimit' | 'knowsInvitees'>,
  due: DueCalls,
  nextFault: () => SendFault,
): SendServer {
  /** The number of the request of each mail. */
  const mails = people.map((): number[] => []);
  let requests = 0;

  function invite(email: string, request: number): SendUserInviteResult {
    const person = personOf(email);
    if (knowsInvitees && mails[person]!.length > 0) return { email, outcome: 'already_invited' };
    mails[person]!.push(request);
    return { email, outcome: 'sent' };
  }

  async function send({ userInvites }: SendUserInvitesInput): Promise<SendUserInvitesResult> {
    requests += 1;
    const request = requests;
    const fault = nextFault();
    const emails = userInvites.map(({ email }) => email);
    await due.step('send arrives');
    if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
    if (fault === 'refused') throw new InvitesError({ code: 'forbidden' });
    if (fault === 'rate_limited') throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1000 });
    const results = emails.map((email, index): SendUserInviteResult => {
      return fault === 'partly' && index === 0 ? { email, outcome: 'failed' } : invite(email, request);
    });
    if (fault === 'hang') return await new Promise(() => {});
    await due.step('send is answered');
    if (fault === 'lost_answer') throw new InvitesError({ code: 'network' });
    if (fault === 'malformed') throw new InvitesError({ code: 'malformed' });
    if (fault === 'left_out') return { results: results.slice(1) };
    return { results: fault === 'shuffled' ? results.toReversed() : results };
  }

  return {
    client: { ...createMemoryInvitesClient({ capabilities: { sendLimit } }), sendUserInvites: send },
    mails: (person, after = 0) => mails[person]!.filter((request) => request > after).length,
    requests: () => requests,
  };
}
