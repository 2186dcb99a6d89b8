import { createMessageTools } from '../createMessageTools.js';
import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';

const { plural, number } = createMessageTools('nl');

/** Dutch texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Verstuurde uitnodigingen',
  caption: 'Uitnodigingen',
  statusTabs: 'Status',
  all: 'Alle',
  invitePeople: 'Mensen uitnodigen',
  search: 'Zoek op naam of e-mail',
  searchEmail: 'Zoek op e-mail',
  clearSearch: 'Zoekopdracht wissen',
  searchMinimum: ({ count }) => plural(count, { one: 'Minstens # teken', other: 'Minstens # tekens' }),
  refresh: 'Vernieuwen',
  refreshed: 'De lijst is bijgewerkt',
  filters: {
    roles: 'Rol',
    inviters: 'Uitgenodigd door',
    sent: 'Verstuurd',
    name: ({ filter, value }) => `Filter: ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Filter “${filter}” verwijderen`,
    clearAll: 'Alles wissen',
    find: ({ filter }) => `Zoek in “${filter}”`,
    failed: ({ error }) => `De opties konden niet worden geladen. ${error}`,
    empty: 'Er is nog niets om uit te kiezen.',
    notFound: 'Geen resultaten.',
    lastDays: ({ count }) => plural(count, { one: 'Afgelopen dag', other: 'Afgelopen # dagen' }),
    customDays: 'Andere dagen',
    from: 'Van',
    to: 'T/m',
    apply: 'Toepassen',
    daysMissing: 'Kies minstens één dag.',
    daysReversed: 'De eerste dag mag niet na de laatste komen.',
    daysSince: ({ date }) => `Sinds ${date}`,
    daysUntil: ({ date }) => `T/m ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Sorteren op',
  columns: {
    select: 'Geselecteerd',
    invitee: 'Persoon',
    roles: 'Rollen',
    status: 'Status',
    inviter: 'Uitgenodigd door',
    sent: 'Verstuurd',
    expires: 'Verloopt',
    actions: 'Acties',
  },
  columnMenu: {
    label: 'Kolommen',
    hint: 'Kolommen die niet passen, worden weggelaten.',
    moveUp: ({ column }) => `“${column}” omhoog verplaatsen`,
    moveDown: ({ column }) => `“${column}” omlaag verplaatsen`,
    moved: ({ column, position, count }) => `“${column}” is kolom ${number(position)} van ${number(count)}`,
    reset: 'Kolommen terugzetten',
    wasReset: 'Kolommen teruggezet',
  },
  exporting: {
    label: 'CSV exporteren',
    fileName: ({ date }) => `uitnodigingen-${date}.csv`,
    name: 'Naam',
    email: 'E-mail',
    progress: ({ read, total }) => `Exporteren: ${number(read)}${total === null ? '' : ` van ${number(total)}`}`,
    cancel: 'Export annuleren',
    canceled: 'Export geannuleerd',
    done: ({ count }) => plural(count, { one: '# uitnodiging geëxporteerd', other: '# uitnodigingen geëxporteerd' }),
    failed: ({ error }) => `Exporteren is niet gelukt. ${error}`,
    dismiss: 'Mislukte export verbergen',
  },
  sorts: {
    newest: 'Nieuwste eerst',
    oldest: 'Oudste eerst',
    expiresFirst: 'Verloopt het eerst',
    invitee: 'Naam',
    status: 'Status',
  },
  sorted: ({ column, direction }) => `Gesorteerd op “${column}”, ${direction === 'asc' ? 'oplopend' : 'aflopend'}`,
  found: ({ count, more }) =>
    more
      ? `Meer dan ${number(count)} uitnodigingen gevonden`
      : plural(count, { one: '# uitnodiging gevonden', other: '# uitnodigingen gevonden' }),
  selectPage: 'Deze pagina selecteren',
  selectAll: 'Alles selecteren',
  select: ({ email }) => `${email} selecteren`,
  cellFailed: 'Kon niet worden getoond',
  sentTimes: ({ count }) => plural(count, { one: 'Eén keer verstuurd', other: '# keer verstuurd' }),
  actionsFor: ({ email }) => `Acties voor ${email}`,
  empty: {
    title: 'Nog geen uitnodigingen',
    text: 'Voeg de mensen toe met wie je werkt. Iedereen krijgt een e-mail met een link om lid te worden, en hier zie je wie dat al is.',
  },
  noMatch: {
    title: 'Geen resultaten',
    text: ({ search, status, roles, inviters, days }) => {
      const traits = [status && `de status “${status}”`, roles && `de rol ${roles}`].filter(Boolean).join(' en ');
      const filters = [inviters && ` van ${inviters}`, traits && ` met ${traits}`, days && ' uit de gekozen periode'];
      const ofThem = filters.filter(Boolean).join('');
      return search ? `Geen uitnodiging${ofThem} bevat “${search}”.` : `Er is nu geen uitnodiging${ofThem}.`;
    },
    clear: 'Zoekopdracht en filters wissen',
  },
  failedToLoad: {
    title: 'De uitnodigingen konden niet worden geladen',
    text: ({ error }) => `${error} Er is niets gewijzigd.`,
  },
  offline: { title: 'Je bent offline', text: 'Je uitnodigingen verschijnen zodra je weer verbinding hebt.' },
  forbidden: {
    title: 'Je kunt hier geen uitnodigingen zien',
    text: 'Vraag een beheerder om het recht om uitnodigingen te beheren.',
  },
  stale: ({ error, time }) => `${error} Deze uitnodigingen zijn van ${time} en kunnen gewijzigd zijn.`,
  loading: 'Uitnodigingen laden…',
  pages: 'Pagina’s',
  rowsPerPage: 'Rijen per pagina',
  perPage: ({ count }) => `${number(count)} per pagina`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` van ${number(total)}`}`,
  total: ({ count, more }) =>
    more ? `${number(count)}+ uitnodigingen` : plural(count, { one: '# uitnodiging', other: '# uitnodigingen' }),
  failedRows: ({ error }) => `Deze uitnodigingen konden niet worden geladen. ${error}`,
  actionFrom: ({ action, from }) => `${action}, uitnodigingen vanaf ${number(from)}`,
  firstPage: 'Eerste pagina',
  previousPage: 'Vorige pagina',
  nextPage: 'Volgende pagina',
  lastPage: 'Laatste pagina',
};
