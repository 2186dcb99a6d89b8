import * as z from 'zod/mini';

import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { SendUserInviteOutcome } from '../../domain/SendUserInvitesResult.js';
import { errorOfFailure, roqFailureSchema } from './roqErrors.js';
import type { RoqFailure } from './roqErrors.js';

const failure = z.union([
  z.pipe(
    z.object({ extensions: z.object({ response: roqFailureSchema }) }),
    z.transform(({ extensions }) => extensions.response),
  ),
  roqFailureSchema,
]);

/** Why somebody was not invited: JSON of several kinds, or a sentence. */
export interface InviteeFailure {
  outcome: SendUserInviteOutcome;

  error: InvitesErrorDetails;
}

/** Reads the text with which ROQ says why somebody was not invited. */
export function inviteeFailure(text: string): InviteeFailure {
  const read = readFailure(text);
  const errorCode = read.errorCode ?? codeOfMessage(read.message ?? text);
  const error = errorOfFailure({ ...read, errorCode });
  return { outcome: outcomeOf(errorCode, error), error };
}

function readFailure(text: string): RoqFailure {
  const plain: RoqFailure = { errorCode: null, message: text, statusCode: undefined, variables: {} };
  try {
    const json: unknown = JSON.parse(text);
    const parsed = failure.safeParse(Array.isArray(json) ? json[0] : json);
    return parsed.success ? parsed.data : plain;
  } catch {
    return plain;
  }
}

// Where there is a sentence only, it is one of these, in English: ROQ's own texts, which no client can change.
const sentences: readonly (readonly [RegExp, string])[] = [
  [/has already been invited/i, 'USER_INVITE_ALREADY_EXIST'],
  [/user .*already exists/i, 'USER_ALREADY_EXISTS'],
  [/can be invited at once/i, 'BULK_USER_INVITE_LIMIT_EXCEEDED'],
  [/must be an email|invalid e-?mail/i, 'INVALID_EMAIL'],
];

function codeOfMessage(message: string): string | null {
  if (/^[A-Z][A-Z_]+$/.test(message)) return message;
  return sentences.find(([sentence]) => sentence.test(message))?.[1] ?? null;
}

function outcomeOf(errorCode: string | null, error: InvitesErrorDetails): SendUserInviteOutcome {
  switch (errorCode) {
    case 'USER_ALREADY_EXISTS':
      return 'already_member';
    case 'USER_INVITE_ALREADY_EXIST':
    case 'USER_ALREADY_INVITED':
    case 'USER_INVITE_ALREADY_SENT':
      return 'already_invited';
    case 'INVALID_EMAIL':
      return 'invalid';
    default:
      return error.code === 'validation' ? 'invalid' : 'failed';
  }
}
