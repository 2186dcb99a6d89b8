import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (notDoneText: string | false, unclear: number) =>
  [notDoneText, unclear > 0 && `${number(unclear)} da chiarire`].filter(Boolean).join(', ');

/** Italian texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Invita persone',
  title: ({ organization }) => (organization ? `Invita persone in ${organization}` : 'Invita persone'),
  description: 'Riceveranno un’email con un link per unirsi.',
  addresses: 'Indirizzi email',
  addressesPlaceholder: 'giulia@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Aggiungi altri indirizzi',
  addressesHint: 'Scrivi o incolla un elenco. Vanno bene virgole, spazi e nuove righe.',
  entries: ({ count, problems }) => {
    const people = plural(count, { one: '# persona', other: '# persone' });
    return problems === 0 ? people : `${people}, ${number(problems)} da controllare`;
  },
  added: ({ added, duplicates, invalid, left }) =>
    [
      added === 0 ? 'Nessuno aggiunto' : plural(added, { one: '# aggiunto', other: '# aggiunti' }),
      duplicates > 0 && plural(duplicates, { one: '# duplicato', other: '# duplicati' }),
      invalid > 0 && plural(invalid, { one: '# non valido', other: '# non validi' }),
      left > 0 && plural(left, { one: '# non aggiunto, l’elenco è pieno', other: '# non aggiunti, l’elenco è pieno' }),
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `${email} è stato rimosso`,
  removeProblems: ({ count }) => (count === 1 ? 'Rimuovi questa' : `Rimuovi queste ${number(count)}`),
  remove: ({ email }) => `Rimuovi ${email}`,
  editAddress: 'Indirizzo email',
  rolePicker: {
    label: ({ selection, forEveryone }) =>
      `${selection === 'single' ? 'Ruolo' : 'Ruoli'}${forEveryone ? ' per tutto l’elenco' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Ruolo' : 'Ruoli'} per ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'Nessun ruolo',
    missing: 'Scegli almeno un ruolo.',
    find: 'Cerca un ruolo',
    notFound: 'Nessun ruolo ha questo nome.',
    confirm: {
      title: ({ count, roles }) => `Assegnare il ruolo ${roles} a ${plural(count, { one: '# persona', other: '# persone' })}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' e un’altra persona', other: ' e altre # persone' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Indietro',
    },
  },
  entryList: {
    details: ({ email }) => `Dettagli per ${email}`,
    firstName: 'Nome',
    lastName: 'Cognome',
    language: 'Lingua',
    languageHint: 'Un codice di lingua, come “en” o “pt-BR”.',
    changeAddress: 'Cambia l’indirizzo',
    applyToAll: 'Applica a tutte',
    applyToAllOf: ({ label }) => `Applica a tutte: ${label}`,
    applied: ({ count }) => plural(count, { one: 'Applicato a # persona', other: 'Applicato a # persone' }),
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'Va bene così',
    confirmations: {
      typo: 'Lascialo così',
      unread_role: 'Usa il ruolo dell’elenco',
      unread_language: 'Ometti la lingua',
    },
    figures: {
      ready: 'Pronte',
      toFix: 'Da correggere',
      duplicates: 'Duplicate',
      toConfirm: 'Da confermare',
      known: 'Invitate o membri',
    },
    needLook: ({ count }) => `${number(count)} da controllare`,
    removeAll: ({ count }) => (count === 1 ? 'Rimuovila' : `Rimuovile tutte (${number(count)})`),
    removedAll: ({ count }) => plural(count, { one: '# rimossa', other: '# rimosse' }),
    showMore: ({ count }) => plural(count, { one: 'Mostra un’altra', other: 'Mostra altre #' }),
    showEveryone: 'Mostra tutte',
    showProblems: 'Mostra solo i problemi',
    full: ({ limit }) =>
      `Un elenco contiene al massimo ${plural(limit, { one: '# persona', other: '# persone' })}. Le altre restano qui: invia prima questi inviti.`,
    tooMuchText: ({ limit }) =>
      `Sono più di ${plural(limit, { one: '# carattere', other: '# caratteri' })}. Incolla il testo un po’ alla volta.`,
  },
  rolesLoading: 'I ruoli sono ancora in caricamento.',
  rolesFailed: 'I ruoli non sono stati caricati.',
  delivery: {
    label: 'Come arriva l’invito',
    email: 'Via email',
    link: 'Con un link da condividere',
    expiry: 'Validità',
    usualExpiry: 'La durata abituale',
    days: ({ days }) => plural(days, { one: '# giorno', other: '# giorni' }),
    description: 'Riceverai un link da inoltrare a ogni persona. Non viene inviata nessuna email.',
    create: ({ count }) => (count === 0 ? 'Crea link' : `Crea ${number(count)} link`),
    creating: 'Creazione…',
    progress: {
      title: 'Creazione dei link',
      label: 'Link creati',
      waiting: ({ wait }) => `Troppe richieste. La creazione riprenderà ${wait}.`,
      waits: 'Troppe richieste. La creazione riprenderà automaticamente.',
      notSent: ({ notSent, unclear }) =>
        notDone(notSent > 0 && plural(notSent, { one: '# finora non creato', other: '# finora non creati' }), unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# link è già stato creato. Annullando, resta valido.',
          other: '# link sono già stati creati. Annullando, restano validi.',
        }),
      announced: ({ percent }) => `${number(percent)}% creato`,
      button: ({ settled, total, paused }) => `${paused ? 'In pausa' : 'Creazione'}: ${number(settled)} di ${number(total)}`,
      left: ({ notSent, unclear }) =>
        notDone(notSent > 0 && plural(notSent, { one: '# non creato', other: '# non creati' }), unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# invito creato', other: '# inviti creati' }),
    createdHint: 'Chi ha un link può usarlo per unirsi. Puoi copiarlo anche più tardi dall’elenco degli inviti.',
    copy: 'Copia link',
    copyFor: ({ email }) => `Copia link per ${email}`,
    copyAll: ({ count }) => `Copia tutti i ${number(count)} link`,
    getting: 'Recupero link…',
    gettingAll: ({ done, total }) => `Recupero dei link: ${number(done)} di ${number(total)}`,
    stop: 'Interrompi',
    copyByHand: 'Il browser non ha permesso di copiare. Copia da qui.',
    linkFor: ({ email }) => `Link per ${email}`,
    allLinks: 'Tutti i link',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'Link copiato', other: '# link copiati' }) + (failed > 0 ? `, ${number(failed)} no: riprova` : ''),
  },
  addMessage: 'Aggiungi un messaggio personale',
  message: 'Messaggio personale',
  messagePlaceholder: 'Comparirà nell’email.',
  messageCount: ({ length, limit }) => `${number(length)} di ${plural(limit, { one: '# carattere', other: '# caratteri' })}`,
  messageTooLong: 'Accorcia il messaggio.',
  problems: {
    no_at: 'Manca la “@”. Correggi o rimuovi l’indirizzo.',
    no_local: 'Non c’è nulla prima della “@”. Correggi o rimuovi l’indirizzo.',
    no_domain: 'Non c’è nulla dopo la “@”. Correggi o rimuovi l’indirizzo.',
    domain_without_dot: 'Alla parte dopo la “@” manca un finale, come “.com”.',
    too_many_at: 'Non è un indirizzo completo. Correggilo o rimuovilo.',
    invalid_character: 'C’è un carattere che un indirizzo non può avere. Correggilo o rimuovilo.',
    too_long: 'È più lungo di quanto possa essere un indirizzo. Correggilo o rimuovilo.',
    malformed: 'Non è un indirizzo completo. Correggilo o rimuovilo.',
    duplicate: 'È già nell’elenco. Riceverà un solo invito.',
    differs_in_case: 'Lo stesso indirizzo è stato aggiunto anche con maiuscole diverse.',
    mixed_scripts_local: 'La parte prima della “@” mescola più alfabeti.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Si possono invitare solo indirizzi di ${list(allowed)}.`
      : 'Non si possono invitare indirizzi di questo dominio.',
  mixedScripts: ({ domain }) => ['La parte dopo la “@” mescola più alfabeti. In realtà è ', domain, '.'],
  lookAlike: ({ domain }) => ['La parte dopo la “@” sembra soltanto scritta in lettere latine. In realtà è ', domain, '.'],
  unclear: ({ sendAgain }) => ['Non è chiaro se sia stato inviato. ', sendAgain],
  sendAgain: 'Reinvia',
  didYouMean: ({ suggestion }) => ['Forse intendevi ', suggestion, '?'],
  unread_role: ({ text }) => `Il ruolo “${text}” non è stato trovato.`,
  unread_language: ({ text }) => `La lingua “${text}” non è disponibile qui.`,
  known: {
    already_invited: 'Ha già un invito. Non ne verrà inviato un altro.',
    already_member: 'È già membro. Non verrà inviato nessun invito.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# persona ha già un invito o è già membro. Non riceverà altri inviti.',
      other: '# persone hanno già un invito o sono già membri. Non riceveranno altri inviti.',
    }),
  checkFailed: 'Non è stato possibile verificare chi ha già un invito.',
  outcomes: {
    sent: 'Inviato',
    already_invited: 'Ha già un invito',
    already_member: 'È già membro',
    invalid: 'Il server non accetta questo indirizzo',
    blocked: 'Questo indirizzo non è consentito qui',
    failed: 'Invio non riuscito',
    unknown: 'Non è chiaro se sia stato inviato',
    unsent: 'Non ancora inviato',
    unconfirmed: 'Da confermare prima dell’invio',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${plural(left, { one: '# posto libero', other: '# posti liberi' })} su ${number(limit)}${after === null ? '' : `, ${number(after)} dopo questi inviti`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'Non ci sono più posti' : plural(left, { one: 'Resta # posto', other: 'Restano # posti' });
    return `${seats}. ${plural(over, { one: 'Rimuovi # persona o aggiungi un posto.', other: 'Rimuovi # persone o aggiungi posti.' })}`;
  },
  send: ({ count }) => (count === 0 ? 'Invia inviti' : plural(count, { one: 'Invia # invito', other: 'Invia # inviti' })),
  inGroups: ({ count, size }) =>
    `${plural(count, { one: '# invito sarà inviato', other: '# inviti saranno inviati' })} ${size === 1 ? 'uno alla volta' : `a gruppi di ${number(size)}`}.`,
  sending: 'Invio…',
  addSomebody: 'Aggiungi almeno un indirizzo email.',
  fixProblems: ({ count }) =>
    plural(count, {
      one: 'Prima correggi i dati di # persona o rimuovila.',
      other: 'Prima correggi i dati di # persone o rimuovile.',
    }),
  confirmProblems: ({ count }) =>
    plural(count, { one: 'Prima conferma i dati di # persona.', other: 'Prima conferma i dati di # persone.' }),
  sendFailed: ({ error }) => `Non è stato inviato nulla. ${error ?? 'Riprova.'}`,
  sentTitle: ({ count }) =>
    count === 0 ? 'Nessun invito inviato' : plural(count, { one: '# invito inviato', other: '# inviti inviati' }),
  sentHint: 'Puoi reinviarli o revocarli in qualsiasi momento.',
  unclearTitle: 'Non è chiaro cosa sia stato inviato',
  notSentHint: ({ count, unclear, areLinks }) => {
    const [one, many] = areLinks ? ['creato', 'creati'] : ['inviato', 'inviati'];
    return [
      count > 0 && plural(count, { one: `# invito non è stato ${one}.`, other: `# inviti non sono stati ${many}.` }),
      unclear > 0 &&
        plural(unclear, {
          one: `# invito potrebbe essere stato ${one}.`,
          other: `# inviti potrebbero essere stati ${many}.`,
        }),
      unclear > 0 ? 'Controlla l’elenco degli inviti prima di inviare di nuovo.' : 'Nessuno riceverà due volte lo stesso invito.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `Riprova (${number(count)})`,
  inviteMore: 'Invita altre persone',
  backToList: 'Torna all’elenco',
  done: 'Fine',
  progress: {
    title: 'Invio degli inviti',
    label: 'Inviti inviati',
    settled: ({ settled, total }) => `${number(settled)} di ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Manca meno di un minuto' : `Mancano circa ${number(minutes)} minuti`),
    waiting: ({ wait }) => `Troppe richieste. L’invio riprenderà ${wait}.`,
    waits: 'Troppe richieste. L’invio riprenderà automaticamente.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Tieni aperta questa pagina. Puoi chiudere questa finestra o mettere in pausa in qualsiasi momento.'
        : 'Tieni aperta questa pagina. Puoi mettere in pausa in qualsiasi momento.',
    notSent: ({ notSent, unclear }) =>
      notDone(notSent > 0 && plural(notSent, { one: '# finora non inviato', other: '# finora non inviati' }), unclear),
    pause: 'Pausa',
    pausedTitle: 'In pausa',
    nothingGoesOut: 'Non verrà inviato nulla finché non continui',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# persona ha già il suo invito. Annullando, resta valido.',
        other: '# persone hanno già il loro invito. Annullando, questi inviti restano validi.',
      }),
    continue: 'Continua',
    cancelRest: 'Annulla il resto',
    stopping: 'Interruzione…',
    announced: ({ percent }) => `${number(percent)}% inviato`,
    button: ({ settled, total, paused }) => `${paused ? 'In pausa' : 'Invio'}: ${number(settled)} di ${number(total)}`,
    left: ({ notSent, unclear }) =>
      notDone(notSent > 0 && plural(notSent, { one: '# non inviato', other: '# non inviati' }), unclear),
  },
  result: {
    showMore: ({ count }) => plural(count, { one: 'Mostra un’altra', other: 'Mostra altre #' }),
    copy: ({ count }) => plural(count, { one: 'Copia l’indirizzo', other: 'Copia i # indirizzi' }),
    copied: 'Copiato',
    copyFailed: 'Il browser non ha permesso di copiare.',
  },
  discard: {
    title: ({ count }) => plural(count, { one: 'Scartare l’elenco con # persona?', other: 'Scartare l’elenco con # persone?' }),
    text: 'Gli indirizzi che hai aggiunto non sono salvati da nessuna parte.',
    keep: 'Continua a modificare',
    confirm: 'Scarta',
  },
  csv: csvImport,
};
