import { createMessageTools } from '../createMessageTools.js';
import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';

const { plural, number } = createMessageTools('de');

/** German texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Gesendete Einladungen',
  caption: 'Einladungen',
  statusTabs: 'Status',
  all: 'Alle',
  invitePeople: 'Personen einladen',
  search: 'Name oder E-Mail suchen',
  searchEmail: 'E-Mail suchen',
  clearSearch: 'Suche leeren',
  searchMinimum: ({ count }) => `Mindestens ${number(count)} Zeichen`,
  refresh: 'Aktualisieren',
  refreshed: 'Die Liste ist aktuell',
  filters: {
    roles: 'Rolle',
    inviters: 'Eingeladen von',
    sent: 'Gesendet',
    name: ({ filter, value }) => `Filter: ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Filter „${filter}“ entfernen`,
    clearAll: 'Alle entfernen',
    find: ({ filter }) => `In „${filter}“ suchen`,
    failed: ({ error }) => `Die Optionen konnten nicht geladen werden. ${error}`,
    empty: 'Es gibt noch nichts auszuwählen.',
    notFound: 'Keine Treffer.',
    lastDays: ({ count }) => plural(count, { one: 'Letzter Tag', other: 'Letzte # Tage' }),
    customDays: 'Andere Tage',
    from: 'Von',
    to: 'Bis',
    apply: 'Anwenden',
    daysMissing: 'Wähle mindestens einen Tag.',
    daysReversed: 'Der erste Tag darf nicht nach dem letzten liegen.',
    daysSince: ({ date }) => `Seit ${date}`,
    daysUntil: ({ date }) => `Bis ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Sortieren nach',
  columns: {
    select: 'Ausgewählt',
    invitee: 'Person',
    roles: 'Rollen',
    status: 'Status',
    inviter: 'Eingeladen von',
    sent: 'Gesendet',
    expires: 'Läuft ab',
    actions: 'Aktionen',
  },
  columnMenu: {
    label: 'Spalten',
    hint: 'Spalten, die nicht hineinpassen, werden ausgeblendet.',
    moveUp: ({ column }) => `„${column}“ nach oben verschieben`,
    moveDown: ({ column }) => `„${column}“ nach unten verschieben`,
    moved: ({ column, position, count }) => `„${column}“ ist Spalte ${number(position)} von ${number(count)}`,
    reset: 'Spalten zurücksetzen',
    wasReset: 'Spalten zurückgesetzt',
  },
  exporting: {
    label: 'CSV exportieren',
    fileName: ({ date }) => `einladungen-${date}.csv`,
    name: 'Name',
    email: 'E-Mail',
    progress: ({ read, total }) => `Export läuft: ${number(read)}${total === null ? '' : ` von ${number(total)}`}`,
    cancel: 'Export abbrechen',
    canceled: 'Export abgebrochen',
    done: ({ count }) => plural(count, { one: '# Einladung exportiert', other: '# Einladungen exportiert' }),
    failed: ({ error }) => `Export fehlgeschlagen. ${error}`,
    dismiss: 'Fehlgeschlagenen Export ausblenden',
  },
  sorts: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    expiresFirst: 'Läuft zuerst ab',
    invitee: 'Name',
    status: 'Status',
  },
  sorted: ({ column, direction }) => `Nach „${column}“ sortiert, ${direction === 'asc' ? 'aufsteigend' : 'absteigend'}`,
  found: ({ count, more }) =>
    more
      ? `Mehr als ${number(count)} Einladungen gefunden`
      : plural(count, { one: '# Einladung gefunden', other: '# Einladungen gefunden' }),
  selectPage: 'Diese Seite auswählen',
  selectAll: 'Alle auswählen',
  select: ({ email }) => `${email} auswählen`,
  cellFailed: 'Konnte nicht angezeigt werden',
  sentTimes: ({ count }) => plural(count, { one: 'Einmal gesendet', other: '#-mal gesendet' }),
  actionsFor: ({ email }) => `Aktionen für ${email}`,
  empty: {
    title: 'Noch keine Einladungen',
    text: 'Lade die Personen ein, mit denen du zusammenarbeitest. Alle bekommen eine E-Mail mit einem Link zum Beitreten, und hier siehst du, wer schon dabei ist.',
  },
  noMatch: {
    title: 'Keine Treffer',
    text: ({ search, status, roles, inviters, days }) => {
      const traits = [status && `dem Status „${status}“`, roles && `der Rolle ${roles}`].filter(Boolean).join(' und ');
      const filters = [inviters && ` von ${inviters}`, traits && ` mit ${traits}`, days && ' aus dem gewählten Zeitraum'];
      const ofThem = filters.filter(Boolean).join('');
      return search ? `Keine Einladung${ofThem} enthält „${search}“.` : `Derzeit gibt es keine Einladung${ofThem}.`;
    },
    clear: 'Suche und Filter zurücksetzen',
  },
  failedToLoad: {
    title: 'Die Einladungen konnten nicht geladen werden',
    text: ({ error }) => `${error} Es wurde nichts geändert.`,
  },
  offline: { title: 'Du bist offline', text: 'Deine Einladungen erscheinen, sobald die Verbindung wieder da ist.' },
  forbidden: {
    title: 'Du kannst die Einladungen hier nicht sehen',
    text: 'Bitte jemanden mit Adminrechten um die Berechtigung, Einladungen zu verwalten.',
  },
  stale: ({ error, time }) => `${error} Diese Einladungen sind von ${time}\u00A0Uhr und haben sich vielleicht geändert.`,
  loading: 'Einladungen werden geladen\u00A0…',
  pages: 'Seiten',
  rowsPerPage: 'Zeilen pro Seite',
  perPage: ({ count }) => `${number(count)} pro Seite`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` von ${number(total)}`}`,
  total: ({ count, more }) =>
    more ? `${number(count)}+ Einladungen` : plural(count, { one: '# Einladung', other: '# Einladungen' }),
  failedRows: ({ error }) => `Diese Einladungen konnten nicht geladen werden. ${error}`,
  actionFrom: ({ action, from }) => `${action}, Einladungen ab ${number(from)}`,
  firstPage: 'Erste Seite',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  lastPage: 'Letzte Seite',
};
