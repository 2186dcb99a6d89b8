import { asciiDomain } from './canonicalEmail.js';

/** Why a text is not an address that mail can be sent to. */
export type EmailProblem =
  | 'no_at'
  | 'no_local'
  | 'no_domain'
  | 'domain_without_dot'
  | 'too_many_at'
  | 'invalid_character'
  | 'too_long'
  | 'malformed';

/** Why an address wants a look before anything is sent to it. */
export type SuspiciousEmailReason = 'mixed_scripts' | 'mixed_scripts_local' | 'look_alike';

/**
 * What can be said of an address without asking anybody. `suspicious` may be sent to but wants a look: it mixes letters
 * of two alphabets in one word, or its domain is written in letters that all look like Latin ones.
 * `non_ascii_local` marks an address that only servers with international mail (EAI) can deliver to.
 */
export type EmailCheck =
  | { class: 'ok'; reason: 'non_ascii_local' | null }
  | { class: 'suspicious'; reason: SuspiciousEmailReason }
  | { class: 'invalid'; reason: EmailProblem };

const maxLength = 254;
const maxLocalLength = 64;
const maxLabelLength = 63;

// All that is checked below, for the letters of most addresses: what reads all alphabets takes longer to get ready than
// hundreds of them to be read.
const plainAddress =
  /^[a-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[a-z0-9!#$%&'*+\-/=?^_`{|}~]+)*@(?:(?=[^.]{1,63}\.)[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,63}$/i;

/**
 * Checks one address. Accepts plus tags, slashes, apostrophes, international domains and international local parts;
 * rejects quoted local parts, address literals, symbols, space, control and invisible characters.
 */
export function checkEmailAddress(email: string): EmailCheck {
  const at = email.indexOf('@');
  if (at <= maxLocalLength && email.length <= maxLength && plainAddress.test(email)) return { class: 'ok', reason: null };
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  if (at === -1) return invalid('no_at');
  if (domain.includes('@')) return invalid('too_many_at');
  if (local === '') return invalid('no_local');
  if (domain === '') return invalid('no_domain');
  if (email.length > maxLength || utf8Length(local) > maxLocalLength) return invalid('too_long');
  if (invisible.test(email) || !isLocalText(local) || !isDomainText(domain)) return invalid('invalid_character');
  if (hasEmptyPiece(local)) return invalid('malformed');

  const ascii = asciiDomain(domain);
  if (utf8Length(local) + 1 + ascii.length > maxLength) return invalid('too_long');
  const labels = ascii.split('.');
  if (!labels.every(isLabel)) return invalid('malformed');
  if (labels.length === 1) return invalid('domain_without_dot');
  if (!/^([a-z]{2,}|xn--.+)$/.test(labels.at(-1)!)) return invalid('malformed');

  const written = domain.split(/[.\u3002\uFF0E\uFF61]/);
  if (written.some(mixesScripts)) return suspicious('mixed_scripts');
  if (/^[a-z]+$/.test(labels.at(-1)!) && written.some(looksLatin)) return suspicious('look_alike');
  if (local.split(/[.+_-]/).some(mixesScripts)) return suspicious('mixed_scripts_local');
  return { class: 'ok', reason: utf8Length(local) > local.length ? 'non_ascii_local' : null };
}

function invalid(reason: EmailProblem): EmailCheck {
  return { class: 'invalid', reason };
}

function suspicious(reason: SuspiciousEmailReason): EmailCheck {
  return { class: 'suspicious', reason };
}

// Some of them are letters to Unicode.
const invisible = /\p{Default_Ignorable_Code_Point}/u;

function isLocalText(local: string): boolean {
  return /^[a-z0-9.!#$%&'*+\-/=?^_`{|}~\p{L}\p{M}\p{Nd}\p{Nl}]+$/iu.test(local);
}

// The browser's own parser, which converts the domain, would take "/", ":" and the like for the end of a host.
function isDomainText(domain: string): boolean {
  return /^[a-z0-9.\-\u00B7\u30FB\u3002\uFF0E\uFF61\p{L}\p{M}\p{N}]+$/iu.test(domain);
}

function hasEmptyPiece(local: string): boolean {
  return local.startsWith('.') || local.endsWith('.') || local.includes('..');
}

function isLabel(label: string): boolean {
  return label.length <= maxLabelLength && /^[a-z0-9-]+$/.test(label) && !label.startsWith('-') && !label.endsWith('-');
}

/** Whether one label has Latin letters and letters of an alphabet that has look-alikes of them. */
function mixesScripts(label: string): boolean {
  return (
    /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
  );
}

/** Whether all letters of a label are Cyrillic or Greek ones that Latin readers take for their own. */
function looksLatin(label: string): boolean {
  return /\P{ASCII}/u.test(label) && /^[асԁеԍҽһіјӏорԗԛѕԝхуьъпгѵѡαικνρυωηοτ0-9-]+$/iu.test(label);
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

function utf8Length(text: string): number {
  if (isAscii(text)) return text.length;
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
