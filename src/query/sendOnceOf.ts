import { createSendOnce } from '../operations/createSendOnce.js';
import type { SendOnce } from '../operations/createSendOnce.js';
import { oncePerScope } from './oncePerScope.js';
import type { SharedScope } from './oncePerScope.js';

/** The one way to send of a cache, client and scope: two components on a page share what is under way. */
export const sendOnceOf: (context: SharedScope) => SendOnce = oncePerScope(({ client }) => createSendOnce(client));
