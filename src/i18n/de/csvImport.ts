import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** German texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'CSV-Datei importieren',
  drop: 'CSV-Datei hier ablegen',
  dropHint: ({ rows, size }) => `Bis zu ${number(rows)} Zeilen oder ${size}. Eine Spalte muss E-Mail-Adressen enthalten.`,
  choose: 'Datei wählen',
  template: 'Vorlage herunterladen',
  templateName: 'personen-einladen.csv',
  back: 'Zurück',
  chooseAnother: 'Andere Datei wählen',
  reading: ({ name }) => `${name} wird gelesen\u00A0…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# Zeile', other: '# Zeilen' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# leere Zeile ausgelassen', other: '# leere Zeilen ausgelassen' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Lesen als',
  readAsHint: 'Die Datei sagt nicht, wie ihre Zeichen kodiert sind. Wenn Namen falsch aussehen, wähle eine andere Kodierung.',
  notReadAs: ({ encoding }) => `Als „${encoding}“ gelesen, enthält die Datei niemanden.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Westeuropäisch',
    macintosh: 'Westeuropäisch (Mac)',
    'windows-1250': 'Mitteleuropäisch',
    'windows-1257': 'Baltisch',
    'windows-1251': 'Kyrillisch',
    'windows-1253': 'Griechisch',
    'windows-1254': 'Türkisch',
    'windows-1255': 'Hebräisch',
    'windows-1256': 'Arabisch',
    'windows-1258': 'Vietnamesisch',
    'windows-874': 'Thailändisch',
    shift_jis: 'Japanisch',
    gb18030: 'Chinesisch (vereinfacht)',
    big5: 'Chinesisch (traditionell)',
    'euc-kr': 'Koreanisch',
  },
  columns: 'Was steht in welcher Spalte?',
  column: 'Spalte',
  firstValue: 'Erster Wert',
  useAs: 'Verwenden als',
  columnIs: ({ column }) => `„${column}“ verwenden als`,
  unnamed: ({ number: position }) => `Spalte ${number(position)}`,
  hasHeader: 'Die erste Zeile enthält die Spaltennamen',
  uses: {
    email: 'E-Mail',
    first_name: 'Vorname',
    last_name: 'Nachname',
    full_name: 'Vollständiger Name',
    role: 'Rolle',
    language: 'Sprache',
    ignore: 'Nicht importieren',
  },
  notImported: ({ columns, count }) => `${columns} ${count === 1 ? 'wird' : 'werden'} nicht importiert.`,
  noEmailColumn: 'Wähle die Spalte mit den E-Mail-Adressen.',
  rolesNotAsked: 'Einige Rollen in der Datei konnten nicht abgefragt werden.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'Die Liste ist voll' : plural(room, { one: 'Auf die Liste passt nur noch # Person', other: 'Auf die Liste passen nur noch # Personen' })}. Sende zuerst diese Einladungen, oder importiere eine kleinere Datei.`,
  ready: readiness,
  showProblems: 'Nur Probleme zeigen',
  showAll: 'Alle Zeilen zeigen',
  line: 'Zeile',
  name: 'Name',
  noProblems: 'Keine Zeile hat ein Problem.',
  more: ({ count }) => plural(count, { one: 'Und # weitere Zeile', other: 'Und # weitere Zeilen' }),
  comeAlong: 'Zeilen mit Problemen werden auch hinzugefügt.',
  add: ({ count }) => plural(count, { one: '# Person hinzufügen', other: '# Personen hinzufügen' }),
  read: (values) => `${readiness(values)}. Prüfe die Spalten.`,
  problems: {
    no_at: 'Kein „@“ in der Adresse',
    no_local: 'Nichts vor dem „@“',
    no_domain: 'Nichts nach dem „@“',
    domain_without_dot: 'Keine Endung wie „.com“',
    too_many_at: 'Nicht genau eine vollständige Adresse',
    invalid_character: 'Ein Zeichen, das in Adressen nicht vorkommen darf',
    too_long: 'Länger, als eine Adresse sein kann',
    malformed: 'Keine vollständige Adresse',
    no_address: 'Keine E-Mail-Adresse',
    role: 'Diese Rolle wurde nicht gefunden. Zurückgehalten, bis du eine wählst.',
    language: 'Diese Sprache gibt es hier nicht. Zurückgehalten, bis du eine wählst.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# Wert mehr, als es Spalten gibt', other: '# Werte mehr, als es Spalten gibt' }),
    quotes: 'Ein Anführungszeichen ist nicht geschlossen',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'erforderlich',
    too_long: 'zu lang',
    no_number: 'keine Zahl',
    no_date: 'kein Datum wie 2026-11-22',
    no_option: 'nicht in der Auswahl',
    no_check: 'weder Ja noch Nein',
  },
  failures: {
    unreadable: 'Die Datei konnte nicht gelesen werden. Vielleicht wurde sie verschoben oder geändert. Wähle sie noch einmal.',
    several: 'Wähle immer nur eine Datei.',
    spreadsheet:
      'Das ist eine Datei aus einem Tabellenprogramm, keine CSV-Datei. Speichere sie dort als CSV und importiere die neue Datei.',
    no_text: 'Das ist keine CSV-Datei. Wähle eine Datei mit Text.',
    empty: 'Diese Datei enthält keine Personen. Füge für jede Person eine Zeile hinzu und importiere sie dann noch einmal.',
    no_addresses: 'In dieser Datei sind keine E-Mail-Adressen. Eine Spalte muss sie enthalten.',
    too_large: ({ size, limit }) =>
      `Diese Datei ist ${size} groß, importiert werden können bis zu ${limit}. Teile sie in kleinere Dateien auf und importiere eine nach der anderen.`,
    too_many_rows: ({ count, limit }) =>
      `Diese Datei hat ${number(count)} Zeilen, importiert werden können bis zu ${number(limit)}. Teile sie in kleinere Dateien auf und sende die Einladungen der einen, bevor du die nächste importierst.`,
    too_many_columns: ({ count, limit }) =>
      `Diese Datei hat ${number(count)} Spalten, importiert werden können bis zu ${number(limit)}. Lösche die Spalten, die du nicht brauchst.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${number(ready)} von ${plural(total, { one: '# Zeile', other: '# Zeilen' })} bereit`;
}
