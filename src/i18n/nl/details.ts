import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('nl');

/** Dutch texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Details van de uitnodiging',
  facts: 'Details',
  loading: 'Uitnodiging laden…',
  status: 'Status',
  invitedBy: 'Uitgenodigd door',
  acceptedBy: 'Geaccepteerd door',
  sent: 'Verstuurd',
  sentTimes: ({ count }) => plural(count, { one: 'Eén keer verstuurd', other: '# keer verstuurd' }),
  delivery: 'E-mail',
  deliveries: {
    queued: 'Onderweg',
    delivered: 'Bezorgd',
    bounced: 'Niet bezorgd. Misschien klopt het adres niet.',
    unknown: 'Misschien niet aangekomen',
  },
  language: 'Taal',
  yes: 'Ja',
  no: 'Nee',
  message: 'Bericht',
  history: 'Geschiedenis',
  events: {
    created: 'Gemaakt',
    sent: 'Verstuurd',
    resent: 'Opnieuw gestuurd',
    delivered: 'Bezorgd',
    bounced: 'Niet bezorgd',
    updated: 'Gewijzigd',
    accepted: 'Geaccepteerd',
    declined: 'Geweigerd',
    canceled: 'Ingetrokken',
    restored: 'Hersteld',
    requested: 'Nieuwe uitnodiging aangevraagd',
    expired: 'Verlopen',
  },
  incomplete: ({ error }) => `${error} De geschiedenis kon niet worden geladen.`,
  stale: ({ error }) => `${error} Dit kan gewijzigd zijn.`,
  linkCopied: 'Link gekopieerd',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Uitnodiging bewerken',
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    languageHint: 'Een taalcode, zoals nl of pt-BR.',
    rolesFailed: 'De rollen konden niet worden geladen.',
    save: 'Opslaan',
    discard: {
      title: 'Je wijzigingen weggooien?',
      text: 'Wat je hebt gewijzigd, is nergens opgeslagen.',
      keep: 'Verder bewerken',
      confirm: 'Weggooien',
    },
  },
  gone: { title: 'Deze uitnodiging is er niet meer', text: 'Die is verwijderd of hoort ergens anders bij.' },
  forbidden: {
    title: 'Je kunt deze uitnodiging niet zien',
    text: 'Vraag een beheerder om het recht om uitnodigingen te beheren.',
  },
  failedToLoad: {
    title: 'De uitnodiging kon niet worden geladen',
    text: ({ error }) => `${error} Er is niets gewijzigd.`,
  },
};
