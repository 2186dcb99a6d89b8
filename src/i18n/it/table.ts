import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number) => plural(count, { one: '# invito', other: '# inviti' });

// The article before 8 and 11 is elided, as in “dall’8”.
const beforeDay = (date: string) => (/^(8|11)\b/.test(date) ? `l’${date}` : ` ${date}`);

/** Italian texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Inviti degli utenti',
  caption: 'Inviti',
  statusTabs: 'Stato',
  all: 'Tutti',
  invitePeople: 'Invita persone',
  search: 'Cerca nome o email',
  searchEmail: 'Cerca email',
  clearSearch: 'Cancella ricerca',
  searchMinimum: ({ count }) => plural(count, { one: 'Almeno # carattere', other: 'Almeno # caratteri' }),
  refresh: 'Aggiorna',
  refreshed: 'L’elenco è aggiornato',
  filters: {
    roles: 'Ruolo',
    inviters: 'Invito di',
    sent: 'Inviato',
    name: ({ filter, value }) => `Filtra per ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Rimuovi filtro ${filter}`,
    clearAll: 'Rimuovi tutti',
    find: ({ filter }) => `Cerca in ${filter}`,
    failed: ({ error }) => `Impossibile caricare le opzioni. ${error}`,
    empty: 'Non c’è ancora nulla da scegliere.',
    notFound: 'Nessun risultato.',
    lastDays: ({ count }) => plural(count, { one: 'Ultimo giorno', other: 'Ultimi # giorni' }),
    customDays: 'Altri giorni',
    from: 'Dal',
    to: 'Al',
    apply: 'Applica',
    daysMissing: 'Scegli almeno un giorno.',
    daysReversed: 'Il primo giorno non può essere successivo all’ultimo.',
    daysSince: ({ date }) => `Dal${beforeDay(date)}`,
    daysUntil: ({ date }) => `Fino al${beforeDay(date)}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Ordina per',
  columns: {
    select: 'Selezionato',
    invitee: 'Persona',
    roles: 'Ruoli',
    status: 'Stato',
    inviter: 'Invito di',
    sent: 'Inviato',
    expires: 'Scade',
    actions: 'Azioni',
  },
  columnMenu: {
    label: 'Colonne',
    hint: 'Le colonne senza spazio non sono mostrate.',
    moveUp: ({ column }) => `Sposta ${column} in alto`,
    moveDown: ({ column }) => `Sposta ${column} in basso`,
    moved: ({ column, position, count }) => `${column} è la colonna ${number(position)} di ${number(count)}`,
    reset: 'Reimposta colonne',
    wasReset: 'Colonne reimpostate',
  },
  exporting: {
    label: 'Esporta CSV',
    fileName: ({ date }) => `inviti-${date}.csv`,
    name: 'Nome',
    email: 'Email',
    progress: ({ read, total }) => `Esportazione: ${number(read)}${total === null ? '' : ` di ${number(total)}`}`,
    cancel: 'Annulla esportazione',
    canceled: 'Esportazione annullata',
    done: ({ count }) => plural(count, { one: '# invito esportato', other: '# inviti esportati' }),
    failed: ({ error }) => `Impossibile esportare. ${error}`,
    dismiss: 'Nascondi l’esportazione non riuscita',
  },
  sorts: {
    newest: 'Più recenti',
    oldest: 'Meno recenti',
    expiresFirst: 'Scadenza più vicina',
    invitee: 'Nome',
    status: 'Stato',
  },
  sorted: ({ column, direction }) => `Ordinamento per ${column}, ${direction === 'asc' ? 'crescente' : 'decrescente'}`,
  found: ({ count, more }) => {
    const found = plural(count, { one: '# invito trovato', other: '# inviti trovati' });
    return more ? `Oltre ${found}` : found;
  },
  selectPage: 'Seleziona questa pagina',
  selectAll: 'Seleziona tutti',
  select: ({ email }) => `Seleziona ${email}`,
  cellFailed: 'Impossibile mostrare',
  sentTimes: ({ count }) => plural(count, { one: 'Inviato una volta', other: 'Inviato # volte' }),
  actionsFor: ({ email }) => `Azioni per ${email}`,
  empty: {
    title: 'Ancora nessun invito',
    text: 'Aggiungi le persone con cui lavori. Ognuna riceverà un’email con un link per unirsi, e qui vedrai chi lo ha fatto.',
  },
  noMatch: {
    title: 'Nessun risultato',
    text: ({ search, status, roles, inviters, days }) => {
      const invite = [
        'invito',
        inviters && `di ${inviters}`,
        roles && `con il ruolo ${roles}`,
        status && `${roles ? 'e' : 'con'} lo stato “${status}”`,
        days && 'inviato nei giorni scelti',
      ]
        .filter(Boolean)
        .join(' ');
      return search ? `Nessun ${invite} contiene “${search}”.` : `Al momento non c’è nessun ${invite}.`;
    },
    clear: 'Rimuovi ricerca e filtri',
  },
  failedToLoad: { title: 'Gli inviti non sono stati caricati', text: ({ error }) => `${error} Non è cambiato nulla.` },
  offline: { title: 'Sei offline', text: 'I tuoi inviti compariranno appena tornerà la connessione.' },
  forbidden: {
    title: 'Non puoi vedere gli inviti qui',
    text: 'Chiedi il permesso di gestire gli inviti a chi amministra l’organizzazione.',
  },
  stale: ({ error, time }) => `${error} Questi inviti sono aggiornati alle ore ${time} e potrebbero essere cambiati.`,
  loading: 'Caricamento degli inviti…',
  pages: 'Pagine',
  rowsPerPage: 'Righe per pagina',
  perPage: ({ count }) => `${number(count)} per pagina`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` di ${number(total)}`}`,
  total: ({ count, more }) => (more ? `Oltre ${invites(count)}` : invites(count)),
  failedRows: ({ error }) => `Questi inviti non sono stati caricati. ${error}`,
  actionFrom: ({ action, from }) => `${action}, inviti dal numero ${number(from)} in poi`,
  firstPage: 'Prima pagina',
  previousPage: 'Pagina precedente',
  nextPage: 'Pagina successiva',
  lastPage: 'Ultima pagina',
};
