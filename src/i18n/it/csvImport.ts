import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** Italian texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Importa un file CSV',
  drop: 'Trascina qui un file CSV',
  dropHint: ({ rows, size }) =>
    `Fino a ${plural(rows, { one: '# riga', other: '# righe' })} o ${size}. Una colonna deve contenere gli indirizzi email.`,
  choose: 'Scegli un file',
  template: 'Scarica un modello',
  templateName: 'persone-da-invitare.csv',
  back: 'Indietro',
  chooseAnother: 'Scegli un altro file',
  reading: ({ name }) => `Lettura di ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# riga', other: '# righe' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# riga vuota esclusa', other: '# righe vuote escluse' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Leggi come',
  readAsHint: 'Il file non indica la sua codifica. Se i nomi appaiono sbagliati, scegline un’altra.',
  notReadAs: ({ encoding }) => `Letto come “${encoding}”, il file non contiene nessuno.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Europa occidentale',
    macintosh: 'Europa occidentale (Mac)',
    'windows-1250': 'Europa centrale',
    'windows-1257': 'Baltico',
    'windows-1251': 'Cirillico',
    'windows-1253': 'Greco',
    'windows-1254': 'Turco',
    'windows-1255': 'Ebraico',
    'windows-1256': 'Arabo',
    'windows-1258': 'Vietnamita',
    'windows-874': 'Thailandese',
    shift_jis: 'Giapponese',
    gb18030: 'Cinese (semplificato)',
    big5: 'Cinese (tradizionale)',
    'euc-kr': 'Coreano',
  },
  columns: 'Cosa contiene ogni colonna?',
  column: 'Colonna',
  firstValue: 'Primo valore',
  useAs: 'Usa come',
  columnIs: ({ column }) => `Usa ${column} come`,
  unnamed: ({ number: position }) => `Colonna ${number(position)}`,
  hasHeader: 'La prima riga contiene i nomi delle colonne',
  uses: {
    email: 'Email',
    first_name: 'Nome',
    last_name: 'Cognome',
    full_name: 'Nome completo',
    role: 'Ruolo',
    language: 'Lingua',
    ignore: 'Non importare',
  },
  notImported: ({ columns, count }) => `${count === 1 ? 'Colonna non importata' : 'Colonne non importate'}: ${columns}.`,
  noEmailColumn: 'Scegli la colonna con gli indirizzi email.',
  rolesNotAsked: 'Non è stato possibile verificare alcuni ruoli del file.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'L’elenco è pieno' : plural(room, { one: 'Nell’elenco c’è posto solo per un’altra persona', other: 'Nell’elenco c’è posto solo per altre # persone' })}. Invia prima gli inviti dell’elenco o importa un file più piccolo.`,
  ready: readiness,
  showProblems: 'Mostra solo i problemi',
  showAll: 'Mostra tutte le righe',
  line: 'Riga',
  name: 'Nome',
  noProblems: 'Nessuna riga ha problemi.',
  more: ({ count }) => plural(count, { one: 'E un’altra riga', other: 'E altre # righe' }),
  comeAlong: 'Anche le righe con problemi vengono aggiunte.',
  add: ({ count }) => plural(count, { one: 'Aggiungi # persona', other: 'Aggiungi # persone' }),
  read: (values) => `${readiness(values)}. Controlla le colonne.`,
  problems: {
    no_at: 'Manca la “@” nell’indirizzo',
    no_local: 'Non c’è nulla prima della “@”',
    no_domain: 'Non c’è nulla dopo la “@”',
    domain_without_dot: 'Manca una parte finale come “.com”',
    too_many_at: 'Non è un solo indirizzo completo',
    invalid_character: 'Un carattere che un indirizzo non può avere',
    too_long: 'Più lungo di quanto possa essere un indirizzo',
    malformed: 'Non è un indirizzo completo',
    no_address: 'Manca l’indirizzo email',
    role: 'Ruolo non trovato. L’invito resta fermo finché non ne scegli uno.',
    language: 'Lingua non disponibile qui. L’invito resta fermo finché non ne scegli una.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# valore in più rispetto alle colonne', other: '# valori in più rispetto alle colonne' }),
    quotes: 'Mancano le virgolette di chiusura',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'obbligatorio',
    too_long: 'troppo lungo',
    no_number: 'non è un numero',
    no_date: 'non è una data come 2026-11-22',
    no_option: 'non è tra le opzioni',
    no_check: 'non è né sì né no',
  },
  failures: {
    unreadable: 'Impossibile leggere il file. Potrebbe essere stato spostato o modificato. Sceglilo di nuovo.',
    several: 'Scegli un file alla volta.',
    spreadsheet:
      'Questo è un foglio di calcolo, non un file CSV. Salvalo come CSV nel tuo programma per fogli di calcolo, poi importa quel file.',
    no_text: 'Questo non è un file CSV. Scegline uno che contenga testo.',
    empty: 'In questo file non c’è nessuno. Aggiungi una riga per ogni persona, poi importalo di nuovo.',
    no_addresses: 'In questo file non ci sono indirizzi email. Una colonna deve contenerli.',
    too_large: ({ size, limit }) =>
      `Questo file è di ${size}, ma se ne possono importare al massimo ${limit}. Dividilo in file più piccoli e importali uno dopo l’altro.`,
    too_many_rows: ({ count, limit }) =>
      `Questo file ha ${plural(count, { one: '# riga', other: '# righe' })}, ma se ne possono importare al massimo ${number(limit)}. Dividilo in file più piccoli e invia gli inviti di uno prima di importare il successivo.`,
    too_many_columns: ({ count, limit }) =>
      `Questo file ha ${plural(count, { one: '# colonna', other: '# colonne' })}, ma se ne possono importare al massimo ${number(limit)}. Elimina quelle che non ti servono.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return plural(ready, { one: `# riga su ${number(total)} è pronta`, other: `# righe su ${number(total)} sono pronte` });
}
