import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Dutch texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Uitnodigingen voor jou',
  loading: 'Je uitnodigingen laden…',
  empty: { title: 'Geen openstaande uitnodigingen', text: 'Als iemand je uitnodigt, zie je dat hier.' },
  failedToLoad: {
    title: 'Je uitnodigingen konden niet worden geladen',
    text: ({ error }) => `${error} Er is niets gewijzigd.`,
  },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' heeft je uitgenodigd.'] : 'Je bent uitgenodigd.'),
  expires: ({ relative }) => `Verloopt ${relative}`,
  expired: ({ relative }) => `Is ${relative} verlopen`,
  accept: 'Accepteren',
  accepting: 'Lid worden…',
  decline: 'Weigeren',
  declining: 'Weigeren…',
  declineQuestion: {
    reason: 'Reden (optioneel)',
    hint: 'Wie de uitnodigingen beheert, kan dit lezen.',
    confirm: 'Uitnodiging weigeren',
    keep: 'Uitnodiging behouden',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => [organization, ' openen'],
  accepted: 'Je bent nu lid.',
  declined: 'Je hebt de uitnodiging geweigerd.',
  over: ({ outcome }) =>
    `Deze uitnodiging staat niet meer open.${outcome === 'unknown' ? ' Misschien is je eerdere antwoord toch aangekomen.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') {
      return `${error} Probeer het opnieuw om te zien wat ervan geworden is: er gebeurt niets dubbel.`;
    }
    return `${kind === 'accept' ? 'Accepteren is niet gelukt.' : 'Weigeren is niet gelukt.'} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Bevestig eerst je e-mailadres en probeer het dan opnieuw.'
      : 'Er is nog één stap nodig. Open de link in de e-mail met je uitnodiging.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
