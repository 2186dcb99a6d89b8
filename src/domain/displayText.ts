// Controls, bidi marks and invisible characters that could make a text read as another one.
// U+200C, U+200D and what chooses a variant stay: Persian, Indic and Japanese names, and emoji, need them.
const deceptive =
  /(?![\t\n])[\p{Cc}\u034F\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

// What most texts are made of, and nothing is done about.
const plain = /^[ -~]*$/;

/** Text from elsewhere as it may be shown: composed (NFC), and with deceptive characters as visible marks such as "[U+202E]". */
export function displayText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(deceptive, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}
