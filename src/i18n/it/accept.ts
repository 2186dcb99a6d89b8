import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Italian texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Apertura dell’invito…',
  title: ({ organization }) => ['Unisciti a ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' ti ha invitato.'] : 'Hai ricevuto un invito.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' ha invitato ', email, '.'] : ['C’è un invito per ', email, '.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Invito di ', inviter] : organization),
  message: 'Messaggio personale',
  accept: 'Accetta invito',
  nothingTyped: 'Compila prima questo campo.',
  accepting: 'Accettazione…',
  decline: 'Rifiuta',
  declining: 'Rifiuto…',
  declineQuestion: {
    reason: 'Motivo (facoltativo)',
    hint: 'Può leggerlo chi gestisce gli inviti.',
    confirm: 'Rifiuta invito',
    keep: 'Non rifiutare',
  },
  switchAccount: 'Cambia',
  signedInAs: 'Accesso eseguito come',
  signedOut: {
    signIn: 'Accedi per accettare',
    signUp: 'Crea un account',
    hint: 'Usa l’indirizzo qui sopra. Poi tornerai direttamente qui.',
    unknownTitle: 'Accedi per vedere il tuo invito',
    unknownText: 'Usa l’indirizzo a cui è stato inviato l’invito.',
  },
  wrongAccount: {
    title: 'Questo invito è per un altro account',
    text: ({ organization }) =>
      organization
        ? ['Accedi con l’indirizzo invitato per unirti a ', organization, '.']
        : 'Usa l’indirizzo a cui è stato inviato l’invito.',
    invited: 'Indirizzo invitato',
    signedIn: 'Account attuale',
    switchAccount: 'Cambia account',
  },
  accepted: {
    title: ({ organization }) => ['Ti diamo il benvenuto in ', organization],
    text: ({ roles }) => (roles ? ['Ora hai accesso come ', roles, '.'] : 'Ora hai accesso.'),
    open: ({ organization }) => ['Apri ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` si aprirà ${wait}.`],
    said: ({ organization, wait }) => `${organization} si aprirà ${wait}.`,
    stay: 'Resta qui',
  },
  alreadyAccepted: {
    title: 'Questo invito è già stato accettato',
    text: 'Accedi con l’account che lo ha accettato.',
    signIn: 'Accedi',
  },
  alreadyMember: { title: ({ organization }) => ['Fai già parte di ', organization], text: 'Non devi fare altro.' },
  declined: {
    title: 'Hai rifiutato l’invito',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' non ti invierà promemoria. '] : '',
      'Hai cambiato idea? Chiedi un nuovo invito a ',
      inviter ?? 'chi ti ha invitato',
      '.',
    ],
  },
  expired: {
    title: 'Questo invito è scaduto',
    text: ({ ago, inviter }) => [ago ? `È scaduto ${ago}. ` : '', inviter ?? 'Chi ti ha invitato', ' può mandartene uno nuovo.'],
    request: 'Chiedi un nuovo invito',
    requesting: 'Richiesta…',
  },
  requested: {
    title: 'Richiesta inviata',
    text: ({ inviter }) => [inviter ?? 'Chi ti ha invitato', ' riceverà un’email. Puoi chiudere questa pagina.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' non ha posti liberi'] : 'Nessun posto libero'),
    text: 'Tutti i posti sono occupati. Il tuo invito è ancora valido: riprova più tardi.',
  },
  needsAction: {
    verify_email: {
      title: 'Prima conferma il tuo indirizzo',
      text: ({ email }) => [
        email ? ['Abbiamo inviato un link a ', email] : 'Ti abbiamo inviato un link',
        '. Aprilo, poi torna qui.',
      ],
      begin: 'Reinvia il link',
      done: 'Ho confermato',
    },
    second_factor: {
      title: 'Prima configura la verifica in due passaggi',
      text: () => 'Questa organizzazione la richiede per accedere. Il tuo invito è ancora valido.',
      begin: 'Configurala',
      done: 'L’ho configurata',
    },
    other: {
      title: 'Manca ancora un passaggio',
      text: () => 'Il tuo invito è ancora valido.',
      begin: 'Continua',
      done: 'Riprova',
    },
  },
  framed: {
    title: 'Apri l’invito in una finestra a parte',
    text: 'Questa pagina è mostrata dentro un altro sito, dove non puoi sapere con certezza su cosa fai clic.',
    open: 'Apri in una nuova finestra',
  },
  canceled: {
    title: 'Questo invito è stato revocato',
    text: 'Se ti serve ancora l’accesso, chiedilo a chi ti ha invitato.',
  },
  superseded: {
    title: 'C’è un link più recente',
    text: 'Questo invito è stato reinviato. Apri il link nell’email più recente.',
  },
  notFound: {
    title: 'Questo link non funziona',
    text: 'Potrebbe essere incompleto. Riaprilo dall’email o chiedi un nuovo invito.',
  },
  offline: {
    title: 'Sei offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Potrebbe aver funzionato.' : 'Il tuo invito è al sicuro.'} Riprova quando torni online.`,
  },
  failed: {
    check: { title: 'Impossibile aprire l’invito', text: ({ error }) => `${error} Non è cambiato nulla.` },
    accept: {
      title: 'Non è ancora stato possibile aggiungerti',
      text: told('Il tuo invito è ancora valido.', 'Riprova: l’operazione non verrà eseguita due volte.'),
    },
    request: {
      title: 'Non è ancora stato possibile inviare la richiesta',
      text: told('Non è stato inviato nulla.', 'Riprova: l’operazione non verrà eseguita due volte.'),
    },
    decline: {
      title: 'Non è stato possibile rifiutare l’invito',
      text: told('Non è cambiato nulla.', 'Riprova: l’operazione non verrà eseguita due volte.'),
    },
  },
  home: 'Vai alla pagina iniziale',
};
