import type { CommonMessages } from '../CommonMessages.js';

/** French texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Vous êtes hors ligne.',
    timeout: 'Le serveur a mis trop de temps à répondre.',
    network: 'Le serveur n’a pas répondu.',
    unauthenticated: 'Votre session a expiré. Reconnectez-vous, puis réessayez.',
    forbidden: 'Vous n’avez pas l’autorisation de faire cela.',
    not_found: 'Cet élément n’existe plus.',
    gone: 'Cet élément n’existe plus.',
    conflict: 'Cet élément a été modifié entre-temps. Vérifiez, puis réessayez.',
    validation: 'Le serveur n’a pas accepté ces informations.',
    rate_limited: 'Trop de requêtes. Patientez un instant, puis réessayez.',
    too_large: 'C’était trop en une seule fois. Réessayez avec moins d’éléments.',
    quota_exceeded: 'La limite de places ou d’invitations en attente est atteinte.',
    invite_not_pending: 'Cette invitation n’est plus en attente.',
    needs_action: 'Une étape préalable est nécessaire.',
    wrong_account: 'Cette invitation est destinée à un autre compte.',
    server: 'Le serveur a rencontré un problème.',
    malformed: 'La réponse du serveur est illisible.',
    unknown: 'Une erreur s’est produite.',
  },
  loading: 'Chargement…',
  notLoaded: 'Cette partie de la page n’a pas pu être chargée.',
  tryAgain: 'Réessayer',
  close: 'Fermer',
  cancel: 'Annuler',
  roles: 'Rôles',
  expires: 'Expire',
  none: '—',
  more: ({ count }) => `+${count}`,
};
