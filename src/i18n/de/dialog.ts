import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const people = (count: number) => plural(count, { one: '# Person', other: '# Personen' });
const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${number(count)} ${text}`, unclear > 0 && `${number(unclear)} unklar`].filter(Boolean).join(', ');

/** German texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Personen einladen',
  title: ({ organization }) => (organization ? `Personen zu ${organization} einladen` : 'Personen einladen'),
  description: 'Alle bekommen eine E-Mail mit einem Link zum Beitreten.',
  addresses: 'E-Mail-Adressen',
  addressesPlaceholder: 'lena@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Weitere Adressen hinzufügen',
  addressesHint: 'Tippe oder füge eine Liste ein, getrennt durch Kommas, Leerzeichen oder Zeilenumbrüche.',
  entries: ({ count, problems }) => (problems === 0 ? people(count) : `${people(count)}, ${number(problems)} zu prüfen`),
  added: ({ added, duplicates, invalid, left }) =>
    [
      `${number(added)} hinzugefügt`,
      duplicates > 0 && `${number(duplicates)} doppelt`,
      invalid > 0 && `${number(invalid)} ungültig`,
      left > 0 && `${number(left)} nicht hinzugefügt, die Liste ist voll`,
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `${email} entfernt`,
  removeProblems: ({ count }) => (count === 1 ? 'Diese eine entfernen' : `Diese ${number(count)} entfernen`),
  remove: ({ email }) => `${email} entfernen`,
  editAddress: 'E-Mail-Adresse',
  rolePicker: {
    label: ({ selection, forEveryone }) => `${selection === 'single' ? 'Rolle' : 'Rollen'}${forEveryone ? ' für alle' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Rolle' : 'Rollen'} für ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'Keine Rolle',
    missing: 'Wähle mindestens eine Rolle.',
    find: 'Rolle suchen',
    notFound: 'Keine Rolle heißt so.',
    confirm: {
      title: ({ count, roles }) => `${people(count)} mit der Rolle ${roles} einladen?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' und # weitere Person', other: ' und # weitere Personen' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Zurück',
    },
  },
  entryList: {
    details: ({ email }) => `Details zu ${email}`,
    firstName: 'Vorname',
    lastName: 'Nachname',
    language: 'Sprache',
    languageHint: 'Ein Sprachkürzel, etwa de oder pt-BR.',
    changeAddress: 'Adresse ändern',
    applyToAll: 'Auf alle anwenden',
    applyToAllOf: ({ label }) => `Auf alle anwenden: ${label}`,
    applied: ({ count }) => `Auf ${people(count)} angewendet`,
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'Stimmt so',
    confirmations: {
      typo: 'So lassen',
      unread_role: 'Mit der Rolle für alle einladen',
      unread_language: 'Weglassen',
    },
    figures: {
      ready: 'Bereit',
      toFix: 'Fehlerhaft',
      duplicates: 'Doppelt',
      toConfirm: 'Zu bestätigen',
      known: 'Eingeladen oder dabei',
    },
    needLook: ({ count }) => `${number(count)} zu prüfen`,
    removeAll: ({ count }) => (count === 1 ? 'Entfernen' : `Alle ${number(count)} entfernen`),
    removedAll: ({ count }) => `${number(count)} entfernt`,
    showMore: ({ count }) => `${number(count)} weitere zeigen`,
    showEveryone: 'Alle zeigen',
    showProblems: 'Nur Probleme zeigen',
    full: ({ limit }) =>
      `Eine Liste fasst ${people(limit)}. Wer nicht mehr hineinpasst, bleibt hier stehen: Sende zuerst diese Einladungen.`,
    tooMuchText: ({ limit }) => `Das sind mehr als ${number(limit)} Zeichen. Füge den Text in Teilen ein.`,
  },
  rolesLoading: 'Die Rollen werden noch geladen.',
  rolesFailed: 'Die Rollen konnten nicht geladen werden.',
  delivery: {
    label: 'Zustellung',
    email: 'Per E-Mail',
    link: 'Als Link von dir',
    expiry: 'Gültig für',
    usualExpiry: 'Übliche Dauer',
    days: ({ days }) => plural(days, { one: '# Tag', other: '# Tage' }),
    description: 'Du bekommst für jede Person einen Link zum Weitergeben. Es wird keine E-Mail gesendet.',
    create: ({ count }) =>
      count === 0 ? 'Links erstellen' : plural(count, { one: '# Link erstellen', other: '# Links erstellen' }),
    creating: 'Wird erstellt\u00A0…',
    progress: {
      title: 'Links werden erstellt',
      label: 'Erstellte Links',
      waiting: ({ wait }) => `Zu viele Anfragen. Weitere Links folgen ${wait}.`,
      waits: 'Zu viele Anfragen. Weitere Links folgen von selbst.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'bisher nicht erstellt', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# Link ist schon erstellt. Abbrechen ändert daran nichts.',
          other: '# Links sind schon erstellt. Abbrechen ändert daran nichts.',
        }),
      announced: ({ percent }) => `${number(percent)}\u00A0% erstellt`,
      button: ({ settled, total, paused }) => `${paused ? 'Pausiert bei' : 'Links:'} ${number(settled)} von ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'nicht erstellt', unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# Einladung erstellt', other: '# Einladungen erstellt' }),
    createdHint: 'Wer einen Link hat, kann damit beitreten. Du kannst ihn auch später in der Liste der Einladungen kopieren.',
    copy: 'Link kopieren',
    copyFor: ({ email }) => `Link kopieren für ${email}`,
    copyAll: ({ count }) => `Alle ${number(count)} Links kopieren`,
    getting: 'Lädt Link\u00A0…',
    gettingAll: ({ done, total }) => `Lädt Links: ${number(done)} von ${number(total)}`,
    stop: 'Stoppen',
    copyByHand: 'Der Browser hat das Kopieren nicht zugelassen. Kopiere hier von Hand.',
    linkFor: ({ email }) => `Link für ${email}`,
    allLinks: 'Alle Links',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'Link kopiert', other: '# Links kopiert' }) +
      (failed > 0 ? `, ${number(failed)} nicht: Versuche es noch einmal` : ''),
  },
  addMessage: 'Persönliche Nachricht hinzufügen',
  message: 'Persönliche Nachricht',
  messagePlaceholder: 'Erscheint in der E-Mail.',
  messageCount: ({ length, limit }) => `${number(length)} von ${number(limit)} Zeichen`,
  messageTooLong: 'Kürze die Nachricht.',
  problems: {
    no_at: 'Das „@“ fehlt. Korrigiere oder entferne die Adresse.',
    no_local: 'Vor dem „@“ steht nichts. Korrigiere oder entferne die Adresse.',
    no_domain: 'Nach dem „@“ steht nichts. Korrigiere oder entferne die Adresse.',
    domain_without_dot: 'Nach dem „@“ fehlt eine Endung, etwa „.com“.',
    too_many_at: 'Das ist keine vollständige Adresse. Korrigiere oder entferne sie.',
    invalid_character: 'Ein Zeichen ist in Adressen nicht erlaubt. Korrigiere oder entferne die Adresse.',
    too_long: 'So lang kann keine Adresse sein. Korrigiere oder entferne die Adresse.',
    malformed: 'Das ist keine vollständige Adresse. Korrigiere oder entferne sie.',
    duplicate: 'Steht schon auf dieser Liste. An die Adresse geht nur eine Einladung.',
    differs_in_case: 'Dieselbe Adresse wurde auch in anderer Groß- und Kleinschreibung hinzugefügt.',
    mixed_scripts_local: 'Im Teil vor dem „@“ sind verschiedene Alphabete gemischt.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Nur Adressen von ${list(allowed)} können eingeladen werden.`
      : 'Adressen mit dieser Domain können nicht eingeladen werden.',
  mixedScripts: ({ domain }) => [
    'Im Teil nach dem „@“ sind verschiedene Alphabete gemischt. Die Domain lautet in Wirklichkeit ',
    domain,
    '.',
  ],
  lookAlike: ({ domain }) => [
    'Die Buchstaben nach dem „@“ sehen nur lateinisch aus. Die Domain lautet in Wirklichkeit ',
    domain,
    '.',
  ],
  unclear: ({ sendAgain }) => ['Es ist unklar, ob diese Einladung gesendet wurde. ', sendAgain],
  sendAgain: 'Erneut senden',
  didYouMean: ({ suggestion }) => ['Meintest du ', suggestion, '?'],
  unread_role: ({ text }) => `Die Rolle „${text}“ wurde nicht gefunden.`,
  unread_language: ({ text }) => `Die Sprache „${text}“ gibt es hier nicht.`,
  known: {
    already_invited: 'Schon eingeladen. Es wird keine Einladung gesendet.',
    already_member: 'Schon Mitglied. Es wird keine Einladung gesendet.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# Person ist schon eingeladen oder Mitglied. Sie bekommt keine Einladung.',
      other: '# Personen sind schon eingeladen oder Mitglied. Sie bekommen keine Einladung.',
    }),
  checkFailed: 'Es ließ sich nicht prüfen, wer schon eingeladen ist.',
  outcomes: {
    sent: 'Gesendet',
    already_invited: 'Schon eingeladen',
    already_member: 'Schon Mitglied',
    invalid: 'Der Server akzeptiert diese Adresse nicht',
    blocked: 'Diese Adresse ist hier nicht erlaubt',
    failed: 'Konnte nicht gesendet werden',
    unknown: 'Es ist unklar, ob diese Einladung gesendet wurde',
    unsent: 'Noch nicht gesendet',
    unconfirmed: 'Zurückgehalten, bis du sie bestätigst',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${number(left)} von ${plural(limit, { one: '# Platz', other: '# Plätzen' })} frei${after === null ? '' : `, danach ${number(after)}`}`,
  tooManySeats: ({ left, over }) => {
    const seats =
      left === 0 ? 'Keine Plätze mehr frei' : plural(left, { one: 'Nur noch # Platz frei', other: 'Nur noch # Plätze frei' });
    return `${seats}. ${plural(over, { one: 'Entferne # Person oder füge einen Platz hinzu.', other: 'Entferne # Personen oder füge Plätze hinzu.' })}`;
  },
  send: ({ count }) =>
    count === 0 ? 'Einladungen senden' : plural(count, { one: '# Einladung senden', other: '# Einladungen senden' }),
  inGroups: ({ count, size }) =>
    `${number(count)} Einladungen werden ${size === 1 ? 'einzeln' : `in Gruppen zu ${number(size)}`} gesendet.`,
  sending: 'Wird gesendet\u00A0…',
  addSomebody: 'Füge mindestens eine E-Mail-Adresse hinzu.',
  fixProblems: ({ count }) => `Behebe zuerst die Probleme bei ${people(count)} oder entferne sie.`,
  confirmProblems: ({ count }) => `Bestätige zuerst ${people(count)}.`,
  sendFailed: ({ error }) =>
    error ? `Es wurde nichts gesendet. ${error}` : 'Es wurde nichts gesendet. Versuche es noch einmal.',
  sentTitle: ({ count }) =>
    count === 0 ? 'Keine Einladungen gesendet' : plural(count, { one: '# Einladung gesendet', other: '# Einladungen gesendet' }),
  sentHint: 'Du kannst sie jederzeit erneut senden oder widerrufen.',
  unclearTitle: 'Es ist unklar, was gesendet wurde',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? 'erstellt' : 'gesendet';
    return [
      count > 0 && plural(count, { one: `# Einladung wurde nicht ${done}.`, other: `# Einladungen wurden nicht ${done}.` }),
      unclear > 0 &&
        plural(unclear, { one: `# Einladung wurde vielleicht ${done}.`, other: `# Einladungen wurden vielleicht ${done}.` }),
      unclear > 0
        ? 'Sieh in der Liste der Einladungen nach, bevor du noch einmal sendest.'
        : 'Niemand bekommt dieselbe Einladung zweimal.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `${number(count)} erneut versuchen`,
  inviteMore: 'Weitere einladen',
  backToList: 'Zurück zur Liste',
  done: 'Fertig',
  progress: {
    title: 'Einladungen werden gesendet',
    label: 'Gesendete Einladungen',
    settled: ({ settled, total }) => `${number(settled)} von ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Noch weniger als eine Minute' : `Noch etwa ${number(minutes)} Minuten`),
    waiting: ({ wait }) => `Zu viele Anfragen. Das Senden geht ${wait} weiter.`,
    waits: 'Zu viele Anfragen. Das Senden geht von selbst weiter.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Lass diese Seite offen. Du kannst jederzeit pausieren oder diesen Dialog schließen.'
        : 'Lass diese Seite offen. Du kannst jederzeit pausieren.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'bisher nicht gesendet', unclear),
    pause: 'Pause',
    pausedTitle: 'Pausiert',
    nothingGoesOut: 'Es wird nichts gesendet, bis du fortfährst',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# Person hat ihre Einladung schon. Abbrechen ändert daran nichts.',
        other: '# Personen haben ihre Einladung schon. Abbrechen ändert daran nichts.',
      }),
    continue: 'Fortfahren',
    cancelRest: 'Rest abbrechen',
    stopping: 'Wird gestoppt\u00A0…',
    announced: ({ percent }) => `${number(percent)}\u00A0% gesendet`,
    button: ({ settled, total, paused }) => `${paused ? 'Pausiert bei' : 'Sendet'} ${number(settled)} von ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'nicht gesendet', unclear),
  },
  result: {
    showMore: ({ count }) => `${number(count)} weitere zeigen`,
    copy: ({ count }) => plural(count, { one: 'Adresse kopieren', other: '# Adressen kopieren' }),
    copied: 'Kopiert',
    copyFailed: 'Der Browser hat das Kopieren nicht zugelassen.',
  },
  discard: {
    title: ({ count }) => `Liste mit ${people(count)} verwerfen?`,
    text: 'Die hinzugefügten Adressen sind nirgends gespeichert.',
    keep: 'Weiter bearbeiten',
    confirm: 'Verwerfen',
  },
  csv: csvImport,
};
