import { isIPv6 } from 'node:net';

import type { Context } from 'hono';

import type { ApiEnv } from './ApiEnv.js';

/**
 * The network address that a request came from. `X-Forwarded-For` is believed only as far as our own proxies wrote it:
 * what stands before, anybody may have written.
 */
export function clientAddress(c: Context<ApiEnv>): string {
  const { trustedProxies } = c.var.services.settings;
  const connected = (c.env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress ?? '';
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim());
  return network((trustedProxies > 0 && forwarded.at(-trustedProxies)) || connected);
}

/** What is counted as one: an IPv4 address, and of IPv6 the 64 bits that one household or machine gets as a whole. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 45);
  if (!isIPv6(plain)) return plain;
  const [head = [], tail] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = tail ? [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail] : head;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
