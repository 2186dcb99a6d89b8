import type { BulkOperationKind } from '../../domain/InviteActivity.js';
import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'toutes les invitations trouvées' : plural(count, { one: '# invitation', other: '# invitations' });
const records = (count: number | null) =>
  count === null ? 'toutes les entrées trouvées' : plural(count, { one: '# entrée', other: '# entrées' });
const doing = { resend: 'Renvoi', cancel: 'Révocation', delete: 'Suppression' };
const toDo = { resend: 'renvoyer', cancel: 'révoquer', delete: 'supprimer' };
const objects = (kind: BulkOperationKind) => (kind === 'delete' ? 'entrées' : 'invitations');
const were = (count: number, participle: string) =>
  plural(count, { one: `# a été ${participle}`, other: `# ont été ${participle}s` });
const refusedOnes = (count: number) => plural(count, { one: '# n’était pas autorisée', other: '# n’étaient pas autorisées' });

/** French texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Invitations sélectionnées',
  selected: ({ count }) =>
    count === null
      ? 'Toutes les invitations trouvées sont sélectionnées'
      : plural(count, { one: '# sélectionnée', other: '# sélectionnées' }),
  selectAll: ({ count }) => (count === null ? 'Tout sélectionner' : `Sélectionner les ${number(count)}`),
  selectPage: 'Sélectionner cette page',
  clear: 'Tout désélectionner',
  cleared: 'Rien n’est sélectionné',
  actions: { resend: 'Renvoyer', cancel: 'Révoquer', delete: 'Supprimer' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Ces invitations ne sont plus en attente',
        cancel: 'Ces invitations ne sont plus en attente',
        delete: 'Il faut d’abord révoquer les invitations en attente',
      }[kind],
      forbidden: `Vous n’avez pas l’autorisation de ${toDo[kind]} ces ${objects(kind)}`,
      cooldown: 'Ces invitations viennent d’être envoyées',
      limit_reached: 'Il n’y a plus de place',
      expired: 'Ces invitations ont expiré',
      not_supported: `${doing[kind]} non disponible ici`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `Renvoyer ${invites(count)}\u202F?`,
      text: 'Les personnes qui n’ont pas répondu reçoivent à nouveau l’e-mail, avec une nouvelle date d’expiration.',
      keep: 'Ne pas renvoyer',
      confirm: ({ count }) => (count === null ? 'Tout renvoyer' : `Renvoyer ${invites(count)}`),
    },
    cancel: {
      title: ({ count }) => `Révoquer ${invites(count)}\u202F?`,
      text: 'Plus personne ne pourra vous rejoindre avec ces liens. Vous pourrez inviter ces personnes à nouveau plus tard.',
      keep: 'Garder les invitations',
      confirm: ({ count }) => `Révoquer ${invites(count)}`,
    },
    delete: {
      title: ({ count }) => `Supprimer ${records(count)}\u202F?`,
      text: 'Elles disparaissent de la liste, avec leur historique. Cette action est irréversible.',
      keep: 'Garder les entrées',
      confirm: ({ count }) => `Supprimer ${records(count)}`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `${doing[kind]} de toutes les ${objects(kind)} trouvées`
      : `${doing[kind]}\u00A0: ${number(settled)} sur ${number(total)}`,
  reading: ({ read, total }) =>
    `Recherche des invitations\u00A0: ${number(read)}${total === null ? '' : ` sur ${number(total)}`}`,
  checking: 'La réponse a été perdue. Vérification en cours…',
  failed: ({ count }) => plural(count, { one: '# échec', other: '# échecs' }),
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  progress: ({ kind, percent }) => `${doing[kind]}\u00A0: ${number(percent)}\u202F%`,
  resultLabel: 'Résultat',
  done: ({ kind, count }) => {
    const what = kind === 'delete' ? 'entrée' : 'invitation';
    const done = { resend: 'renvoyée', cancel: 'révoquée', delete: 'supprimée' }[kind];
    return count === 0 ? `Aucune ${what} ${done}` : plural(count, { one: `# ${what} ${done}`, other: `# ${what}s ${done}s` });
  },
  unclear: ({ kind }) => `On ne sait pas ce qui a été ${{ resend: 'renvoyé', cancel: 'révoqué', delete: 'supprimé' }[kind]}`,
  refused: ({ kind, error, rest }) => `Impossible de ${toDo[kind]} ${rest ? 'le reste' : `ces ${objects(kind)}`}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: `${were(count, 'acceptée')} entre-temps`,
          declined: `${were(count, 'refusée')} entre-temps`,
          canceled: `${were(count, 'révoquée')} entre-temps`,
          expired: plural(count, { one: '# a expiré entre-temps', other: '# ont expiré entre-temps' }),
          pending: plural(count, { one: '# est encore en attente', other: '# sont encore en attente' }),
          unknown: plural(count, { one: '# n’est plus en attente', other: '# ne sont plus en attente' }),
        }[error.status];
      case 'forbidden':
        return refusedOnes(count);
      case 'not_found':
      case 'gone':
        return plural(count, { one: '# n’existe plus', other: '# n’existent plus' });
      case 'conflict':
        return `${were(count, 'modifiée')} en même temps`;
      case 'rate_limited':
        return plural(count, {
          one: '# doit attendre\u00A0: trop de requêtes',
          other: '# doivent attendre\u00A0: trop de requêtes',
        });
      default:
        return `${plural(count, { one: '# échec', other: '# échecs' })}\u00A0: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# est encore en attente', other: '# sont encore en attente' })
          : plural(count, { one: '# n’est pas en attente', other: '# ne sont pas en attente' }),
      forbidden: refusedOnes(count),
      cooldown: plural(count, { one: '# vient d’être envoyée', other: '# viennent d’être envoyées' }),
      limit_reached: `${number(count)}\u00A0: il n’y a plus de place`,
      expired: plural(count, { one: '# a expiré', other: '# ont expiré' }),
      not_supported: `${number(count)}\u00A0: non disponible ici`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Interrompu. Le reste est inchangé.'
      : `Interrompu\u00A0: ${plural(count, { one: '# est inchangée', other: '# sont inchangées' })}`,
  lost: ({ kind, count, left }) => {
    const answer = `La réponse du serveur${count === null ? '' : ` pour ${invites(count)}`} a été perdue.`;
    if (left === null) {
      return `${answer} ${kind === 'resend' ? 'Certaines ont peut-être été envoyées\u00A0: regardez la colonne «\u202FEnvoyée\u202F» avant de réessayer.' : 'Regardez la liste avant de réessayer.'}`;
    }
    return `${answer} Après vérification, ${plural(left, { one: '# est inchangée', other: '# sont inchangées' })}.`;
  },
  retry: ({ count }) => (count === null ? 'Réessayer' : `Réessayer (${number(count)})`),
  dismiss: 'Masquer le résultat',
};
