import type { CommonMessages } from '../CommonMessages.js';

/** Italian texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Sei offline.',
    timeout: 'Il server ha impiegato troppo tempo a rispondere.',
    network: 'Il server non ha risposto.',
    unauthenticated: 'La sessione è terminata. Accedi e riprova.',
    forbidden: 'Non hai il permesso per questa operazione.',
    not_found: 'Non esiste più.',
    gone: 'Non esiste più.',
    conflict: 'Ci sono state modifiche nel frattempo. Ricontrolla, poi riprova.',
    validation: 'Il server non ha accettato questi dati.',
    rate_limited: 'Troppe richieste. Attendi un momento, poi riprova.',
    too_large: 'Troppi dati in una volta. Prova con meno.',
    quota_exceeded: 'È stato raggiunto il limite di posti o di inviti in attesa.',
    invite_not_pending: 'Questo invito non è più in attesa.',
    needs_action: 'Prima va completato un altro passaggio.',
    wrong_account: 'Questo invito è per un altro account.',
    server: 'Il server ha avuto un problema.',
    malformed: 'Impossibile leggere la risposta del server.',
    unknown: 'Qualcosa è andato storto.',
  },
  loading: 'Caricamento…',
  notLoaded: 'Impossibile caricare questa parte della pagina.',
  tryAgain: 'Riprova',
  close: 'Chiudi',
  cancel: 'Annulla',
  roles: 'Ruoli',
  expires: 'Scade',
  none: '—',
  more: ({ count }) => `+${count}`,
};
