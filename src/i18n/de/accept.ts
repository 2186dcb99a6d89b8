import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const theInviter = 'die Person, die dich eingeladen hat,';
const TheInviter = 'Die Person, die dich eingeladen hat,';
const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** German texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Deine Einladung wird geöffnet\u00A0…',
  title: ({ organization }) => [organization, ' beitreten'],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' hat dich eingeladen.'] : 'Du bist eingeladen.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' hat ', email, ' eingeladen.'] : [email, ' ist eingeladen.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Eingeladen von ', inviter] : organization),
  message: 'Persönliche Nachricht',
  accept: 'Einladung annehmen',
  nothingTyped: 'Fülle das zuerst aus.',
  accepting: 'Beitritt läuft\u00A0…',
  decline: 'Ablehnen',
  declining: 'Wird abgelehnt\u00A0…',
  declineQuestion: {
    reason: 'Grund (optional)',
    hint: 'Wer die Einladungen verwaltet, kann ihn lesen.',
    confirm: 'Einladung ablehnen',
    keep: 'Einladung behalten',
  },
  switchAccount: 'Wechseln',
  signedInAs: 'Angemeldet als',
  signedOut: {
    signIn: 'Zum Annehmen anmelden',
    signUp: 'Konto erstellen',
    hint: 'Verwende die Adresse oben. Danach kommst du direkt hierher zurück.',
    unknownTitle: 'Melde dich an, um deine Einladung zu sehen',
    unknownText: 'Verwende die Adresse, an die deine Einladung gesendet wurde.',
  },
  wrongAccount: {
    title: 'Diese Einladung gilt für ein anderes Konto',
    text: ({ organization }) =>
      organization
        ? ['Melde dich mit der eingeladenen Adresse an, um ', organization, ' beizutreten.']
        : 'Verwende die Adresse, an die deine Einladung gesendet wurde.',
    invited: 'Eingeladen',
    signedIn: 'Angemeldet',
    switchAccount: 'Konto wechseln',
  },
  accepted: {
    title: ({ organization }) => ['Willkommen bei ', organization],
    text: ({ roles }) => (roles ? ['Du bist als ', roles, ' dabei.'] : 'Du bist dabei.'),
    open: ({ organization }) => [organization, ' öffnen'],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` wird ${wait} geöffnet.`],
    said: ({ organization, wait }) => `${organization} wird ${wait} geöffnet.`,
    stay: 'Hierbleiben',
  },
  alreadyAccepted: {
    title: 'Diese Einladung wurde schon angenommen',
    text: 'Melde dich mit dem Konto an, das sie angenommen hat.',
    signIn: 'Anmelden',
  },
  alreadyMember: {
    title: ({ organization }) => ['Du bist schon bei ', organization],
    text: 'Du musst nichts weiter tun.',
  },
  declined: {
    title: 'Du hast die Einladung abgelehnt',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' sendet dir keine Erinnerungen. '] : '',
      'Hast du es dir anders überlegt? Bitte ',
      inviter ?? theInviter,
      ' um eine neue Einladung.',
    ],
  },
  expired: {
    title: 'Diese Einladung ist abgelaufen',
    text: ({ ago, inviter }) => [ago ? `Sie ist ${ago} abgelaufen. ` : '', inviter ?? TheInviter, ' kann dir eine neue senden.'],
    request: 'Neue Einladung anfordern',
    requesting: 'Wird angefordert\u00A0…',
  },
  requested: {
    title: 'Anfrage gesendet',
    text: ({ inviter }) => [inviter ?? TheInviter, ' bekommt eine E-Mail. Du kannst diese Seite schließen.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' hat keine freien Plätze mehr'] : 'Keine Plätze mehr frei'),
    text: 'Alle Plätze sind belegt. Deine Einladung bleibt gültig: Versuche es später noch einmal.',
  },
  needsAction: {
    verify_email: {
      title: 'Bestätige zuerst deine Adresse',
      text: ({ email }) => [
        'Wir haben ',
        email ? ['einen Link an ', email] : 'dir einen Link',
        ' gesendet. Öffne ihn und komm dann zurück.',
      ],
      begin: 'Link erneut senden',
      done: 'Ich habe sie bestätigt',
    },
    second_factor: {
      title: 'Richte zuerst einen zweiten Faktor ein',
      text: () => 'Diese Organisation verlangt ihn bei der Anmeldung. Deine Einladung bleibt gültig.',
      begin: 'Einrichten',
      done: 'Ich habe ihn eingerichtet',
    },
    other: {
      title: 'Ein Schritt fehlt noch',
      text: () => 'Deine Einladung bleibt gültig.',
      begin: 'Weiter',
      done: 'Erneut versuchen',
    },
  },
  framed: {
    title: 'Öffne deine Einladung in einem eigenen Fenster',
    text: 'Diese Seite wird in einer anderen Website angezeigt. Dort kannst du nicht sicher sein, worauf du klickst.',
    open: 'In neuem Fenster öffnen',
  },
  canceled: {
    title: 'Diese Einladung wurde widerrufen',
    text: 'Wende dich an die Person, die dich eingeladen hat, wenn du noch Zugang brauchst.',
  },
  superseded: {
    title: 'Es gibt einen neueren Link',
    text: 'Diese Einladung wurde erneut gesendet. Öffne den Link in der neuesten E-Mail.',
  },
  notFound: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht ist er unvollständig. Öffne ihn noch einmal aus deiner E-Mail, oder bitte um eine neue Einladung.',
  },
  offline: {
    title: 'Du bist offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Vielleicht hat es geklappt.' : 'Deine Einladung geht nicht verloren.'} Versuche es noch einmal, wenn du wieder online bist.`,
  },
  failed: {
    check: {
      title: 'Deine Einladung konnte nicht geöffnet werden',
      text: ({ error }) => `${error} Es wurde nichts geändert.`,
    },
    accept: {
      title: 'Der Beitritt hat noch nicht geklappt',
      text: told('Deine Einladung bleibt gültig.', 'Versuche es noch einmal: Es passiert nichts doppelt.'),
    },
    request: {
      title: 'Die Anfrage hat noch nicht geklappt',
      text: told('Es wurde nichts gesendet.', 'Versuche es noch einmal: Es passiert nichts doppelt.'),
    },
    decline: {
      title: 'Das Ablehnen hat nicht geklappt',
      text: told('Es wurde nichts geändert.', 'Versuche es noch einmal: Es passiert nichts doppelt.'),
    },
  },
  home: 'Zur Startseite',
};
