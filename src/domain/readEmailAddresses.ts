import { canonicalEmail } from './canonicalEmail.js';
import type { ParsedAddress } from './ParsedAddress.js';
import { lineEnds, scanAddressText } from './scanAddressText.js';
import type { AddressToken } from './scanAddressText.js';
import { splitPersonName } from './splitPersonName.js';

// Without a domain behind it, it stands in a name.
const wideAt = /＠(?=[\p{L}\p{M}\p{N}－-]+[.．])/gu;

/**
 * Reads a list of addresses as `parseEmailAddresses` does, one after the other: what is asked for is read, and no more
 * of the text than that takes.
 */
export function* readEmailAddresses(text: string): Generator<ParsedAddress, void, undefined> {
  const found: ParsedAddress[] = [];
  let lastStart = 0;
  let words: AddressToken[] = [];
  // The "Surname" of an unquoted "Surname, Given <address>"; whether it is one shows only later.
  let surname: AddressToken[] = [];
  // How many of the words are an address and what belongs to it.
  let complete = 0;

  function add(start: number, end: number, address: string, name: string): void {
    lastStart = start;
    found.push(toAddress(text.slice(start, end), address, name));
  }

  function addAngle(angle: AddressToken, next: AddressToken | undefined): void {
    const email = cleanAddress(angle.text);
    const isOther = ({ kind, text: word }: AddressToken) =>
      kind !== 'comment' && word.includes('@') && !isSameAddress(word, email);
    const others = words.slice(0, words.findLastIndex(isOther) + 1);
    const own = words.slice(others.length);
    const name = withoutBullet(own).filter(({ kind }) => kind !== 'comment');
    const isGiven =
      surname.length > 0 &&
      next?.text !== ',' &&
      name.length > 0 &&
      others.length === 0 &&
      name.every(({ kind }) => kind === 'word');
    if (!isGiven) addPlain(surname);
    addPlain(others);
    const written = isGiven
      ? `${joined(withoutBullet(surname))}, ${joined(name)}`
      : joined(name) || own.map(commentText).join(' ');
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
        for (const address of readEmailAddresses(token.text.replaceAll(/["“()]/g, ' '))) found.push(address);
        lastStart = token.start;
        afterAddress = false;
      } else {
        const bullet = run.length === 1 && isBullet(run[0]) ? run[0] : null;
        if (bullet) run = [];
        endRun();
        add((bullet ?? token).start, token.end, token.text, '');
        afterAddress = true;
      }
    }
    endRun();
  }

  let last: AddressToken | null = null;
  let lastSeparator = '';
  for (const [read, next] of withNext(withoutLabels(withoutCells(scanAddressText(text.replaceAll(wideAt, '@')))))) {
    const token = isAside(read, next) ? { ...read, kind: 'comment' as const } : read;
    if (token.kind === 'angle') {
      addAngle(token, next);
      words = [];
      surname = [];
      complete = 0;
    } else if (token.kind === 'comment' && last?.kind === 'angle') {
      addComment(token);
    } else if (last?.kind === 'angle' && token.start === last.end && isClosing(token)) {
      continue;
    } else if (token.kind === 'separator') {
      addPlain(surname);
      surname = token.text === ',' && lastSeparator !== ',' && canBeSurname(words) ? words : [];
      if (surname.length === 0) addPlain(words);
      words = [];
      complete = 0;
      lastSeparator = token.text;
    } else {
      const isAddress = token.kind === 'word' && token.text.includes('@');
      if (isAddress && complete > 0) {
        addPlain(surname);
        addPlain(words.slice(0, complete));
        surname = [];
        words = words.slice(complete);
        complete = 0;
      }
      const isComment = token.kind === 'comment' && complete > 0 && complete === words.length;
      words.push(token);
      if (isAddress || isComment) complete = words.length;
    }
    last = token;
    // The last one may still be given the comment behind it.
    if (found.length > 1) yield* found.splice(0, found.length - 1);
  }
  addPlain(surname);
  addPlain(words);
  yield* found;
}

/** Makes the name that stands in the cells in front of the one address of a spreadsheet's row a name before it. */
function* withoutCells(tokens: Iterable<AddressToken>): Generator<AddressToken, void, undefined> {
  // Of a line in which more than one address, or anything but cells, has shown up, nothing is held back.
  let row: AddressToken[][] | null = [[]];
  for (const token of tokens) {
    const cell = row?.at(-1);
    if (token.kind === 'separator' && lineEnds.includes(token.text)) {
      if (row) yield* withNameFirst(row);
      yield token;
      row = [[]];
    } else if (!row || !cell) {
      yield token;
    } else if (isTab(token) && row.length === 1 && cell.length === 1 && isBullet(cell[0])) {
      continue;
    } else if (isTab(token)) {
      cell.push(token);
      row.push([]);
    } else if (token.kind === 'separator' ? token.text !== ',' || !canBeSurname(cell) : isSecondAddress(token, row)) {
      yield* row.flat();
      yield token;
      row = null;
    } else {
      cell.push(token);
    }
  }
  if (row) yield* withNameFirst(row);
}

function* withNameFirst(row: readonly AddressToken[][]): Generator<AddressToken, void, undefined> {
  const at = row.findIndex((cell) => cell.some(holdsAddress));
  const [address, behind] = row[at] ?? [];
  const isAlone = address && holdsAddress(address) && address.kind !== 'quoted' && (!behind || isTab(behind));
  if (!isAlone) return yield* row.flat();
  const cells = row.slice(Math.max(0, at - 2), at).map((cell) => cell.slice(0, -1));
  const names = cells.every(isName) ? cells : cells.slice(-1).filter(isWrittenName);
  yield* row.slice(0, at - names.length).flat();
  yield* names.length === 2 ? [inOne(names)] : names.flat();
  yield { ...address, kind: names.length > 0 ? 'angle' : address.kind };
  yield* row.slice(at).flat().slice(1);
}

/** The cells of a first and of a last name, with the tab between them. */
function inOne(cells: readonly AddressToken[][]): AddressToken {
  const text = cells.map((cell) => joined(withoutBullet(cell))).join('\t');
  return { kind: 'quoted', text, start: cells[0]![0]!.start, end: cells.at(-1)!.at(-1)!.end };
}

function isTab({ kind, text }: AddressToken): boolean {
  return kind === 'separator' && text === '\t';
}

function isSecondAddress(token: AddressToken, row: readonly AddressToken[][]): boolean {
  return holdsAddress(token) && row.some((cell) => cell.some(holdsAddress));
}

function holdsAddress({ kind, text }: AddressToken): boolean {
  return kind === 'angle' || text.includes('@');
}

/** Makes labels such as "Team:" or "Cc:" part of what is behind them. */
function* withoutLabels(tokens: Iterable<AddressToken>): Generator<AddressToken, void, undefined> {
  // A label that ends later may begin with them.
  let words: AddressToken[] = [];
  let labelStart: number | null = null;
  for (const [token, next, second] of withNext(tokens)) {
    if (isLabelEnd(token) && isNamed(next, second)) {
      labelStart = words[0]?.start ?? labelStart ?? token.start;
      words = [];
    } else if (labelStart === null || token.kind !== 'separator') {
      words.push(labelStart === null ? token : { ...token, start: labelStart });
      labelStart = null;
      if (isLabelWord(token)) continue;
      yield* words;
      words = [];
    }
  }
  yield* words;
}

/** Each with the two behind it. */
function* withNext<Item>(items: Iterable<Item>): Generator<[Item, Item | undefined, Item | undefined], void, undefined> {
  let waiting: Item[] = [];
  for (const item of items) {
    waiting.push(item);
    if (waiting.length < 3) continue;
    yield [waiting[0]!, waiting[1], item];
    waiting = waiting.slice(1);
  }
  for (const [index, item] of waiting.entries()) yield [item, waiting[index + 1], waiting[index + 2]];
}

function isLabelEnd({ kind, text }: AddressToken): boolean {
  return kind === 'word' && (text.endsWith(':') || text.endsWith('：')) && !text.includes('@');
}

function isLabelWord(token: AddressToken): boolean {
  return token.kind !== 'separator' && token.kind !== 'angle' && !token.text.includes('@');
}

/** Whether something follows in the label's line or the next one. */
function isNamed(next: AddressToken | undefined, second: AddressToken | undefined): boolean {
  const named = next?.kind === 'separator' && next.text === '\n' ? second : next;
  return named !== undefined && named.kind !== 'separator';
}

function toAddress(raw: string, address: string, name: string): ParsedAddress {
  const email = cleanAddress(address);
  const hasName = name !== '' && !(name.includes('@') && isSameAddress(name, email));
  const known = hasName ? withoutApostrophes(name.normalize('NFC')) : null;
  const parts = known ? splitPersonName(known) : { firstName: null, lastName: null };
  return { raw: raw.trim(), email, name: known && known.replace('\t', ' '), ...parts };
}

/** Takes off what Outlook puts around a name. */
function withoutApostrophes(name: string): string {
  return (name.startsWith("'") && name.endsWith("'") && name.slice(1, -1).trim()) || name;
}

// An address that begins with an apostrophe has one too many.
const opening = "([{<“‘„«‹（「『【'";
const wrappers = ['()', '[]', "''", '""', '“”', '‘’', '<>'];
const closing = '.,;:!?…)]}>"\'“”’»›）」』】。';
// How far the full-width forms of ASCII characters are from them.
const wideBy = 0xfee0;

/** Takes off what mail programs, browsers and sentences put around an address, and the width of East Asian keyboards. */
function cleanAddress(address: string): string {
  if (!address.includes('@')) return address;
  const email = address.replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - wideBy));
  let inner = unwrapped(email.replace(/^(?:e-?mail|to|cc|bcc|from):/i, ''));
  if (/^mailto:/i.test(inner)) inner = unwrapped(decoded(inner.slice('mailto:'.length).split('?', 1)[0]!));
  return inner || address;
}

