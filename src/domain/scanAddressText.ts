/** A piece of a pasted text. `start` and `end` say where in the text it stands. */
export interface AddressToken {
  /** `angle` is what stands between "<" and ">", or in other brackets behind a name; `quoted` is what stands between quotes; `comment` keeps its parentheses. */
  kind: 'word' | 'quoted' | 'angle' | 'comment' | 'separator';

  text: string;

  start: number;

  end: number;
}

export const lineEnds = '\n\r\u0085\u2028\u2029';
const separators = new Set(
  codes(`,;\t${lineEnds}\u055D\u060C\u061B\u1363\u1364\u3001\uFE10\uFE11\uFE14\uFE50\uFE51\uFE54\uFF0C\uFF1B\uFF64`),
);
const spaces = new Set(
  codes(' \v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'),
);
const invisible = new Set(codes('\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF'));
const breaks = new Set(codes(lineEnds));
const closingQuotes = new Map([
  ['"', '"'],
  ['“', '”'],
]);
const opensComment = '('.charCodeAt(0);
const closesComment = ')'.charCodeAt(0);
const opensAngle = '<'.charCodeAt(0);
const closesAngle = '>'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

/**
 * Cuts a text into words, quoted names, addresses in angle brackets, comments and separators. Reads each character a
 * bounded number of times, whatever the text.
 */
export function* scanAddressText(text: string): Generator<AddressToken, void, undefined> {
  let position = 0;
  let quotesAreTextUntil = 0;
  let parenthesesAreTextUntil = 0;

  function take(kind: AddressToken['kind'], end: number, value: string): AddressToken {
    const start = position;
    position = end;
    return { kind, text: value, start, end };
  }

  function takeWord(from: number): AddressToken {
    let end = from;
    while (!endsWord(text, end)) end += 1;
    const word = trimInvisible(text.slice(position, end));
    return take(isBracketedAddress(word) ? 'angle' : 'word', end, word);
  }

  while (position < text.length) {
    const code = text.charCodeAt(position);
    const closing = position >= quotesAreTextUntil ? closingQuotes.get(String.fromCharCode(code)) : undefined;
    if (separators.has(code)) {
      yield take('separator', position + 1, text.charAt(position));
    } else if (spaces.has(code) || invisible.has(code)) {
      position += 1;
    } else if (code === opensAngle) {
      const start = endOfRun(text, position, opensAngle);
      const end = endOfAngle(text, start);
      yield take('angle', endOfRun(text, end, closesAngle), trimInvisible(text.slice(start, end)));
    } else if (code === opensComment && position >= parenthesesAreTextUntil) {
      const end = endOfComment(text, position + 1);
      const comment = end === null ? '' : text.slice(position, end);
      if (comment === '' || comment.includes('@')) parenthesesAreTextUntil = end ?? endOfLine(text, position);
      else yield take('comment', position + comment.length, comment);
    } else if (closing) {
      const { end, closed } = endOfQuote(text, position + 1, closing.charCodeAt(0));
      if (!closed) quotesAreTextUntil = end;
      else if (endsWord(text, end + 1)) yield take('quoted', end + 1, withoutEscapes(text.slice(position + 1, end)));
      else yield takeWord(end + 1);
    } else {
      yield takeWord(position + 1);
    }
  }
}

/** Whether a word is an address as Outlook and people put it behind a name. */
function isBracketedAddress(word: string): boolean {
  return word.startsWith('[mailto:') || (word.startsWith('(') && /^\([^@]+@[^@]+\)/.test(word));
}

function endsWord(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return Number.isNaN(code) || code === opensAngle || separators.has(code) || spaces.has(code);
}

/** Behind the last of equal characters, such as doubled brackets. */
function endOfRun(text: string, from: number, code: number): number {
  let end = from;
  while (text.charCodeAt(end) === code) end += 1;
  return end;
}

/** Where the bracket closes; without a closing one, where the word in it ends. */
function endOfAngle(text: string, from: number): number {
  let end = from;
  let wordEnd = -1;
  let hasWord = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === closesAngle) return end;
    if (code === opensAngle || separators.has(code)) break;
    if (!spaces.has(code)) hasWord = true;
    else if (hasWord && wordEnd === -1) wordEnd = end;
  }
  return wordEnd === -1 ? end : wordEnd;
}

/** Behind the parenthesis that closes the comment; null where its line ends without that. */
function endOfComment(text: string, from: number): number | null {
  let depth = 1;
  for (let end = from; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (breaks.has(code)) return null;
    if (code === opensComment) depth += 1;
    if (code === closesComment) depth -= 1;
    if (depth === 0) return end + 1;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !breaks.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where the quote closes, or where its line ends without that. */
function endOfQuote(text: string, from: number, closing: number): { end: number; closed: boolean } {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (breaks.has(code)) break;
    if (code === closing) return { end, closed: true };
    if (code === backslash) end += 1;
  }
  return { end: Math.min(end, text.length), closed: false };
}

function withoutEscapes(quoted: string): string {
  return quoted.replace(/\\(.)/g, '$1').trim();
}

function trimInvisible(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start += 1;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isEdge(code: number): boolean {
  return spaces.has(code) || invisible.has(code);
}

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
