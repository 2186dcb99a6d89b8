import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const theInviter = 'de persoon die je heeft uitgenodigd';
const TheInviter = 'De persoon die je heeft uitgenodigd,';
const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Dutch texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Je uitnodiging wordt geopend…',
  title: ({ organization }) => ['Word lid van ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' heeft je uitgenodigd.'] : 'Je bent uitgenodigd.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' heeft ', email, ' uitgenodigd.'] : [email, ' is uitgenodigd.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Uitgenodigd door ', inviter] : organization),
  message: 'Persoonlijk bericht',
  accept: 'Uitnodiging accepteren',
  nothingTyped: 'Vul dit eerst in.',
  accepting: 'Lid worden…',
  decline: 'Weigeren',
  declining: 'Weigeren…',
  declineQuestion: {
    reason: 'Reden (optioneel)',
    hint: 'Wie de uitnodigingen beheert, kan dit lezen.',
    confirm: 'Uitnodiging weigeren',
    keep: 'Uitnodiging behouden',
  },
  switchAccount: 'Wisselen',
  signedInAs: 'Ingelogd als',
  signedOut: {
    signIn: 'Log in om te accepteren',
    signUp: 'Account maken',
    hint: 'Gebruik het adres hierboven. Je komt daarna direct hier terug.',
    unknownTitle: 'Log in om je uitnodiging te zien',
    unknownText: 'Gebruik het adres waar je uitnodiging naartoe is gestuurd.',
  },
  wrongAccount: {
    title: 'Deze uitnodiging is voor een ander account',
    text: ({ organization }) =>
      organization
        ? ['Log in met het uitgenodigde adres om lid te worden van ', organization, '.']
        : 'Gebruik het adres waar je uitnodiging naartoe is gestuurd.',
    invited: 'Uitgenodigd',
    signedIn: 'Ingelogd',
    switchAccount: 'Wisselen van account',
  },
  accepted: {
    title: ({ organization }) => ['Welkom bij ', organization],
    text: ({ roles }) => (roles ? ['Je bent nu lid als ', roles, '.'] : 'Je bent nu lid.'),
    open: ({ organization }) => [organization, ' openen'],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` gaat ${wait} open.`],
    said: ({ organization, wait }) => `${organization} gaat ${wait} open.`,
    stay: 'Hier blijven',
  },
  alreadyAccepted: {
    title: 'Deze uitnodiging is al geaccepteerd',
    text: 'Log in met het account waarmee dat is gedaan.',
    signIn: 'Inloggen',
  },
  alreadyMember: {
    title: ({ organization }) => ['Je bent al lid van ', organization],
    text: 'Je hoeft niets meer te doen.',
  },
  declined: {
    title: 'Je hebt de uitnodiging geweigerd',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' stuurt geen herinneringen. '] : '',
      'Toch van gedachten veranderd? Vraag ',
      inviter ?? theInviter,
      ' om een nieuwe uitnodiging.',
    ],
  },
  expired: {
    title: 'Deze uitnodiging is verlopen',
    text: ({ ago, inviter }) => [
      ago ? `De uitnodiging is ${ago} verlopen. ` : '',
      inviter ?? TheInviter,
      ' kan je een nieuwe sturen.',
    ],
    request: 'Nieuwe uitnodiging aanvragen',
    requesting: 'Aanvragen…',
  },
  requested: {
    title: 'Verzoek verstuurd',
    text: ({ inviter }) => [inviter ?? TheInviter, ' krijgt een e-mail. Je kunt deze pagina sluiten.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' is vol'] : 'Geen plekken meer vrij'),
    text: 'Alle plekken zijn bezet. Je uitnodiging blijft geldig: probeer het later opnieuw.',
  },
  needsAction: {
    verify_email: {
      title: 'Bevestig eerst je adres',
      text: ({ email }) => [
        'We hebben ',
        email ? ['een link naar ', email] : 'je een link',
        ' gestuurd. Open die en kom dan terug.',
      ],
      begin: 'Link opnieuw sturen',
      done: 'Ik heb het bevestigd',
    },
    second_factor: {
      title: 'Stel eerst verificatie in twee stappen in',
      text: () => 'Deze organisatie vereist dat bij het inloggen. Je uitnodiging blijft geldig.',
      begin: 'Instellen',
      done: 'Ik heb het ingesteld',
    },
    other: {
      title: 'Eerst nog één stap',
      text: () => 'Je uitnodiging blijft geldig.',
      begin: 'Doorgaan',
      done: 'Opnieuw proberen',
    },
  },
  framed: {
    title: 'Open je uitnodiging in een eigen venster',
    text: 'Deze pagina wordt getoond in een andere website. Daar kun je niet zeker weten waar je op klikt.',
    open: 'Openen in nieuw venster',
  },
  canceled: {
    title: 'Deze uitnodiging is ingetrokken',
    text: 'Heb je nog toegang nodig? Vraag het de persoon die je heeft uitgenodigd.',
  },
  superseded: {
    title: 'Er is een nieuwere link',
    text: 'Deze uitnodiging is opnieuw gestuurd. Open de link in de nieuwste e-mail.',
  },
  notFound: {
    title: 'Deze link werkt niet',
    text: 'Misschien is hij onvolledig. Open hem opnieuw vanuit je e-mail of vraag een nieuwe uitnodiging aan.',
  },
  offline: {
    title: 'Je bent offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Misschien is het gelukt.' : 'Je uitnodiging blijft bewaard.'} Probeer het opnieuw als je weer online bent.`,
  },
  failed: {
    check: {
      title: 'Je uitnodiging kon niet worden geopend',
      text: ({ error }) => `${error} Er is niets gewijzigd.`,
    },
    accept: {
      title: 'Lid worden is nog niet gelukt',
      text: told('Je uitnodiging blijft geldig.', 'Probeer het opnieuw: er gebeurt niets dubbel.'),
    },
    request: {
      title: 'Aanvragen is nog niet gelukt',
      text: told('Er is niets verstuurd.', 'Probeer het opnieuw: er gebeurt niets dubbel.'),
    },
    decline: {
      title: 'Weigeren is niet gelukt',
      text: told('Er is niets gewijzigd.', 'Probeer het opnieuw: er gebeurt niets dubbel.'),
    },
  },
  home: 'Naar de startpagina',
};
