import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** Dutch texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'CSV-bestand importeren',
  drop: 'Sleep een CSV-bestand hierheen',
  dropHint: ({ rows, size }) => `Maximaal ${number(rows)} rijen of ${size}. Eén kolom moet e-mailadressen bevatten.`,
  choose: 'Bestand kiezen',
  template: 'Sjabloon downloaden',
  templateName: 'mensen-uitnodigen.csv',
  back: 'Terug',
  chooseAnother: 'Ander bestand kiezen',
  reading: ({ name }) => `${name} wordt gelezen…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# rij', other: '# rijen' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# lege regel weggelaten', other: '# lege regels weggelaten' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Lezen als',
  readAsHint: 'Het bestand zegt niet hoe de letters zijn gecodeerd. Kies een andere codering als namen er verkeerd uitzien.',
  notReadAs: ({ encoding }) => `Gelezen als “${encoding}” staat er niemand in het bestand.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'West-Europees',
    macintosh: 'West-Europees (Mac)',
    'windows-1250': 'Midden-Europees',
    'windows-1257': 'Baltisch',
    'windows-1251': 'Cyrillisch',
    'windows-1253': 'Grieks',
    'windows-1254': 'Turks',
    'windows-1255': 'Hebreeuws',
    'windows-1256': 'Arabisch',
    'windows-1258': 'Vietnamees',
    'windows-874': 'Thais',
    shift_jis: 'Japans',
    gb18030: 'Chinees (vereenvoudigd)',
    big5: 'Chinees (traditioneel)',
    'euc-kr': 'Koreaans',
  },
  columns: 'Wat staat er in elke kolom?',
  column: 'Kolom',
  firstValue: 'Eerste waarde',
  useAs: 'Gebruiken als',
  columnIs: ({ column }) => `“${column}” gebruiken als`,
  unnamed: ({ number: position }) => `Kolom ${number(position)}`,
  hasHeader: 'De eerste rij bevat de kolomnamen',
  uses: {
    email: 'E-mail',
    first_name: 'Voornaam',
    last_name: 'Achternaam',
    full_name: 'Volledige naam',
    role: 'Rol',
    language: 'Taal',
    ignore: 'Niet importeren',
  },
  notImported: ({ columns, count }) => `${columns} ${count === 1 ? 'wordt' : 'worden'} niet geïmporteerd.`,
  noEmailColumn: 'Kies de kolom met de e-mailadressen.',
  rolesNotAsked: 'Sommige rollen in het bestand konden niet worden opgevraagd.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'De lijst is vol' : plural(room, { one: 'Er past nog maar # persoon op de lijst', other: 'Er passen nog maar # personen op de lijst' })}. Verstuur deze uitnodigingen eerst, of importeer een kleiner bestand.`,
  ready: readiness,
  showProblems: 'Alleen problemen tonen',
  showAll: 'Alle rijen tonen',
  line: 'Regel',
  name: 'Naam',
  noProblems: 'Geen enkele rij heeft een probleem.',
  more: ({ count }) => plural(count, { one: 'En nog # rij', other: 'En nog # rijen' }),
  comeAlong: 'Rijen met problemen worden ook toegevoegd.',
  add: ({ count }) => plural(count, { one: '# persoon toevoegen', other: '# personen toevoegen' }),
  read: (values) => `${readiness(values)}. Controleer de kolommen.`,
  problems: {
    no_at: 'Geen “@” in het adres',
    no_local: 'Niets voor de “@”',
    no_domain: 'Niets na de “@”',
    domain_without_dot: 'Geen einde zoals “.com”',
    too_many_at: 'Niet precies één volledig adres',
    invalid_character: 'Een teken dat niet in een adres mag',
    too_long: 'Langer dan een adres kan zijn',
    malformed: 'Geen volledig adres',
    no_address: 'Geen e-mailadres',
    role: 'Deze rol is niet gevonden. Achtergehouden tot je er een kiest.',
    language: 'Deze taal is hier niet beschikbaar. Achtergehouden tot je er een kiest.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# waarde meer dan er kolommen zijn', other: '# waarden meer dan er kolommen zijn' }),
    quotes: 'Een aanhalingsteken is niet gesloten',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'verplicht',
    too_long: 'te lang',
    no_number: 'geen getal',
    no_date: 'geen datum zoals 2026-11-22',
    no_option: 'geen van de keuzes',
    no_check: 'geen ja of nee',
  },
  failures: {
    unreadable: 'Het bestand kon niet worden gelezen. Misschien is het verplaatst of gewijzigd. Kies het opnieuw.',
    several: 'Kies één bestand tegelijk.',
    spreadsheet:
      'Dit is een spreadsheet, geen CSV-bestand. Sla het in je spreadsheetprogramma op als CSV en importeer dat bestand.',
    no_text: 'Dit is geen CSV-bestand. Kies een bestand met tekst.',
    empty: 'Er staat niemand in dit bestand. Voeg voor elke persoon een rij toe en importeer het dan opnieuw.',
    no_addresses: 'Er staan geen e-mailadressen in dit bestand. Eén kolom moet ze bevatten.',
    too_large: ({ size, limit }) =>
      `Dit bestand is ${size}, en er kan maximaal ${limit} worden geïmporteerd. Splits het in kleinere bestanden en importeer ze na elkaar.`,
    too_many_rows: ({ count, limit }) =>
      `Dit bestand heeft ${number(count)} rijen, en er kunnen er maximaal ${number(limit)} worden geïmporteerd. Splits het in kleinere bestanden en verstuur de uitnodigingen van het ene voordat je het volgende importeert.`,
    too_many_columns: ({ count, limit }) =>
      `Dit bestand heeft ${number(count)} kolommen, en er kunnen er maximaal ${number(limit)} worden geïmporteerd. Verwijder de kolommen die je niet nodig hebt.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${number(ready)} van ${plural(total, { one: '# rij', other: '# rijen' })} klaar`;
}
