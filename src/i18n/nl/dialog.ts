import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const people = (count: number) => plural(count, { one: '# persoon', other: '# personen' });
const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${number(count)} ${text}`, unclear > 0 && `${number(unclear)} onduidelijk`].filter(Boolean).join(', ');

/** Dutch texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Mensen uitnodigen',
  title: ({ organization }) => (organization ? `Mensen uitnodigen voor ${organization}` : 'Mensen uitnodigen'),
  description: 'Ze krijgen een e-mail met een link om lid te worden.',
  addresses: 'E-mailadressen',
  addressesPlaceholder: 'sanne@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Meer adressen toevoegen',
  addressesHint: 'Typ of plak een lijst, met komma’s, spaties of nieuwe regels ertussen.',
  entries: ({ count, problems }) => (problems === 0 ? people(count) : `${people(count)}, ${number(problems)} te controleren`),
  added: ({ added, duplicates, invalid, left }) =>
    [
      `${number(added)} toegevoegd`,
      duplicates > 0 && `${number(duplicates)} dubbel`,
      invalid > 0 && `${number(invalid)} ongeldig`,
      left > 0 && `${number(left)} niet toegevoegd, de lijst is vol`,
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `${email} verwijderd`,
  removeProblems: ({ count }) => (count === 1 ? 'Deze verwijderen' : `Deze ${number(count)} verwijderen`),
  remove: ({ email }) => `${email} verwijderen`,
  editAddress: 'E-mailadres',
  rolePicker: {
    label: ({ selection, forEveryone }) => `${selection === 'single' ? 'Rol' : 'Rollen'}${forEveryone ? ' voor iedereen' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Rol' : 'Rollen'} voor ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'Geen rol',
    missing: 'Kies minstens één rol.',
    find: 'Zoek een rol',
    notFound: 'Er is geen rol met die naam.',
    confirm: {
      title: ({ count, roles }) => `${people(count)} uitnodigen met de rol ${roles}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' en nog # persoon', other: ' en nog # personen' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Terug',
    },
  },
  entryList: {
    details: ({ email }) => `Details van ${email}`,
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    language: 'Taal',
    languageHint: 'Een taalcode, zoals nl of pt-BR.',
    changeAddress: 'Adres wijzigen',
    applyToAll: 'Overal toepassen',
    applyToAllOf: ({ label }) => `Overal toepassen: ${label}`,
    applied: ({ count }) => `Toegepast op ${people(count)}`,
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'Het klopt',
    confirmations: {
      typo: 'Zo laten',
      unread_role: 'Uitnodigen met de rol voor iedereen',
      unread_language: 'Weglaten',
    },
    figures: {
      ready: 'Klaar',
      toFix: 'Te verbeteren',
      duplicates: 'Dubbel',
      toConfirm: 'Te bevestigen',
      known: 'Uitgenodigd of lid',
    },
    needLook: ({ count }) => `${number(count)} te controleren`,
    removeAll: ({ count }) => (count === 1 ? 'Verwijderen' : `Alle ${number(count)} verwijderen`),
    removedAll: ({ count }) => `${number(count)} verwijderd`,
    showMore: ({ count }) => `Nog ${number(count)} tonen`,
    showEveryone: 'Iedereen tonen',
    showProblems: 'Alleen problemen tonen',
    full: ({ limit }) =>
      `Op een lijst passen ${people(limit)}. Wie er niet meer op past, blijft hier staan: verstuur deze uitnodigingen eerst.`,
    tooMuchText: ({ limit }) => `Dat zijn meer dan ${number(limit)} tekens. Plak de tekst in delen.`,
  },
  rolesLoading: 'De rollen worden nog geladen.',
  rolesFailed: 'De rollen konden niet worden geladen.',
  delivery: {
    label: 'Bezorging',
    email: 'Per e-mail',
    link: 'Als link van jou',
    expiry: 'Geldig voor',
    usualExpiry: 'Gebruikelijke duur',
    days: ({ days }) => plural(days, { one: '# dag', other: '# dagen' }),
    description: 'Je krijgt voor iedere persoon een link om door te geven. Er wordt geen e-mail verstuurd.',
    create: ({ count }) => (count === 0 ? 'Links maken' : plural(count, { one: '# link maken', other: '# links maken' })),
    creating: 'Maken…',
    progress: {
      title: 'Links worden gemaakt',
      label: 'Gemaakte links',
      waiting: ({ wait }) => `Te veel verzoeken. Meer links volgen ${wait}.`,
      waits: 'Te veel verzoeken. Meer links volgen vanzelf.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'nog niet gemaakt', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# link is al gemaakt. Annuleren verandert daar niets aan.',
          other: '# links zijn al gemaakt. Annuleren verandert daar niets aan.',
        }),
      announced: ({ percent }) => `${number(percent)}% gemaakt`,
      button: ({ settled, total, paused }) => `${paused ? 'Gepauzeerd bij' : 'Links:'} ${number(settled)} van ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'niet gemaakt', unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# uitnodiging gemaakt', other: '# uitnodigingen gemaakt' }),
    createdHint: 'Wie een link heeft, kan ermee lid worden. Je kunt de link ook later kopiëren, in de lijst met uitnodigingen.',
    copy: 'Link kopiëren',
    copyFor: ({ email }) => `Link kopiëren voor ${email}`,
    copyAll: ({ count }) => `Alle ${number(count)} links kopiëren`,
    getting: 'Link ophalen…',
    gettingAll: ({ done, total }) => `Links ophalen: ${number(done)} van ${number(total)}`,
    stop: 'Stoppen',
    copyByHand: 'De browser stond kopiëren niet toe. Kopieer het hier.',
    linkFor: ({ email }) => `Link voor ${email}`,
    allLinks: 'Alle links',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'Link gekopieerd', other: '# links gekopieerd' }) +
      (failed > 0 ? `, ${number(failed)} niet: probeer het opnieuw` : ''),
  },
  addMessage: 'Persoonlijk bericht toevoegen',
  message: 'Persoonlijk bericht',
  messagePlaceholder: 'Dit staat in de e-mail.',
  messageCount: ({ length, limit }) => `${number(length)} van ${number(limit)} tekens`,
  messageTooLong: 'Maak het bericht korter.',
  problems: {
    no_at: 'Er staat geen “@” in. Verbeter of verwijder het adres.',
    no_local: 'Er staat niets voor de “@”. Verbeter of verwijder het adres.',
    no_domain: 'Er staat niets na de “@”. Verbeter of verwijder het adres.',
    domain_without_dot: 'Het deel na de “@” mist een einde, zoals “.com”.',
    too_many_at: 'Dit is geen volledig adres. Verbeter of verwijder het.',
    invalid_character: 'Er staat een teken in dat niet in een adres mag. Verbeter of verwijder het adres.',
    too_long: 'Dit is langer dan een adres kan zijn. Verbeter of verwijder het.',
    malformed: 'Dit is geen volledig adres. Verbeter of verwijder het.',
    duplicate: 'Staat al op deze lijst. Dit adres krijgt één uitnodiging.',
    differs_in_case: 'Hetzelfde adres is ook met andere hoofdletters toegevoegd.',
    mixed_scripts_local: 'In het deel voor de “@” staan verschillende alfabetten door elkaar.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Alleen adressen van ${list(allowed)} kunnen worden uitgenodigd.`
      : 'Adressen met dit domein kunnen niet worden uitgenodigd.',
  mixedScripts: ({ domain }) => [
    'In het deel na de “@” staan verschillende alfabetten door elkaar. Het domein is in werkelijkheid ',
    domain,
    '.',
  ],
  lookAlike: ({ domain }) => ['De letters na de “@” lijken alleen maar Latijns. Het domein is in werkelijkheid ', domain, '.'],
  unclear: ({ sendAgain }) => ['Het is niet duidelijk of dit is verstuurd. ', sendAgain],
  sendAgain: 'Opnieuw sturen',
  didYouMean: ({ suggestion }) => ['Bedoelde je ', suggestion, '?'],
  unread_role: ({ text }) => `De rol “${text}” is niet gevonden.`,
  unread_language: ({ text }) => `De taal “${text}” is hier niet beschikbaar.`,
  known: {
    already_invited: 'Al uitgenodigd. Er wordt geen uitnodiging verstuurd.',
    already_member: 'Al lid. Er wordt geen uitnodiging verstuurd.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# persoon is al uitgenodigd of lid en krijgt geen uitnodiging.',
      other: '# personen zijn al uitgenodigd of lid en krijgen geen uitnodiging.',
    }),
  checkFailed: 'We konden niet controleren wie al is uitgenodigd.',
  outcomes: {
    sent: 'Verstuurd',
    already_invited: 'Al uitgenodigd',
    already_member: 'Al lid',
    invalid: 'De server accepteert dit adres niet',
    blocked: 'Dit adres is hier niet toegestaan',
    failed: 'Kon niet worden verstuurd',
    unknown: 'Het is niet duidelijk of dit is verstuurd',
    unsent: 'Nog niet verstuurd',
    unconfirmed: 'Achtergehouden tot je ze bevestigt',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${number(left)} van ${plural(limit, { one: '# plek', other: '# plekken' })} vrij${after === null ? '' : `, hierna ${number(after)}`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'Geen plekken meer vrij' : plural(left, { one: 'Nog # plek vrij', other: 'Nog # plekken vrij' });
    return `${seats}. ${plural(over, { one: 'Verwijder # persoon of voeg een plek toe.', other: 'Verwijder # personen of voeg plekken toe.' })}`;
  },
  send: ({ count }) =>
    count === 0
      ? 'Uitnodigingen versturen'
      : plural(count, { one: '# uitnodiging versturen', other: '# uitnodigingen versturen' }),
  inGroups: ({ count, size }) =>
    `${number(count)} uitnodigingen worden ${size === 1 ? 'één voor één' : `in groepen van ${number(size)}`} verstuurd.`,
  sending: 'Versturen…',
  addSomebody: 'Voeg minstens één e-mailadres toe.',
  fixProblems: ({ count }) => `Los eerst de problemen bij ${people(count)} op of verwijder ${count === 1 ? 'die' : 'ze'}.`,
  confirmProblems: ({ count }) => `Bevestig eerst ${people(count)}.`,
  sendFailed: ({ error }) => (error ? `Er is niets verstuurd. ${error}` : 'Er is niets verstuurd. Probeer het opnieuw.'),
  sentTitle: ({ count }) =>
    count === 0
      ? 'Geen uitnodigingen verstuurd'
      : plural(count, { one: '# uitnodiging verstuurd', other: '# uitnodigingen verstuurd' }),
  sentHint: 'Je kunt ze altijd opnieuw sturen of intrekken.',
  unclearTitle: 'Het is niet duidelijk wat er is verstuurd',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? 'gemaakt' : 'verstuurd';
    return [
      count > 0 && plural(count, { one: `# uitnodiging is niet ${done}.`, other: `# uitnodigingen zijn niet ${done}.` }),
      unclear > 0 &&
        plural(unclear, { one: `# uitnodiging is misschien ${done}.`, other: `# uitnodigingen zijn misschien ${done}.` }),
      unclear > 0
        ? 'Kijk in de lijst met uitnodigingen voordat je opnieuw verstuurt.'
        : 'Niemand krijgt dezelfde uitnodiging twee keer.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `${number(count)} opnieuw proberen`,
  inviteMore: 'Meer uitnodigen',
  backToList: 'Terug naar de lijst',
  done: 'Klaar',
  progress: {
    title: 'Uitnodigingen worden verstuurd',
    label: 'Verstuurde uitnodigingen',
    settled: ({ settled, total }) => `${number(settled)} van ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Nog minder dan een minuut' : `Nog ongeveer ${number(minutes)} minuten`),
    waiting: ({ wait }) => `Te veel verzoeken. Het versturen gaat ${wait} verder.`,
    waits: 'Te veel verzoeken. Het versturen gaat vanzelf verder.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Houd deze pagina open. Je kunt altijd pauzeren of dit venster sluiten.'
        : 'Houd deze pagina open. Je kunt altijd pauzeren.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'nog niet verstuurd', unclear),
    pause: 'Pauze',
    pausedTitle: 'Gepauzeerd',
    nothingGoesOut: 'Er wordt niets verstuurd tot je doorgaat',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# persoon heeft de uitnodiging al. Annuleren verandert daar niets aan.',
        other: '# personen hebben hun uitnodiging al. Annuleren verandert daar niets aan.',
      }),
    continue: 'Doorgaan',
    cancelRest: 'Rest annuleren',
    stopping: 'Stoppen…',
    announced: ({ percent }) => `${number(percent)}% verstuurd`,
    button: ({ settled, total, paused }) => `${paused ? 'Gepauzeerd bij' : 'Versturen:'} ${number(settled)} van ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'niet verstuurd', unclear),
  },
  result: {
    showMore: ({ count }) => `Nog ${number(count)} tonen`,
    copy: ({ count }) => plural(count, { one: 'Adres kopiëren', other: '# adressen kopiëren' }),
    copied: 'Gekopieerd',
    copyFailed: 'De browser stond kopiëren niet toe.',
  },
  discard: {
    title: ({ count }) => `Lijst met ${people(count)} weggooien?`,
    text: 'De adressen die je hebt toegevoegd, zijn nergens opgeslagen.',
    keep: 'Verder bewerken',
    confirm: 'Weggooien',
  },
  csv: csvImport,
};
