import { createReceivedAnswers } from '../operations/createReceivedAnswers.js';
import type { ReceivedAnswers } from '../operations/createReceivedAnswers.js';
import { oncePerScope } from './oncePerScope.js';
import type { SharedScope } from './oncePerScope.js';

/** The answers of a cache, client and scope: two inboxes on a page share what is under way. */
export const receivedAnswersOf: (context: SharedScope & { deadlineMs: number }) => ReceivedAnswers = oncePerScope(
  ({ client, deadlineMs }) => createReceivedAnswers(client, deadlineMs),
);
