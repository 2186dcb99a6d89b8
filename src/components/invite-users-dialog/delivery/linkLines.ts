import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import type { MintLink } from './MintLink.js';

/** The links of some people, one a line; with the address before it where they are several. */
export interface LinkLines {
  lines: readonly string[];

  /** Why the first one failed of those that did. */
  error: InvitesErrorDetails | null;
}

interface LinkAsking {
  /** When it fires, nobody else is asked for; whom there is a link for stays. */
  signal: AbortSignal;

  /** Gets how many have been asked for. */
  onProgress: (done: number) => void;
}

/** Asks for one link after the other, also where one fails. */
export async function linkLines(
  people: readonly InviteeEntry[],
  mintLink: MintLink,
  { signal, onProgress }: LinkAsking,
): Promise<LinkLines> {
  const lines: string[] = [];
  let error: InvitesErrorDetails | null = null;
  for (const [index, { email, result }] of people.entries()) {
    if (signal.aborted) break;
    const outcome: Awaited<ReturnType<MintLink>> = result?.invite
      ? await mintLink(result.invite.id)
      : { status: 'failed', error: { code: 'malformed' } };
    if (outcome.status === 'failed') error ??= outcome.error;
    else lines.push(people.length > 1 ? `${email}\t${outcome.url}` : outcome.url);
    onProgress(index + 1);
  }
  return { lines, error };
}
