import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('de');

/** German texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Details der Einladung',
  facts: 'Details',
  loading: 'Einladung wird geladen\u00A0…',
  status: 'Status',
  invitedBy: 'Eingeladen von',
  acceptedBy: 'Angenommen von',
  sent: 'Gesendet',
  sentTimes: ({ count }) => plural(count, { one: 'Einmal gesendet', other: '#-mal gesendet' }),
  delivery: 'E-Mail',
  deliveries: {
    queued: 'Unterwegs',
    delivered: 'Zugestellt',
    bounced: 'Unzustellbar. Vielleicht stimmt die Adresse nicht.',
    unknown: 'Vielleicht nicht angekommen',
  },
  language: 'Sprache',
  yes: 'Ja',
  no: 'Nein',
  message: 'Nachricht',
  history: 'Verlauf',
  events: {
    created: 'Erstellt',
    sent: 'Gesendet',
    resent: 'Erneut gesendet',
    delivered: 'Zugestellt',
    bounced: 'Unzustellbar',
    updated: 'Geändert',
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    canceled: 'Widerrufen',
    restored: 'Reaktiviert',
    requested: 'Neue Einladung angefordert',
    expired: 'Abgelaufen',
  },
  incomplete: ({ error }) => `${error} Der Verlauf konnte nicht geladen werden.`,
  stale: ({ error }) => `${error} Diese Angaben haben sich vielleicht geändert.`,
  linkCopied: 'Link kopiert',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Einladung bearbeiten',
    firstName: 'Vorname',
    lastName: 'Nachname',
    languageHint: 'Ein Sprachkürzel, etwa de oder pt-BR.',
    rolesFailed: 'Die Rollen konnten nicht geladen werden.',
    save: 'Speichern',
    discard: {
      title: 'Deine Änderungen verwerfen?',
      text: 'Was du geändert hast, ist nirgends gespeichert.',
      keep: 'Weiter bearbeiten',
      confirm: 'Verwerfen',
    },
  },
  gone: { title: 'Diese Einladung gibt es nicht mehr', text: 'Sie wurde gelöscht oder gehört nicht hierher.' },
  forbidden: {
    title: 'Du kannst diese Einladung nicht sehen',
    text: 'Bitte jemanden mit Adminrechten um die Berechtigung, Einladungen zu verwalten.',
  },
  failedToLoad: {
    title: 'Die Einladung konnte nicht geladen werden',
    text: ({ error }) => `${error} Es wurde nichts geändert.`,
  },
};
