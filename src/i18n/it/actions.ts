import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'reinviare l’invito',
  cancel: 'revocare l’invito',
  update: 'salvare le modifiche',
  restore: 'ripristinare l’invito',
  delete: 'eliminare la voce',
  copy_link: 'copiare il link',
} as const;

/** Italian texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Reinvia',
  resendFor: ({ email }) => `Reinvia l’invito per ${email}`,
  copyLink: 'Copia link',
  editInvite: 'Modifica invito',
  seeDetails: 'Vedi dettagli',
  cancelInvite: 'Revoca invito',
  restoreInvite: 'Ripristina invito',
  deleteRecord: 'Elimina voce',
  undo: 'Annulla',
  undoHint: 'Puoi annullare sotto l’elenco',
  lastDone: 'Ultima azione',
  dismissDone: ({ done }) => `Nascondi: ${done}`,
  actionFor: ({ action, email }) => `${action}, invito per ${email}`,
  pending: {
    resend: 'Reinvio…',
    cancel: 'Revoca…',
    update: 'Salvataggio…',
    restore: 'Ripristino…',
    delete: 'Eliminazione…',
    copy_link: 'Recupero link…',
  },
  checking: 'Verifica…',
  waiting: 'In coda…',
  waitingFor: ({ kind }) =>
    `Sei offline. ${{ resend: 'L’invito sarà reinviato', cancel: 'L’invito sarà revocato', update: 'Le modifiche saranno salvate', restore: 'L’invito sarà ripristinato', delete: 'La voce sarà eliminata' }[kind]} quando tornerà la connessione.`,
  withdraw: {
    resend: 'Non reinviare',
    cancel: 'Non revocare',
    update: 'Scarta modifiche',
    restore: 'Non ripristinare',
    delete: 'Non eliminare',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `L’invito per ${email} non sarà reinviato`,
      cancel: `L’invito per ${email} resta valido`,
      update: `Modifiche all’invito per ${email} scartate`,
      restore: `L’invito per ${email} non sarà ripristinato`,
      delete: `La voce dell’invito per ${email} resta nell’elenco`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Invito per ${email} reinviato`,
      cancel: `Invito per ${email} revocato`,
      update: `Invito per ${email} salvato`,
      restore: `Invito per ${email} ripristinato`,
      delete: `Voce dell’invito per ${email} eliminata`,
      copy_link: `Link per ${email} copiato`,
    })[kind],
  failed: ({ kind, error }) => `Impossibile ${kind === 'copy_link' ? 'recuperare il link' : again[kind]}. ${error}`,
  failedFor: ({ kind, email, error }) =>
    `Impossibile ${{ resend: 'reinviare l’invito', cancel: 'revocare l’invito', update: 'salvare l’invito', restore: 'ripristinare l’invito', delete: 'eliminare la voce dell’invito', copy_link: 'recuperare il link' }[kind]} per ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Troppe email per ora.' : 'Troppe richieste.'} Potrai ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `Ora puoi ${again[kind]}.`,
  waitOverFor: ({ kind, email }) => `Ora puoi ${again[kind]}: ${email}`,
  editAgain: 'Modifica ancora',
  dismiss: 'Nascondi',
  linkDialog: {
    title: 'Copia questo link',
    text: ({ email }) => [
      'Il browser non ha permesso di copiare il link per ',
      email,
      '. È già selezionato: non resta che copiarlo.',
    ],
    label: 'Link',
    done: 'Fine',
  },
  unavailable: {
    not_pending: 'Questo invito non è più in attesa',
    forbidden: 'Non hai il permesso',
    cooldown: 'Inviato poco fa',
    limit_reached: 'Non ci sono più posti',
    expired: 'Questo invito è scaduto',
    not_supported: 'Non disponibile qui',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Di nuovo disponibile ${wait}.`,
  confirmDelete: {
    title: 'Eliminare questa voce?',
    text: ({ email }) => [
      'L’invito per ',
      email,
      ' scomparirà dall’elenco insieme alla sua cronologia. L’operazione non può essere annullata.',
    ],
    keep: 'Non eliminare',
    confirm: 'Elimina voce',
  },
  confirmCancel: {
    title: 'Revocare questo invito?',
    text: ({ email }) => [email, ' non potrà più unirsi con il link. In seguito potrai inviare un nuovo invito.'],
    keep: 'Non revocare',
    confirm: 'Revoca invito',
  },
};
