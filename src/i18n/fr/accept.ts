import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const theInviter = 'la personne qui vous a envoyé celle-ci';
const TheInviter = 'La personne qui vous a envoyé l’invitation';
const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** French texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Ouverture de votre invitation…',
  title: ({ organization }) => ['Rejoindre ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' vous invite.'] : 'Vous avez reçu une invitation.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' a invité ', email, '.'] : [email, ' a reçu une invitation.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Invitation envoyée par ', inviter] : organization),
  message: 'Message personnel',
  accept: 'Accepter l’invitation',
  nothingTyped: 'Remplissez d’abord ce champ.',
  accepting: 'Acceptation…',
  decline: 'Refuser',
  declining: 'Refus en cours…',
  declineQuestion: {
    reason: 'Motif (facultatif)',
    hint: 'Les personnes qui gèrent les invitations peuvent le lire.',
    confirm: 'Refuser l’invitation',
    keep: 'Garder l’invitation',
  },
  switchAccount: 'Changer',
  signedInAs: 'Compte connecté\u00A0:',
  signedOut: {
    signIn: 'Se connecter pour accepter',
    signUp: 'Créer un compte',
    hint: 'Utilisez l’adresse ci-dessus. Vous reviendrez directement ici.',
    unknownTitle: 'Connectez-vous pour voir votre invitation',
    unknownText: 'Utilisez l’adresse à laquelle votre invitation a été envoyée.',
  },
  wrongAccount: {
    title: 'Cette invitation est destinée à un autre compte',
    text: ({ organization }) =>
      organization
        ? ['Connectez-vous avec l’adresse invitée pour rejoindre ', organization, '.']
        : 'Utilisez l’adresse à laquelle votre invitation a été envoyée.',
    invited: 'Adresse invitée',
    signedIn: 'Compte actuel',
    switchAccount: 'Changer de compte',
  },
  accepted: {
    title: ({ organization }) => ['Bienvenue chez ', organization],
    text: ({ roles }) => (roles ? ['Vous en faites maintenant partie comme ', roles, '.'] : 'Vous en faites maintenant partie.'),
    open: ({ organization }) => ['Ouvrir ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` s’ouvrira ${wait}.`],
    said: ({ organization, wait }) => `${organization} s’ouvrira ${wait}.`,
    stay: 'Rester ici',
  },
  alreadyAccepted: {
    title: 'Cette invitation a déjà été acceptée',
    text: 'Connectez-vous avec le compte qui l’a acceptée.',
    signIn: 'Se connecter',
  },
  alreadyMember: {
    title: ({ organization }) => ['Vous avez déjà rejoint ', organization],
    text: 'Il n’y a plus rien à faire.',
  },
  declined: {
    title: 'Vous avez refusé l’invitation',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' ne vous enverra pas de rappel. '] : '',
      'Vous avez changé d’avis\u202F? Demandez une nouvelle invitation à ',
      inviter ?? theInviter,
      '.',
    ],
  },
  expired: {
    title: 'Cette invitation a expiré',
    text: ({ ago, inviter }) => [
      ago ? `Elle a expiré ${ago}. ` : '',
      inviter ?? TheInviter,
      ' peut vous en envoyer une nouvelle.',
    ],
    request: 'Demander une nouvelle invitation',
    requesting: 'Demande en cours…',
  },
  requested: {
    title: 'Demande envoyée',
    text: ({ inviter }) => [inviter ?? TheInviter, ' va recevoir un e-mail. Vous pouvez fermer cette page.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' n’a plus de place'] : 'Il n’y a plus de place'),
    text: 'Toutes les places sont prises. Votre invitation reste valable\u00A0: réessayez plus tard.',
  },
  needsAction: {
    verify_email: {
      title: 'Confirmez d’abord votre adresse',
      text: ({ email }) => [
        'Nous ',
        email ? ['avons envoyé un lien à ', email] : 'vous avons envoyé un lien',
        '. Ouvrez-le, puis revenez ici.',
      ],
      begin: 'Renvoyer le lien',
      done: 'J’ai confirmé',
    },
    second_factor: {
      title: 'Configurez d’abord la validation en deux étapes',
      text: () => 'Cette organisation l’exige à la connexion. Votre invitation reste valable.',
      begin: 'Configurer',
      done: 'C’est configuré',
    },
    other: {
      title: 'Il reste une étape',
      text: () => 'Votre invitation reste valable.',
      begin: 'Continuer',
      done: 'Réessayer',
    },
  },
  framed: {
    title: 'Ouvrez votre invitation dans sa propre fenêtre',
    text: 'Cette page s’affiche à l’intérieur d’un autre site, où vous ne pouvez pas savoir sur quoi vous cliquez.',
    open: 'Ouvrir dans une nouvelle fenêtre',
  },
  canceled: {
    title: 'Cette invitation a été révoquée',
    text: 'Si vous avez toujours besoin d’un accès, adressez-vous à la personne qui vous a envoyé l’invitation.',
  },
  superseded: {
    title: 'Il existe un lien plus récent',
    text: 'Cette invitation a été renvoyée. Ouvrez le lien de l’e-mail le plus récent.',
  },
  notFound: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Il est peut-être incomplet. Ouvrez-le à nouveau depuis votre e-mail, ou demandez une nouvelle invitation.',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Cela a peut-être fonctionné.' : 'Votre invitation n’est pas perdue.'} Réessayez dès que vous serez à nouveau en ligne.`,
  },
  failed: {
    check: {
      title: 'Votre invitation n’a pas pu être ouverte',
      text: ({ error }) => `${error} Rien n’a été modifié.`,
    },
    accept: {
      title: 'Nous n’avons pas encore pu vous ajouter',
      text: told('Votre invitation reste valable.', 'Réessayez\u00A0: rien ne sera fait deux fois.'),
    },
    request: {
      title: 'La demande n’a pas encore pu être envoyée',
      text: told('Rien n’a été envoyé.', 'Réessayez\u00A0: rien ne sera fait deux fois.'),
    },
    decline: {
      title: 'Le refus n’a pas pu être enregistré',
      text: told('Rien n’a été modifié.', 'Réessayez\u00A0: rien ne sera fait deux fois.'),
    },
  },
  home: 'Aller à l’accueil',
};
