/** Why a mail server did not say that it took a mail. */
export class MailFailure extends Error {
  /**
   * - `refused`: it will never take this mail
   * - `later`: it has certainly not taken it, and may take it another time
   * - `unknown`: it had the whole mail and never answered
   */
  readonly outcome: 'refused' | 'later' | 'unknown';

  constructor(outcome: MailFailure['outcome'], cause: unknown) {
    super(cause instanceof Error ? cause.message : 'The mail was not sent.', { cause });
    this.name = 'MailFailure';
    this.outcome = outcome;
  }
}

/** What a failure of SMTP means for a mail; `handedOver` says whether all of it had been written. */
export function mailFailure(error: unknown, handedOver: boolean): MailFailure {
  const { responseCode, command, code } = error as { responseCode?: unknown; command?: unknown; code?: unknown };
  if (typeof responseCode === 'number') {
    // Other commands are about this server and its account; the mail itself was not looked at.
    const aboutMail = typeof command === 'string' && /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
    return new MailFailure(responseCode >= 500 && aboutMail ? 'refused' : 'later', error);
  }
  if (handedOver) return new MailFailure('unknown', error);
  return new MailFailure(code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'later', error);
}
