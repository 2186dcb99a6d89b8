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
 * or without names. What is no address becomes an entry too, so nothing is dropped. Takes time in proportion to the text.
 *
 * @example
 * parseEmailAddresses('"Lovelace, Ada" <ada@example.com>; bob@example.com');
 */
export function parseEmailAddresses(text: string): ParsedAddress[] {
  const found: ParsedAddress[] = [];
  let words: AddressToken[] = [];
  // The "Surname" of an unquoted "Surname, Given <address>"; whether it is one shows only later.
  let surname: AddressToken[] = [];

  function addAngle(angle: AddressToken, next: AddressToken | undefined): void {
    const others = words.slice(0, words.findLastIndex((word) => isAnotherAddress(word.text, angle.text)) + 1);
    const name = words.slice(others.length);
    const isGiven =
      surname.length > 0 &&
      next?.text !== ',' &&
      name.length > 0 &&
      others.length === 0 &&
      name.every(({ kind }) => kind === 'word');
    if (!isGiven) addPlain(surname);
    addPlain(others);
    const written = isGiven ? `${joined(surname)}, ${joined(name)}` : joined(name);
    const start = (isGiven ? surname[0] : name[0])?.start ?? angle.start;
    found.push(toAddress(text.slice(start, angle.end), angle.text, written));
  }

  function addPlain(tokens: readonly AddressToken[]): void {
    let run: AddressToken[] = [];
    const endRun = (last: AddressToken | undefined = run.at(-1)) => {
      if (run.length > 0 && last) found.push(toAddress(text.slice(run[0]!.start, last.end), joined(run), ''));
      run = [];
    };
    for (const token of tokens) {
      if (!token.text.includes('@')) {
        run.push(token);
      } else if (token.kind === 'quoted') {
        endRun();
        found.push(...parseEmailAddresses(token.text.replaceAll(/["“]/g, ' ')));
      } else {
        const start = isBullet(run) ? run[0]!.start : token.start;
        if (isBullet(run)) run = [];
        endRun();
        found.push(toAddress(text.slice(start, token.end), token.text, ''));
      }
    }
    endRun();
  }

  let lastSeparator = '';
  const tokens = scanAddressText(text);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'angle') {
      addAngle(token, tokens[index + 1]);
      words = [];
      surname = [];
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

function toAddress(raw: string, address: string, name: string): ParsedAddress {
  const email = cleanAddress(address);
  const known = name !== '' && !isSameAddress(name, email) ? name.normalize('NFC') : null;
  return { raw: raw.trim(), email, name: known, ...(known ? splitPersonName(known) : { firstName: null, lastName: null }) };
}

/** Takes off what mail programs, browsers and sentences put around an address. */
function cleanAddress(address: string): string {
  let email = address.replace('＠', '@');
  if (!email.includes('@')) return email;
  if (/^mailto:/i.test(email)) email = decoded(email.slice('mailto:'.length).split('?', 1)[0]!);
  while (isWrapped(email)) email = email.slice(1, -1);
  return email.endsWith('.') ? email.slice(0, -1) : email;
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

function isBullet(run: readonly AddressToken[]): boolean {
  return run.length === 1 && ['-', '–', '•', '·', '*'].includes(run[0]!.text);
}
