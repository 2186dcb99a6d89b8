import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const quoted = (text: string) => `«\u202F${text}\u202F»`;
const people = (count: number) => plural(count, { one: '# personne', other: '# personnes' });
const notDone = (count: number, participle: string, unclear: number) =>
  [
    count > 0 && plural(count, { one: `# ${participle}`, other: `# ${participle}s` }),
    unclear > 0 && `${number(unclear)} sans confirmation`,
  ]
    .filter(Boolean)
    .join(', ');

/** French texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Inviter des personnes',
  title: ({ organization }) => (organization ? `Inviter des personnes à rejoindre ${organization}` : 'Inviter des personnes'),
  description: 'Chaque personne reçoit un e-mail avec un lien pour vous rejoindre.',
  addresses: 'Adresses e-mail',
  addressesPlaceholder: 'camille@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Ajouter d’autres adresses',
  addressesHint: 'Saisissez ou collez une liste, séparée par des virgules, des espaces ou des retours à la ligne.',
  entries: ({ count, problems }) => (problems === 0 ? people(count) : `${people(count)}, ${number(problems)} à vérifier`),
  added: ({ added, duplicates, invalid, left }) =>
    [
      plural(added, { one: '# ajoutée', other: '# ajoutées' }),
      duplicates > 0 && plural(duplicates, { one: '# doublon', other: '# doublons' }),
      invalid > 0 && plural(invalid, { one: '# non valide', other: '# non valides' }),
      left > 0 && plural(left, { one: '# non ajoutée, la liste est pleine', other: '# non ajoutées, la liste est pleine' }),
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `Adresse ${email} retirée`,
  removeProblems: ({ count }) => (count === 1 ? 'Retirer celle-ci' : `Retirer les ${number(count)}`),
  remove: ({ email }) => `Retirer ${email}`,
  editAddress: 'Adresse e-mail',
  rolePicker: {
    label: ({ selection, forEveryone }) =>
      `${selection === 'single' ? 'Rôle' : 'Rôles'}${forEveryone ? ' pour tout le monde' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Rôle' : 'Rôles'} pour ${email}`,
    chosen: ({ label, roles }) => `${label}\u00A0: ${roles}`,
    none: 'Aucun rôle',
    missing: 'Choisissez au moins un rôle.',
    find: 'Rechercher un rôle',
    notFound: 'Aucun rôle ne porte ce nom.',
    confirm: {
      title: ({ count, roles }) => `Inviter ${people(count)} avec le rôle ${roles}\u202F?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' et # autre personne', other: ' et # autres personnes' }),
        description === null ? '.' : `\u00A0: ${description}`,
      ],
      keep: 'Retour',
    },
  },
  entryList: {
    details: ({ email }) => `Détails pour ${email}`,
    firstName: 'Prénom',
    lastName: 'Nom',
    language: 'Langue',
    languageHint: 'Un code de langue, par exemple fr ou pt-BR.',
    changeAddress: 'Modifier l’adresse',
    applyToAll: 'Appliquer partout',
    applyToAllOf: ({ label }) => `Appliquer partout\u00A0: ${label}`,
    applied: ({ count }) => `Appliqué à ${people(count)}`,
    detailProblem: ({ label, problem }) => `${label}\u00A0: ${problem}`,
    confirm: 'C’est correct',
    confirmations: {
      typo: 'Garder tel quel',
      unread_role: 'Donner le rôle commun',
      unread_language: 'Ne pas l’indiquer',
    },
    figures: {
      ready: 'Prêtes',
      toFix: 'À corriger',
      duplicates: 'Doublons',
      toConfirm: 'À confirmer',
      known: 'Invitées ou membres',
    },
    needLook: ({ count }) => `${number(count)} à vérifier`,
    removeAll: ({ count }) => (count === 1 ? 'Retirer' : `Retirer les ${number(count)}`),
    removedAll: ({ count }) => plural(count, { one: '# retirée', other: '# retirées' }),
    showMore: ({ count }) => `Afficher ${number(count)} de plus`,
    showEveryone: 'Tout afficher',
    showProblems: 'Problèmes seulement',
    full: ({ limit }) =>
      `Une liste contient au plus ${people(limit)}. Les autres restent ici\u00A0: envoyez d’abord ces invitations.`,
    tooMuchText: ({ limit }) => `C’est plus de ${number(limit)} caractères. Collez le texte en plusieurs fois.`,
  },
  rolesLoading: 'Les rôles sont en cours de chargement.',
  rolesFailed: 'Les rôles n’ont pas pu être chargés.',
  delivery: {
    label: 'Mode d’envoi',
    email: 'Par e-mail',
    link: 'Par un lien à transmettre',
    expiry: 'Validité',
    usualExpiry: 'Durée habituelle',
    days: ({ days }) => plural(days, { one: '# jour', other: '# jours' }),
    description: 'Vous obtenez un lien à transmettre à chaque personne. Aucun e-mail n’est envoyé.',
    create: ({ count }) => (count === 0 ? 'Créer les liens' : plural(count, { one: 'Créer # lien', other: 'Créer # liens' })),
    creating: 'Création…',
    progress: {
      title: 'Création des liens',
      label: 'Liens créés',
      waiting: ({ wait }) => `Trop de requêtes. D’autres liens suivront ${wait}.`,
      waits: 'Trop de requêtes. D’autres liens suivront automatiquement.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'pas encore créé', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# lien est déjà créé. Annuler n’y changera rien.',
          other: '# liens sont déjà créés. Annuler n’y changera rien.',
        }),
      announced: ({ percent }) => `Création\u00A0: ${number(percent)}\u202F%`,
      button: ({ settled, total, paused }) =>
        `${paused ? 'En pause' : 'Création'}\u00A0: ${number(settled)} sur ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'non créé', unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# invitation créée', other: '# invitations créées' }),
    createdHint:
      'Toute personne qui a un lien peut l’utiliser pour vous rejoindre. Vous pourrez aussi le copier plus tard, depuis la liste des invitations.',
    copy: 'Copier le lien',
    copyFor: ({ email }) => `Copier le lien pour ${email}`,
    copyAll: ({ count }) => `Copier les ${number(count)} liens`,
    getting: 'Récupération…',
    gettingAll: ({ done, total }) => `Récupération des liens\u00A0: ${number(done)} sur ${number(total)}`,
    stop: 'Arrêter',
    copyByHand: 'Le navigateur n’a pas autorisé la copie. Copiez à partir d’ici.',
    linkFor: ({ email }) => `Lien pour ${email}`,
    allLinks: 'Tous les liens',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: count === 0 ? '# lien copié' : 'Lien copié', other: '# liens copiés' }) +
      (failed > 0 ? `, ${plural(failed, { one: '# non copié', other: '# non copiés' })}\u00A0: réessayez` : ''),
  },
  addMessage: 'Ajouter un message personnel',
  message: 'Message personnel',
  messagePlaceholder: 'Il figure dans l’e-mail.',
  messageCount: ({ length, limit }) => `${number(length)} sur ${plural(limit, { one: '# caractère', other: '# caractères' })}`,
  messageTooLong: 'Raccourcissez le message.',
  problems: {
    no_at: `Il manque le ${quoted('@')}. Corrigez ou retirez l’adresse.`,
    no_local: `Il n’y a rien avant le ${quoted('@')}. Corrigez ou retirez l’adresse.`,
    no_domain: `Il n’y a rien après le ${quoted('@')}. Corrigez ou retirez l’adresse.`,
    domain_without_dot: `Il manque une terminaison après le ${quoted('@')}, par exemple ${quoted('.com')}.`,
    too_many_at: 'Ce n’est pas une adresse complète. Corrigez-la ou retirez-la.',
    invalid_character: 'Un des caractères n’est pas permis dans une adresse. Corrigez ou retirez l’adresse.',
    too_long: 'C’est trop long pour une adresse. Corrigez ou retirez l’adresse.',
    malformed: 'Ce n’est pas une adresse complète. Corrigez-la ou retirez-la.',
    duplicate: 'Déjà dans cette liste. Cette adresse recevra une seule invitation.',
    differs_in_case: 'La même adresse a aussi été ajoutée avec d’autres majuscules.',
    mixed_scripts_local: `La partie avant le ${quoted('@')} mélange plusieurs alphabets.`,
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Seules les adresses en ${list(allowed)} peuvent être invitées.`
      : 'Les adresses de ce domaine ne peuvent pas être invitées.',
  mixedScripts: ({ domain }) => [
    `La partie après le ${quoted('@')} mélange plusieurs alphabets. Le domaine réel est `,
    domain,
    '.',
  ],
  lookAlike: ({ domain }) => [
    `Les lettres après le ${quoted('@')} ne font que ressembler à des lettres latines. Le domaine réel est `,
    domain,
    '.',
  ],
  unclear: ({ sendAgain }) => ['On ne sait pas si cette invitation a été envoyée. ', sendAgain],
  sendAgain: 'Renvoyer',
  didYouMean: ({ suggestion }) => ['Vouliez-vous dire ', suggestion, '\u202F?'],
  unread_role: ({ text }) => `Le rôle ${quoted(text)} est introuvable.`,
  unread_language: ({ text }) => `${quoted(text)} n’est pas une langue proposée ici.`,
  known: {
    already_invited: 'Invitation déjà envoyée. Aucune autre ne partira.',
    already_member: 'Déjà membre. Aucune invitation ne partira.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# personne a déjà une invitation ou est déjà membre. Aucune invitation ne lui sera envoyée.',
      other: '# personnes ont déjà une invitation ou sont déjà membres. Aucune invitation ne leur sera envoyée.',
    }),
  checkFailed: 'Nous n’avons pas pu vérifier qui a déjà une invitation.',
  outcomes: {
    sent: 'Envoyée',
    already_invited: 'Invitation déjà envoyée',
    already_member: 'Déjà membre',
    invalid: 'Le serveur n’accepte pas cette adresse',
    blocked: 'Cette adresse n’est pas autorisée ici',
    failed: 'Échec de l’envoi',
    unknown: 'On ne sait pas si cette invitation a été envoyée',
    unsent: 'Pas encore envoyée',
    unconfirmed: 'Mises de côté jusqu’à votre confirmation',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${plural(left, { one: '# place libre', other: '# places libres' })} sur ${number(limit)}${after === null ? '' : `, ${number(after)} ensuite`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'Il ne reste aucune place' : plural(left, { one: 'Il reste # place', other: 'Il reste # places' });
    return `${seats}. ${plural(over, { one: 'Retirez # personne ou ajoutez une place.', other: 'Retirez # personnes ou ajoutez des places.' })}`;
  },
  send: ({ count }) =>
    count === 0 ? 'Envoyer les invitations' : plural(count, { one: 'Envoyer # invitation', other: 'Envoyer # invitations' }),
  inGroups: ({ count, size }) =>
    `${number(count)} invitations partent ${size === 1 ? 'une par une' : `par groupes de ${number(size)}`}.`,
  sending: 'Envoi…',
  addSomebody: 'Ajoutez au moins une adresse e-mail.',
  fixProblems: ({ count }) =>
    plural(count, {
      one: 'Corrigez d’abord les informations d’une personne, ou retirez-la.',
      other: 'Corrigez d’abord les informations de # personnes, ou retirez-les.',
    }),
  confirmProblems: ({ count }) => `Confirmez d’abord ${people(count)}.`,
  sendFailed: ({ error }) => (error ? `Rien n’a été envoyé. ${error}` : 'Rien n’a été envoyé. Réessayez.'),
  sentTitle: ({ count }) =>
    count === 0 ? 'Aucune invitation envoyée' : plural(count, { one: '# invitation envoyée', other: '# invitations envoyées' }),
  sentHint: 'Vous pouvez les renvoyer ou les révoquer à tout moment.',
  unclearTitle: 'On ne sait pas ce qui a été envoyé',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? 'créée' : 'envoyée';
    return [
      count > 0 && plural(count, { one: `# invitation n’a pas été ${done}.`, other: `# invitations n’ont pas été ${done}s.` }),
      unclear > 0 &&
        plural(unclear, {
          one: `# invitation a peut-être été ${done}.`,
          other: `# invitations ont peut-être été ${done}s.`,
        }),
      unclear > 0
        ? 'Regardez la liste des invitations avant un nouvel envoi.'
        : 'Personne ne reçoit deux fois la même invitation.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `Réessayer (${number(count)})`,
  inviteMore: 'Inviter encore',
  backToList: 'Retour à la liste',
  done: 'Terminé',
  progress: {
    title: 'Envoi des invitations',
    label: 'Invitations envoyées',
    settled: ({ settled, total }) => `${number(settled)} sur ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Il reste moins d’une minute' : `Il reste environ ${number(minutes)} minutes`),
    waiting: ({ wait }) => `Trop de requêtes. L’envoi reprendra ${wait}.`,
    waits: 'Trop de requêtes. L’envoi reprendra automatiquement.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Gardez cette page ouverte. Vous pouvez mettre en pause ou fermer cette fenêtre à tout moment.'
        : 'Gardez cette page ouverte. Vous pouvez mettre en pause à tout moment.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'pas encore envoyée', unclear),
    pause: 'Pause',
    pausedTitle: 'En pause',
    nothingGoesOut: 'Rien ne sera envoyé avant la reprise',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# personne a déjà son invitation. Annuler n’y changera rien.',
        other: '# personnes ont déjà leur invitation. Annuler n’y changera rien.',
      }),
    continue: 'Reprendre',
    cancelRest: 'Annuler le reste',
    stopping: 'Arrêt…',
    announced: ({ percent }) => `Envoi\u00A0: ${number(percent)}\u202F%`,
    button: ({ settled, total, paused }) => `${paused ? 'En pause' : 'Envoi'}\u00A0: ${number(settled)} sur ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'non envoyée', unclear),
  },
  result: {
    showMore: ({ count }) => `Afficher ${number(count)} de plus`,
    copy: ({ count }) => plural(count, { one: 'Copier l’adresse', other: 'Copier les # adresses' }),
    copied: 'Copié',
    copyFailed: 'Le navigateur n’a pas autorisé la copie.',
  },
  discard: {
    title: ({ count }) =>
      plural(count, {
        one: 'Abandonner la liste d’une personne\u202F?',
        other: 'Abandonner la liste de # personnes\u202F?',
      }),
    text: 'Les adresses que vous avez ajoutées ne sont enregistrées nulle part.',
    keep: 'Continuer l’édition',
    confirm: 'Abandonner',
  },
  csv: csvImport,
};
