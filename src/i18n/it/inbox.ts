import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Italian texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Inviti per te',
  loading: 'Caricamento dei tuoi inviti…',
  empty: { title: 'Nessun invito in attesa', text: 'Quando qualcuno ti invita, l’invito compare qui.' },
  failedToLoad: { title: 'I tuoi inviti non sono stati caricati', text: ({ error }) => `${error} Non è cambiato nulla.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' ti ha invitato.'] : 'Hai ricevuto un invito.'),
  expires: ({ relative }) => `Scade ${relative}`,
  expired: ({ relative }) => `Scaduto ${relative}`,
  accept: 'Accetta',
  accepting: 'Accettazione…',
  decline: 'Rifiuta',
  declining: 'Rifiuto…',
  declineQuestion: {
    reason: 'Motivo (facoltativo)',
    hint: 'Può leggerlo chi gestisce gli inviti.',
    confirm: 'Rifiuta invito',
    keep: 'Non rifiutare',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Apri ', organization],
  accepted: 'Ora hai accesso.',
  declined: 'Hai rifiutato l’invito.',
  over: ({ outcome }) =>
    `Questo invito non è più in attesa.${outcome === 'unknown' ? ' La tua risposta precedente potrebbe essere arrivata.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Riprova per vedere com’è andata: l’operazione non verrà eseguita due volte.`;
    return `Impossibile ${kind === 'accept' ? 'accettare' : 'rifiutare'}. ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Prima conferma il tuo indirizzo email, poi riprova.'
      : 'Manca un passaggio. Apri il link nell’email di invito.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
