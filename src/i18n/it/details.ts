import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('it');

/** Italian texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Dettagli dell’invito',
  facts: 'Dettagli',
  loading: 'Caricamento dell’invito…',
  status: 'Stato',
  invitedBy: 'Invito di',
  acceptedBy: 'Accettato da',
  sent: 'Inviato',
  sentTimes: ({ count }) => plural(count, { one: 'Inviato una volta', other: 'Inviato # volte' }),
  delivery: 'Email',
  deliveries: {
    queued: 'In arrivo',
    delivered: 'Recapitata',
    bounced: 'Non recapitata. L’indirizzo potrebbe essere sbagliato.',
    unknown: 'Potrebbe non essere arrivata',
  },
  language: 'Lingua',
  yes: 'Sì',
  no: 'No',
  message: 'Messaggio',
  history: 'Cronologia',
  events: {
    created: 'Creato',
    sent: 'Inviato',
    resent: 'Reinviato',
    delivered: 'Recapitato',
    bounced: 'Non recapitato',
    updated: 'Modificato',
    accepted: 'Accettato',
    declined: 'Rifiutato',
    canceled: 'Revocato',
    restored: 'Ripristinato',
    requested: 'Nuovo invito richiesto',
    expired: 'Scaduto',
  },
  incomplete: ({ error }) => `${error} La cronologia non è stata caricata.`,
  stale: ({ error }) => `${error} Questi dati potrebbero essere cambiati.`,
  linkCopied: 'Link copiato',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Modifica invito',
    firstName: 'Nome',
    lastName: 'Cognome',
    languageHint: 'Un codice di lingua, come “en” o “pt-BR”.',
    rolesFailed: 'I ruoli non sono stati caricati.',
    save: 'Salva modifiche',
    discard: {
      title: 'Scartare le modifiche?',
      text: 'Le modifiche che hai fatto non sono salvate da nessuna parte.',
      keep: 'Continua a modificare',
      confirm: 'Scarta',
    },
  },
  gone: { title: 'Questo invito non esiste più', text: 'È stato eliminato o appartiene a un’altra area.' },
  forbidden: {
    title: 'Non puoi vedere questo invito',
    text: 'Chiedi il permesso di gestire gli inviti a chi amministra l’organizzazione.',
  },
  failedToLoad: { title: 'L’invito non è stato caricato', text: ({ error }) => `${error} Non è cambiato nulla.` },
};