function unwrapped(email: string): string {
  let start = 0;
  let end = email.length;
  while (end - start > 2 && wrappers.includes(email.charAt(start) + email.charAt(end - 1))) {
    start += 1;
    end -= 1;
  }
  while (start < end && opening.includes(email.charAt(start))) start += 1;
  // What stands in square brackets is the number of a computer.
  if (!email.includes('@[')) while (end > start && closing.includes(email.charAt(end - 1))) end -= 1;
  // A quote that no other one closes is left of an array.
  if (email[start] === '"' && email.lastIndexOf('"', end - 1) === start) start += 1;
  return email.slice(start, end);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isSameAddress(name: string, email: string): boolean {
  return canonicalEmail(cleanAddress(name)) === canonicalEmail(email);
}

/** Whether what stands in brackets is no address of its own: it is that of the angle behind it, or has no dot. */
function isAside({ kind, text }: AddressToken, next: AddressToken | undefined): boolean {
  if (kind !== 'angle' || !text.startsWith('(') || next?.kind !== 'angle') return false;
  return !text.includes('.', text.indexOf('@')) || isSameAddress(text, cleanAddress(next.text));
}

function isClosing({ kind, text }: AddressToken): boolean {
  return kind === 'word' && Array.from(text).every((character) => closing.includes(character));
}

function joined(tokens: readonly AddressToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

// Letters, and what stands between them in names. Two small letters behind a dot, or two capitals, end a domain.
const nameLike = /^(?=.*\p{L})(?!.*\.(?:\p{Ll}{2}|\p{Lu}{2}))[\p{L}\p{M}\s.'’・-]+$/u;

function canBeSurname(words: readonly AddressToken[]): boolean {
  const own = withoutBullet(words);
  return own.length > 0 && own.length <= 3 && own.every(({ kind, text }) => kind === 'word' && nameLike.test(text));
}

function isName(cell: readonly AddressToken[]): boolean {
  return nameLike.test(joined(withoutBullet(cell)));
}

/** Whether a cell reads like a name, or like a "Surname, Given". */
function isWrittenName(cell: readonly AddressToken[]): boolean {
  const parts = joined(withoutBullet(cell)).split(',');
  return parts.length <= 2 && parts.every((part) => nameLike.test(part));
}

function commentText({ text }: AddressToken): string {
  return text.slice(1, -1).trim();
}

function withoutBullet(words: readonly AddressToken[]): readonly AddressToken[] {
  return words.slice(isBullet(words[0]) ? 1 : 0);
}

function isBullet(token: AddressToken | undefined): boolean {
  return token !== undefined && /^(?:[-–—•·*|▪◦‣]|\d{1,4}[.)])$/.test(token.text);
}
