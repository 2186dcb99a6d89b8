import { canonicalEmail } from './canonicalEmail.js';
import { scanAddressText } from './scanAddressText.js';
import type { AddressToken } from './scanAddressText.js';
import { splitPersonName } from './splitPersonName.js';
import type { PersonNameParts } from './splitPersonName.js';

/** One entry of a typed or pasted list. */
export interface ParsedAddress extends PersonNameParts {
  /** The text it was read from. */
  raw: string;

  /** The address; for a text that is none, the text itself. */
  email: string;

  /** The name that stood with it. */
  name: string | null;
}

/**
 * Reads a list of addresses as people type and paste it: separated by commas, semicolons, spaces, tabs or lines, with
 * or without names. What is no address becomes an entry too, so nothing is dropped. A comment, such as "(Sales)", names
 * an address that has no other name (RFC 5322, section 3.2.2); the label of a group or of a header, such as "Cc:", is
 * part of the entry behind it. Takes time in proportion to the text.
 *
 * @example
 * parseEmailAddresses('"Lovelace, Ada" <ada@example.com>; bob@example.com');
 */
export function parseEmailAddresses(text: string): ParsedAddress[] {
  const found: ParsedAddress[] = [];
  let lastStart = 0;
  let words: AddressToken[] = [];
  // The "Surname" of an unquoted "Surname, Given <address>"; whether it is one shows only later.
  let surname: AddressToken[] = [];

  function add(start: number, end: number, address: string, name: string): void {
    lastStart = start;
    found.push(toAddress(text.slice(start, end), address, name));
  }

  function addAngle(angle: AddressToken, next: AddressToken | undefined): void {
    const others = words.slice(0, words.findLastIndex((word) => isAnotherAddress(word.text, angle.text)) + 1);
    const own = words.slice(others.length);
    const name = own.filter(({ kind }) => kind !== 'comment');
    const isGiven =
      surname.length > 0 &&
      next?.text !== ',' &&
      name.length > 0 &&
      others.length === 0 &&
      name.every(({ kind }) => kind === 'word');
    if (!isGiven) addPlain(surname);
    addPlain(others);
    const written = isGiven ? `${joined(surname)}, ${joined(name)}` : joined(name) || own.map(commentText).join(' ');
    add((isGiven ? surname[0] : own[0])?.start ?? angle.start, angle.end, angle.text, written);
  }

  /** Gives the last address the comment behind it for a name. */
  function addComment(comment: AddressToken): void {
    const address = found.pop()!;
    const raw = text.slice(lastStart, comment.end);
    found.push(address.name === null ? toAddress(raw, address.email, commentText(comment)) : { ...address, raw: raw.trim() });
  }

  function addPlain(tokens: readonly AddressToken[]): void {
    let run: AddressToken[] = [];
    let afterAddress = false;
    const endRun = (last: AddressToken | undefined = run.at(-1)) => {
      if (run.length > 0 && last) add(run[0]!.start, last.end, joined(run), '');
      run = [];
    };
    for (const token of tokens) {
      if (token.kind === 'comment' && afterAddress) {
        addComment(token);
      } else if (!token.text.includes('@')) {
        run.push(token);
        afterAddress = false;
      } else if (token.kind === 'quoted') {
        endRun();
        found.push(...parseEmailAddresses(token.text.replaceAll(/["“()]/g, ' ')));
        lastStart = token.start;
        afterAddress = false;
      } else {
        const start = isBullet(run) ? run[0]!.start : token.start;
        if (isBullet(run)) run = [];
        endRun();
        add(start, token.end, token.text, '');
        afterAddress = true;
      }
    }
    endRun();
  }

  let lastSeparator = '';
  const tokens = withoutLabels(scanAddressText(text));
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'angle') {
      addAngle(token, tokens[index + 1]);
      words = [];
      surname = [];
    } else if (token.kind === 'comment' && tokens[index - 1]?.kind === 'angle') {
      addComment(token);
    } else if (token.kind === 'separator') {
      addPlain(surname);
      surname = token.text === ',' && lastSeparator !== ',' && canBeSurname(words) ? words : [];
      if (surname.length === 0) addPlain(words);
      words = [];
      lastSeparator = token.text;
    } else {
      words.push(token);
    }
  }
  addPlain(surname);
  addPlain(words);
  return found;
}

/** Makes labels such as "Team:" or "Cc:" part of what is behind them. */
function withoutLabels(tokens: readonly AddressToken[]): AddressToken[] {
  const kept: AddressToken[] = [];
  let labelStart: number | null = null;
  for (const [index, token] of tokens.entries()) {
    if (isLabelEnd(token) && isNamed(tokens[index + 1], tokens[index + 2])) {
      labelStart ??= token.start;
      while (isLabelWord(kept.at(-1))) labelStart = kept.pop()!.start;
    } else if (labelStart === null) {
      kept.push(token);
    } else if (token.kind !== 'separator') {
      kept.push({ ...token, start: labelStart });
      labelStart = null;
    }
  }
  return kept;
}

function isLabelEnd({ kind, text }: AddressToken): boolean {
  return kind === 'word' && /[:：]$/.test(text) && !text.includes('@');
}

function isLabelWord(token: AddressToken | undefined): boolean {
  return token !== undefined && token.kind !== 'separator' && token.kind !== 'angle' && !token.text.includes('@');
}

/** Whether something follows in the label's line or the next one. */
function isNamed(next: AddressToken | undefined, second: AddressToken | undefined): boolean {
  const named = next?.kind === 'separator' && next.text === '\n' ? second : next;
  return named !== undefined && named.kind !== 'separator';
}

function toAddress(raw: string, address: string, name: string): ParsedAddress {
  const email = cleanAddress(address);
  const known = name !== '' && !isSameAddress(name, email) ? name.normalize('NFC') : null;
  return { raw: raw.trim(), email, name: known, ...(known ? splitPersonName(known) : { firstName: null, lastName: null }) };
}

const opening = '([{<“‘„«‹（「『【';
const closing = '.,;:!?…)]}>"\'“”’»›）」』】。';

/** Takes off what mail programs, browsers and sentences put around an address. */
function cleanAddress(address: string): string {
  let email = address.replace('＠', '@');
  if (!email.includes('@')) return email;
  email = email.replace(/^(?:e-?mail|to|cc|bcc|from):/i, '');
  if (/^mailto:/i.test(email)) email = decoded(email.slice('mailto:'.length).split('?', 1)[0]!);
  while (isWrapped(email)) email = email.slice(1, -1);
  let start = 0;
  let end = email.length;
  while (opening.includes(email.charAt(start))) start += 1;
  // What stands in square brackets is the number of a computer.
  if (!email.includes('@[')) while (end > start && closing.includes(email.charAt(end - 1))) end -= 1;
  return email.slice(start, end);
}

function isWrapped(email: string): boolean {
  return (
    email.length > 2 && ['()', '[]', "''", '""', '“”', '‘’', '<>'].includes(email.charAt(0) + email.charAt(email.length - 1))
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isSameAddress(name: string, email: string): boolean {
  return name.includes('@') && canonicalEmail(cleanAddress(name)) === canonicalEmail(cleanAddress(email));
}

function isAnotherAddress(word: string, email: string): boolean {
  return word.includes('@') && !isSameAddress(word, email);
}

function joined(tokens: readonly AddressToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function canBeSurname(words: readonly AddressToken[]): boolean {
  return (
    words.length > 0 && words.length <= 3 && words.every(({ kind, text }) => kind === 'word' && /^[\p{L}\p{M}.'’-]+$/u.test(text))
  );
}

function commentText({ text }: AddressToken): string {
  return text.slice(1, -1).trim();
}

function isBullet(run: readonly AddressToken[]): boolean {
  return run.length === 1 && /^(?:[-–—•·*|▪◦‣]|\d{1,4}[.)])$/.test(run[0]!.text);
}
