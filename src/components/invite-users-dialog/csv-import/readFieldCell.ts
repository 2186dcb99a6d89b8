import { comparableText } from '../../../domain/comparableText.js';
import type { InviteField } from '../../../domain/InviteField.js';
import { inviteFieldProblem } from '../../../domain/inviteFieldProblem.js';
import type { InviteFieldProblem } from '../../../domain/inviteFieldProblem.js';
import { inviteFieldValue } from '../../../domain/inviteFieldValue.js';

/** What a cell means for a field of the host's own. */
export interface FieldCell {
  /** What goes into the invite's `data`: also what is wrong, to be repaired. */
  value: string | number | boolean | null;

  problem: InviteFieldProblem | 'no_check' | null;
}

const checked = [
  ['true', 'yes', 'y', '1', 'x', '✓', '✔', 'ja', 'oui', 'si', 'sim', 'はい', '是', '예', 'ya', 'نعم', 'כן'],
  // What spreadsheets write for a checked box.
  ['wahr', 'vrai', 'verdadero', 'verdadeiro', 'vero', 'waar'],
].flat();
const unchecked = [
  ['', 'false', 'no', 'n', '0', '-', 'nein', 'non', 'nao', 'nee', 'いいえ', '否', '아니요', 'tidak', 'لا', 'לא'],
  ['falsch', 'faux', 'falso', 'onwaar'],
].flat();

/** Reads a cell as the value of a field: a choice by its value or label, a check by a word for yes or no. */
export function readFieldCell(field: InviteField, cell: string): FieldCell {
  const text = cell.trim();
  const input = field.type === 'checkbox' ? readCheck(text) : readText(field, text);
  if (input === null) return { value: text, problem: 'no_check' };
  const problem = inviteFieldProblem(field, input);
  return { value: problem ? text || null : inviteFieldValue(field, input), problem };
}

function readCheck(text: string): boolean | null {
  const word = comparableText(text);
  const means = (words: readonly string[]) => words.some((known) => comparableText(known) === word);
  if (means(checked)) return true;
  return means(unchecked) ? false : null;
}

function readText(field: InviteField, text: string): string {
  if (field.type !== 'select') return text;
  const word = comparableText(text);
  const option =
    field.options.find(({ value }) => value === text) ??
    field.options.find(({ value, label }) => comparableText(label) === word || comparableText(value) === word);
  return option?.value ?? text;
}
