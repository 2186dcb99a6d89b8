import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('fr');

/** French texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Détails de l’invitation',
  facts: 'Détails',
  loading: 'Chargement de l’invitation…',
  status: 'Statut',
  invitedBy: 'Envoyée par',
  acceptedBy: 'Acceptée par',
  sent: 'Envoyée',
  sentTimes: ({ count }) => plural(count, { one: 'Envoyée une fois', other: 'Envoyée # fois' }),
  delivery: 'E-mail',
  deliveries: {
    queued: 'En cours d’envoi',
    delivered: 'Remis',
    bounced: 'Non remis. L’adresse est peut-être erronée.',
    unknown: 'Peut-être pas arrivé',
  },
  language: 'Langue',
  yes: 'Oui',
  no: 'Non',
  message: 'Message',
  history: 'Historique',
  events: {
    created: 'Créée',
    sent: 'Envoyée',
    resent: 'Renvoyée',
    delivered: 'E-mail remis',
    bounced: 'E-mail non remis',
    updated: 'Modifiée',
    accepted: 'Acceptée',
    declined: 'Refusée',
    canceled: 'Révoquée',
    restored: 'Rétablie',
    requested: 'Nouvelle invitation demandée',
    expired: 'Expirée',
  },
  incomplete: ({ error }) => `${error} L’historique n’a pas pu être chargé.`,
  stale: ({ error }) => `${error} Ces informations ont peut-être changé.`,
  linkCopied: 'Lien copié',
  unavailable: ({ actions, reason }) => [actions, '\u00A0: ', reason],
  editor: {
    title: 'Modifier l’invitation',
    firstName: 'Prénom',
    lastName: 'Nom',
    languageHint: 'Un code de langue, par exemple fr ou pt-BR.',
    rolesFailed: 'Les rôles n’ont pas pu être chargés.',
    save: 'Enregistrer',
    discard: {
      title: 'Abandonner vos modifications\u202F?',
      text: 'Vos modifications ne sont enregistrées nulle part.',
      keep: 'Continuer l’édition',
      confirm: 'Abandonner',
    },
  },
  gone: { title: 'Cette invitation n’existe plus', text: 'Elle a été supprimée, ou elle se trouve ailleurs.' },
  forbidden: {
    title: 'Vous ne pouvez pas voir cette invitation',
    text: 'Demandez l’autorisation de gérer les invitations à l’équipe d’administration.',
  },
  failedToLoad: {
    title: 'L’invitation n’a pas pu être chargée',
    text: ({ error }) => `${error} Rien n’a été modifié.`,
  },
};
