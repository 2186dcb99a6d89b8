import { createReceivedAnswers } from '../operations/createReceivedAnswers.js';
import type { ReceivedAnswers, ReceivedAnswersOptions } from '../operations/createReceivedAnswers.js';
import { oncePerScope } from './oncePerScope.js';
import type { SharedScope } from './oncePerScope.js';

/** The answers of a cache, client and scope: two inboxes on a page share what is under way. */
export const receivedAnswersOf: (context: SharedScope & ReceivedAnswersOptions) => ReceivedAnswers = oncePerScope((context) =>
  createReceivedAnswers(context),
);
