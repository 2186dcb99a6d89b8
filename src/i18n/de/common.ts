import type { CommonMessages } from '../CommonMessages.js';

/** German texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Du bist offline.',
    timeout: 'Der Server hat zu lange nicht geantwortet.',
    network: 'Der Server hat nicht geantwortet.',
    unauthenticated: 'Du bist abgemeldet. Melde dich an und versuche es noch einmal.',
    forbidden: 'Dir fehlt dafür die Berechtigung.',
    not_found: 'Das gibt es nicht mehr.',
    gone: 'Das gibt es nicht mehr.',
    conflict: 'Das wurde inzwischen geändert. Sieh nach und versuche es dann noch einmal.',
    validation: 'Der Server hat das nicht akzeptiert.',
    rate_limited: 'Zu viele Anfragen. Warte kurz und versuche es dann noch einmal.',
    too_large: 'Das war zu viel auf einmal. Versuche es mit weniger.',
    quota_exceeded: 'Das Limit für Plätze oder offene Einladungen ist erreicht.',
    invite_not_pending: 'Diese Einladung steht nicht mehr aus.',
    needs_action: 'Vorher ist noch etwas zu erledigen.',
    wrong_account: 'Diese Einladung gilt für ein anderes Konto.',
    server: 'Beim Server ist ein Problem aufgetreten.',
    malformed: 'Die Antwort des Servers war nicht lesbar.',
    unknown: 'Etwas ist schiefgelaufen.',
  },
  loading: 'Wird geladen\u00A0…',
  notLoaded: 'Dieser Teil der Seite konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  roles: 'Rollen',
  expires: 'Läuft ab',
  none: '—',
  more: ({ count }) => `+${count}`,
};
