import type { CommonMessages } from '../CommonMessages.js';

/** Dutch texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Je bent offline.',
    timeout: 'De server deed er te lang over om te antwoorden.',
    network: 'De server gaf geen antwoord.',
    unauthenticated: 'Je bent uitgelogd. Log in en probeer het opnieuw.',
    forbidden: 'Je hebt hier geen rechten voor.',
    not_found: 'Dit is er niet meer.',
    gone: 'Dit is er niet meer.',
    conflict: 'Dit is intussen gewijzigd. Kijk nog eens en probeer het dan opnieuw.',
    validation: 'De server accepteert dit niet.',
    rate_limited: 'Te veel verzoeken. Wacht even en probeer het dan opnieuw.',
    too_large: 'Dat was te veel in één keer. Probeer het met minder.',
    quota_exceeded: 'De limiet van plekken of openstaande uitnodigingen is bereikt.',
    invite_not_pending: 'Deze uitnodiging staat niet meer open.',
    needs_action: 'Er moet eerst nog iets gebeuren.',
    wrong_account: 'Deze uitnodiging is voor een ander account.',
    server: 'Er ging iets mis op de server.',
    malformed: 'Het antwoord van de server was niet te lezen.',
    unknown: 'Er ging iets mis.',
  },
  loading: 'Laden…',
  notLoaded: 'Dit deel van de pagina kon niet worden geladen.',
  tryAgain: 'Opnieuw proberen',
  close: 'Sluiten',
  cancel: 'Annuleren',
  roles: 'Rollen',
  expires: 'Verloopt',
  none: '—',
  more: ({ count }) => `+${count}`,
};
