import type { InvitesMessages } from '../../src/i18n/InvitesMessages.js';
import { en } from '../../src/i18n/locales/en.js';

/** English with every text in ⟦brackets⟧: what is shown without them is no message. */
export const pseudoMessages: InvitesMessages = { ...(bracketed(en) as InvitesMessages), language: 'en' };

/** What is left of a text without what is in brackets, which may stand in each other. */
export function withoutBrackets(text: string): string {
  const outer = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return outer === text ? text : withoutBrackets(outer);
}

function bracketed(message: unknown): unknown {
  if (typeof message === 'string') return message.trim() === '' ? message : `⟦${message}⟧`;
  if (Array.isArray(message)) return message.map(bracketed);
  if (typeof message === 'function') return (values: unknown) => bracketed((message as (values: unknown) => unknown)(values));
  // An element is a value that the message was given.
  if (typeof message !== 'object' || message === null || '$$typeof' in message) return message;
  return Object.fromEntries(Object.entries(message).map(([name, part]) => [name, bracketed(part)]));
}
