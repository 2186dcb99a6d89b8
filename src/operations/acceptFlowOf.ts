import type { InvitesClient } from '../client/InvitesClient.js';
import type { AcceptFlow, AcceptFlowOptions } from './AcceptFlow.js';
import { createAcceptFlow } from './createAcceptFlow.js';
import { tokenDigest } from './tokenDigest.js';
import { usableToken } from './usableToken.js';

// By digest, not by token: an entry outlives the moment at which the token is dropped.
const flows = new WeakMap<InvitesClient, Map<string, AcceptFlow>>();

/**
 * The one flow of a client and token in this page's life: remounts, StrictMode and a second page share its calls and
 * its result. Call it in the browser only, where a page's life belongs to one person.
 */
export function acceptFlowOf({ client, token, ...options }: AcceptFlowOptions): AcceptFlow {
  const usable = usableToken(token);
  const digest = usable === null ? '' : tokenDigest(usable);
  const ofClient = flows.get(client) ?? new Map<string, AcceptFlow>();
  flows.set(client, ofClient);
  const flow = ofClient.get(digest) ?? createAcceptFlow({ client, token: usable, ...options });
  ofClient.set(digest, flow);
  return flow;
}
