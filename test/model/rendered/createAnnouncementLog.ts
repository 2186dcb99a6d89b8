import type { InviteOperationKind } from '../../../src/domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../../../src/domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../../../src/domain/InvitesErrorDetails.js';
import { createFormatters } from '../../../src/i18n/createFormatters.js';
import { actions } from '../../../src/i18n/en/actions.js';
import { common } from '../../../src/i18n/en/common.js';
import type { InviteOperation } from '../../../src/operations/InviteOperation.js';

/** What is said aloud, and what has to be. */
export interface AnnouncementLog {
  /** Expects the end of an operation to be said once, where a table that asked for it is still there by then. */
  expectEnd(operation: InviteOperation, email: string, isThere: () => boolean): Promise<void>;

  /** Throws where the end of an operation was not said exactly once. */
  check(): void;

  stop(): void;
}

/** Listens to every live region of the page. */
export function createAnnouncementLog(): AnnouncementLog {
  const said: string[] = [];
  const expected: string[] = [];
  const told = new WeakSet<InviteOperation>();

  function listen(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('aria-live')) continue;
      for (const { textContent } of addedNodes) if (textContent && isEnd.test(textContent)) said.push(textContent);
    }
  }

  const observer = new MutationObserver(listen);
  observer.observe(document.body, { childList: true, subtree: true });

  return {
    async expectEnd(operation, email, isThere) {
      const outcome = await operation.settled;
      if (!isThere() || told.has(operation)) return;
      told.add(operation);
      expected.push(endOf(operation.request.kind, email, outcome));
    },
    check() {
      listen(observer.takeRecords());
      const ends = said.toSorted().join('\n');
      const wanted = expected.toSorted().join('\n');
      if (ends !== wanted) throw new Error(`said aloud:\n${ends || '(nothing)'}\nto be said:\n${wanted || '(nothing)'}`);
    },
    stop: () => observer.disconnect(),
  };
}

const formatters = createFormatters('en', 'UTC');

const isEnd = /^(Invite for|Record of the invite for|Couldn’t (resend|cancel|restore|delete)) /;

function endOf(kind: InviteOperationKind, email: string, outcome: InviteOperationOutcome): string {
  if (outcome.status === 'failed') return actions.failedFor({ kind, email, error: reasonOf(kind, outcome.error) });
  return actions[outcome.status === 'acknowledged' ? 'done' : 'withdrawn']({ kind, email });
}

function reasonOf(kind: InviteOperationKind, error: InvitesErrorDetails): string {
  const waitMs = error.code === 'rate_limited' ? error.retryAfterMs : null;
  return waitMs === null ? common.errors[error.code] : actions.failedWait({ kind, wait: formatters.duration(waitMs) });
}
