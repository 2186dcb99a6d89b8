import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** German texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Einladungen an dich',
  loading: 'Deine Einladungen werden geladen\u00A0…',
  empty: { title: 'Keine offenen Einladungen', text: 'Wenn dich jemand einlädt, siehst du es hier.' },
  failedToLoad: {
    title: 'Deine Einladungen konnten nicht geladen werden',
    text: ({ error }) => `${error} Es wurde nichts geändert.`,
  },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' hat dich eingeladen.'] : 'Du bist eingeladen.'),
  expires: ({ relative }) => `Läuft ${relative} ab`,
  expired: ({ relative }) => `Ist ${relative} abgelaufen`,
  accept: 'Annehmen',
  accepting: 'Beitritt läuft\u00A0…',
  decline: 'Ablehnen',
  declining: 'Wird abgelehnt\u00A0…',
  declineQuestion: {
    reason: 'Grund (optional)',
    hint: 'Wer die Einladungen verwaltet, kann ihn lesen.',
    confirm: 'Einladung ablehnen',
    keep: 'Einladung behalten',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => [organization, ' öffnen'],
  accepted: 'Du bist dabei.',
  declined: 'Du hast die Einladung abgelehnt.',
  over: ({ outcome }) =>
    `Diese Einladung ist nicht mehr offen.${outcome === 'unknown' ? ' Vielleicht ist deine frühere Antwort doch angekommen.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') {
      return `${error} Versuche es noch einmal, um zu sehen, was daraus geworden ist: Es passiert nichts doppelt.`;
    }
    return `${kind === 'accept' ? 'Das Annehmen hat nicht geklappt.' : 'Das Ablehnen hat nicht geklappt.'} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Bestätige zuerst deine E-Mail-Adresse und versuche es dann noch einmal.'
      : 'Es ist noch ein Schritt nötig. Öffne den Link in deiner Einladungs-E-Mail.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
