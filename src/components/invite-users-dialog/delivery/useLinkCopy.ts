'use client';
import { useEffect, useRef, useState } from 'react';

import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { copyToClipboard } from '../../../ui/copyToClipboard.js';
import { progressStep } from '../../../ui/progressStep.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import { linkLines } from './linkLines.js';
import type { LinkLines } from './linkLines.js';
import type { MintLink } from './MintLink.js';

/** The way to copy the links of some people. */
export interface LinkCopy {
  /** Asks for them and copies them, unless that is under way. What the browser did not take is not asked for again. */
  copy: () => void;

  /** Asks for no more of them; null where nothing is under way. */
  stop: (() => void) | null;

  /** How far it is, or what came of it. */
  note: string | null;

  /** What the browser did not let be copied, to be copied by hand; nothing keeps it after that. */
  refused: string | null;
}

/** Links that could not be copied. */
interface KeptLinks extends LinkLines {
  /** How many people were asked for. */
  total: number;
}

/** Copies links, which are made for it. What is under way when the component goes is given up. */
export function useLinkCopy(
  people: readonly InviteeEntry[],
  mintLink: MintLink,
  { delivery: texts }: InviteUsersDialogMessages,
): LinkCopy {
  const { announcer } = useInvitesUi();
  const { errors } = useCommonMessages();
  const [note, setNote] = useState<string | null>(null);
  const [kept, setKept] = useState<KeptLinks | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const gone = useRef<AbortController>(null);
  const total = people.length;
  // More may have been sent since.
  const refused = kept?.total === total ? kept : null;

  useEffect(() => {
    const own = new AbortController();
    gone.current = own;
    return () => own.abort();
  }, []);

  function noteProgress(done: number): string {
    const text = total > 1 ? texts.gettingAll({ done, total }) : texts.getting;
    setNote(text);
    return text;
  }

  async function ask(signal: AbortSignal): Promise<LinkLines> {
    let said = { percent: 0, at: performance.now() };
    noteProgress(0);
    return await linkLines(people, mintLink, {
      signal,
      onProgress(done) {
        if (signal.aborted) return;
        const text = noteProgress(done);
        const now = performance.now();
        const percent = progressStep(done, total, said, now);
        if (percent === null) return;
        said = { percent, at: now };
        announcer.announce(text);
      },
    });
  }

  /** The browser wants to be asked at once for what comes later. */
  async function run(): Promise<void> {
    const stopping = new AbortController();
    const gaveUp = gone.current!.signal;
    gaveUp.addEventListener('abort', () => stopping.abort());
    setRunning(stopping);
    const asked = refused ? Promise.resolve(refused) : ask(stopping.signal);
    const text = asked.then(({ lines }) => {
      if (gaveUp.aborted || lines.length === 0) throw new Error('There is nothing to copy.');
      return lines.join('\n');
    });
    const copied = await copyToClipboard(text);
    const got = await asked;
    if (gaveUp.aborted) return;
    setRunning(null);
    setKept(got.lines.length > 0 && !copied ? { ...got, total } : null);
    const outcome = outcomeText(got, copied);
    setNote(outcome);
    if (outcome !== null) announcer.announce(outcome);
  }

  function outcomeText({ lines, error }: LinkLines, copied: boolean): string | null {
    if (lines.length === 0) return error && errors[error.code];
    if (!copied) return texts.copyByHand;
    return texts.linksCopied({ count: lines.length, failed: total - lines.length });
  }

  return {
    copy: () => {
      if (!running) void run();
    },
    stop: running && (() => running.abort()),
    note,
    refused: refused && refused.lines.join('\n'),
  };
}
