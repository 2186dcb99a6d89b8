import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** French texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Vos invitations reçues',
  loading: 'Chargement de vos invitations…',
  empty: { title: 'Aucune invitation en attente', text: 'Les invitations que vous recevez s’affichent ici.' },
  failedToLoad: {
    title: 'Vos invitations n’ont pas pu être chargées',
    text: ({ error }) => `${error} Rien n’a été modifié.`,
  },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' vous invite.'] : 'Vous avez reçu une invitation.'),
  expires: ({ relative }) => `Expire ${relative}`,
  expired: ({ relative }) => `A expiré ${relative}`,
  accept: 'Accepter',
  accepting: 'Acceptation…',
  decline: 'Refuser',
  declining: 'Refus en cours…',
  declineQuestion: {
    reason: 'Motif (facultatif)',
    hint: 'Les personnes qui gèrent les invitations peuvent le lire.',
    confirm: 'Refuser l’invitation',
    keep: 'Garder l’invitation',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Ouvrir ', organization],
  accepted: 'Vous en faites maintenant partie.',
  declined: 'Vous avez refusé l’invitation.',
  over: ({ outcome }) =>
    `Cette invitation n’est plus en attente.${outcome === 'unknown' ? ' Votre réponse précédente est peut-être bien arrivée.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Réessayez pour voir ce qu’il en est\u00A0: rien ne sera fait deux fois.`;
    return `${kind === 'accept' ? 'Impossible d’accepter.' : 'Impossible de refuser.'} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Confirmez d’abord votre adresse e-mail, puis réessayez.'
      : 'Une autre étape est nécessaire. Ouvrez le lien de votre e-mail d’invitation.',
  said: ({ organization, outcome }) => `${organization}\u00A0: ${outcome}`,
};
