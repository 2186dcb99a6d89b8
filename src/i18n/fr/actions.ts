import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const tasks = {
  resend: 'renvoyer l’invitation',
  cancel: 'révoquer l’invitation',
  update: 'enregistrer les modifications',
  restore: 'rétablir l’invitation',
  delete: 'supprimer l’entrée',
  copy_link: 'copier le lien',
} as const;

/** French texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Renvoyer',
  resendFor: ({ email }) => `Renvoyer l’invitation pour ${email}`,
  copyLink: 'Copier le lien',
  editInvite: 'Modifier l’invitation',
  seeDetails: 'Voir les détails',
  cancelInvite: 'Révoquer l’invitation',
  restoreInvite: 'Rétablir l’invitation',
  deleteRecord: 'Supprimer l’entrée',
  undo: 'Annuler',
  undoHint: 'Vous pouvez annuler cette action sous la liste',
  lastDone: 'Dernière action',
  dismissDone: ({ done }) => `Masquer\u00A0: ${done}`,
  actionFor: ({ action, email }) => `${action}, invitation pour ${email}`,
  pending: {
    resend: 'Renvoi…',
    cancel: 'Révocation…',
    update: 'Enregistrement…',
    restore: 'Rétablissement…',
    delete: 'Suppression…',
    copy_link: 'Récupération…',
  },
  checking: 'Vérification…',
  waiting: 'Attente réseau…',
  waitingFor: ({ kind }) =>
    `Vous êtes hors ligne. ${{ resend: 'L’invitation sera renvoyée', cancel: 'L’invitation sera révoquée', update: 'Vos modifications seront enregistrées', restore: 'L’invitation sera rétablie', delete: 'L’entrée sera supprimée' }[kind]} au retour de la connexion.`,
  withdraw: {
    resend: 'Ne pas renvoyer',
    cancel: 'Garder l’invitation',
    update: 'Ne pas enregistrer',
    restore: 'Ne pas rétablir',
    delete: 'Garder l’entrée',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `L’invitation pour ${email} ne sera pas renvoyée`,
      cancel: `L’invitation pour ${email} est conservée`,
      update: `Les modifications de l’invitation pour ${email} sont abandonnées`,
      restore: `L’invitation pour ${email} ne sera pas rétablie`,
      delete: `L’entrée de l’invitation pour ${email} est conservée`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Invitation pour ${email} renvoyée`,
      cancel: `Invitation pour ${email} révoquée`,
      update: `Invitation pour ${email} enregistrée`,
      restore: `Invitation pour ${email} rétablie`,
      delete: `Entrée de l’invitation pour ${email} supprimée`,
      copy_link: `Lien pour ${email} copié`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'Échec du renvoi.', cancel: 'Échec de la révocation.', update: 'Échec de l’enregistrement.', restore: 'Échec du rétablissement.', delete: 'Échec de la suppression.', copy_link: 'Impossible d’obtenir le lien.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: `L’invitation pour ${email} n’a pas pu être renvoyée.`, cancel: `L’invitation pour ${email} n’a pas pu être révoquée.`, update: `L’invitation pour ${email} n’a pas pu être enregistrée.`, restore: `L’invitation pour ${email} n’a pas pu être rétablie.`, delete: `L’entrée de l’invitation pour ${email} n’a pas pu être supprimée.`, copy_link: `Impossible d’obtenir le lien pour ${email}.` }[kind]} ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Trop d’e-mails pour le moment.' : 'Trop de requêtes.'} Vous pourrez ${tasks[kind]} ${wait}.`,
  waitOver: ({ kind }) => `Vous pouvez maintenant ${tasks[kind]}.`,
  waitOverFor: ({ kind, email }) => `Vous pouvez maintenant ${tasks[kind]}\u00A0: ${email}`,
  editAgain: 'Modifier à nouveau',
  dismiss: 'Masquer',
  linkDialog: {
    title: 'Copiez ce lien',
    text: ({ email }) => [
      'Le navigateur n’a pas autorisé la copie du lien pour ',
      email,
      '. Le lien est sélectionné\u00A0: copiez-le vous-même.',
    ],
    label: 'Lien',
    done: 'Terminé',
  },
  unavailable: {
    not_pending: 'Cette invitation n’est plus en attente',
    forbidden: 'Vous n’avez pas l’autorisation',
    cooldown: 'Envoyée à l’instant',
    limit_reached: 'Il n’y a plus de place',
    expired: 'Cette invitation a expiré',
    not_supported: 'Non disponible ici',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. À nouveau disponible ${wait}.`,
  confirmDelete: {
    title: 'Supprimer cette entrée\u202F?',
    text: ({ email }) => [
      'L’invitation pour ',
      email,
      ' disparaît de la liste, avec son historique. Cette action est irréversible.',
    ],
    keep: 'Garder l’entrée',
    confirm: 'Supprimer l’entrée',
  },
  confirmCancel: {
    title: 'Révoquer cette invitation\u202F?',
    text: ({ email }) => [email, ' ne pourra plus vous rejoindre avec ce lien. Vous pourrez l’inviter à nouveau plus tard.'],
    keep: 'Garder l’invitation',
    confirm: 'Révoquer l’invitation',
  },
};
