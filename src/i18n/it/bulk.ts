import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'tutti gli inviti trovati' : plural(count, { one: '# invito', other: '# inviti' });
const records = (count: number | null) =>
  count === null ? 'tutte le voci trovate' : plural(count, { one: '# voce', other: '# voci' });
const act = { resend: 'reinviare', cancel: 'revocare', delete: 'eliminare' };
const doing = { resend: 'Reinvio', cancel: 'Revoca', delete: 'Eliminazione' };

/** Italian texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Inviti selezionati',
  selected: ({ count }) =>
    count === null ? 'Tutti i risultati selezionati' : plural(count, { one: '# selezionato', other: '# selezionati' }),
  selectAll: ({ count }) =>
    count === null ? 'Seleziona tutti i risultati' : plural(count, { one: 'Seleziona #', other: 'Seleziona tutti (#)' }),
  selectPage: 'Seleziona questa pagina',
  clear: 'Deseleziona',
  cleared: 'Nessuna selezione',
  actions: { resend: 'Reinvia', cancel: 'Revoca inviti', delete: 'Elimina voci' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Non sono più in attesa',
        cancel: 'Non sono più in attesa',
        delete: 'Gli inviti in attesa devono prima essere revocati',
      }[kind],
      forbidden: {
        resend: 'Non hai il permesso di reinviare questi inviti',
        cancel: 'Non hai il permesso di revocare questi inviti',
        delete: 'Non hai il permesso di eliminare queste voci',
      }[kind],
      cooldown: 'Sono stati inviati poco fa',
      limit_reached: 'Non ci sono più posti',
      expired: 'Sono scaduti',
      not_supported: `Non disponibile qui: ${act[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `Reinviare ${invites(count)}?`,
      text: 'Chi non ha risposto riceverà di nuovo l’email, con una nuova scadenza.',
      keep: 'Non reinviare',
      confirm: ({ count }) => (count === null ? 'Reinvia tutti' : `Reinvia ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `Revocare ${invites(count)}?`,
      text: 'Nessuno potrà più unirsi con questi link. In seguito potrai inviare nuovi inviti alle stesse persone.',
      keep: 'Non revocare',
      confirm: ({ count }) => (count === null ? 'Revoca tutti' : `Revoca ${invites(count)}`),
    },
    delete: {
      title: ({ count }) => `Eliminare ${records(count)}?`,
      text: 'Scompariranno dall’elenco insieme alla loro cronologia. L’operazione non può essere annullata.',
      keep: 'Non eliminare',
      confirm: ({ count }) => (count === null ? 'Elimina tutte' : `Elimina ${records(count)}`),
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `${doing[kind]} di ${(kind === 'delete' ? records : invites)(null)}`
      : `${doing[kind]}: ${number(settled)} di ${number(total)}`,
  reading: ({ read, total }) => `Ricerca degli inviti: ${total === null ? number(read) : `${number(read)} di ${number(total)}`}`,
  checking: 'La risposta è andata persa. Verifica in corso…',
  failed: ({ count }) => `${number(count)} con errore`,
  stop: 'Interrompi',
  stopping: 'Interruzione…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'Risultato',
  done: ({ kind, count }) =>
    ({
      resend: count === 0 ? 'Nessun invito reinviato' : plural(count, { one: '# invito reinviato', other: '# inviti reinviati' }),
      cancel: count === 0 ? 'Nessun invito revocato' : plural(count, { one: '# invito revocato', other: '# inviti revocati' }),
      delete: count === 0 ? 'Nessuna voce eliminata' : plural(count, { one: '# voce eliminata', other: '# voci eliminate' }),
    })[kind],
  unclear: ({ kind }) => `Non è chiaro cosa sia stato ${{ resend: 'reinviato', cancel: 'revocato', delete: 'eliminato' }[kind]}`,
  refused: ({ kind, error, rest }) =>
    `Impossibile ${act[kind]} ${rest ? 'il resto' : kind === 'delete' ? 'queste voci' : 'questi inviti'}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: plural(count, { one: '# accettato nel frattempo', other: '# accettati nel frattempo' }),
          declined: plural(count, { one: '# rifiutato nel frattempo', other: '# rifiutati nel frattempo' }),
          canceled: plural(count, { one: '# revocato nel frattempo', other: '# revocati nel frattempo' }),
          expired: plural(count, { one: '# scaduto nel frattempo', other: '# scaduti nel frattempo' }),
          pending: plural(count, { one: '# è ancora in attesa', other: '# sono ancora in attesa' }),
          unknown: plural(count, { one: '# non è più in attesa', other: '# non sono più in attesa' }),
        }[error.status];
      case 'forbidden':
        return `${number(count)} senza permesso`;
      case 'not_found':
      case 'gone':
        return plural(count, { one: '# non esiste più', other: '# non esistono più' });
      case 'conflict':
        return plural(count, { one: '# modificato contemporaneamente', other: '# modificati contemporaneamente' });
      case 'rate_limited':
        return plural(count, {
          one: '# deve attendere: troppe richieste',
          other: '# devono attendere: troppe richieste',
        });
      default:
        return `${number(count)} con errore: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# è ancora in attesa', other: '# sono ancora in attesa' })
          : plural(count, { one: '# non è in attesa', other: '# non sono in attesa' }),
      forbidden: `${number(count)} senza permesso`,
      cooldown: plural(count, { one: '# inviato poco fa', other: '# inviati poco fa' }),
      limit_reached: `${number(count)}: non ci sono più posti`,
      expired: plural(count, { one: '# è scaduto', other: '# sono scaduti' }),
      not_supported: `${number(count)}: non disponibile qui`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Operazione interrotta. Il resto è rimasto com’era.'
      : `Operazione interrotta: ${plural(count, { one: '# resta com’era', other: '# restano com’erano' })}`,
  lost: ({ kind, count, left }) => {
    const lostAnswer = `La risposta del server${count === null ? '' : ` su ${invites(count)}`} è andata persa.`;
    if (left !== null) {
      const same =
        left === 0
          ? 'nessuno è rimasto com’era'
          : plural(left, { one: '# è rimasto com’era', other: '# sono rimasti com’erano' });
      return `${lostAnswer} Abbiamo ricontrollato: ${same}.`;
    }
    if (kind !== 'resend') return `${lostAnswer} Controlla l’elenco prima di riprovare.`;
    const sent = count === 1 ? 'Potrebbe essere stato inviato' : 'Alcuni potrebbero essere stati inviati';
    return `${lostAnswer} ${sent}: controlla la colonna “Inviato” prima di riprovare.`;
  },
  retry: ({ count }) => (count === null ? 'Riprova' : `Riprova (${number(count)})`),
  dismiss: 'Nascondi il risultato',
};
