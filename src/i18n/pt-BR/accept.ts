import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Brazilian Portuguese texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Abrindo seu convite…',
  title: ({ organization }) => ['Participe de ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' convidou você.'] : 'Você recebeu um convite.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' convidou ', email, '.'] : ['Há um convite para ', email, '.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Convite de ', inviter] : organization),
  message: 'Mensagem pessoal',
  accept: 'Aceitar convite',
  nothingTyped: 'Preencha este campo primeiro.',
  accepting: 'Aceitando…',
  decline: 'Recusar',
  declining: 'Recusando…',
  declineQuestion: {
    reason: 'Motivo (opcional)',
    hint: 'Quem gerencia os convites pode ler o motivo.',
    confirm: 'Recusar convite',
    keep: 'Manter convite',
  },
  switchAccount: 'Trocar',
  signedInAs: 'Você fez login como',
  signedOut: {
    signIn: 'Fazer login para aceitar',
    signUp: 'Criar uma conta',
    hint: 'Use o endereço acima. Depois você volta direto para cá.',
    unknownTitle: 'Faça login para ver seu convite',
    unknownText: 'Use o endereço para o qual o convite foi enviado.',
  },
  wrongAccount: {
    title: 'Este convite é para outra conta',
    text: ({ organization }) =>
      organization
        ? ['Faça login com o endereço convidado para participar de ', organization, '.']
        : 'Use o endereço para o qual o convite foi enviado.',
    invited: 'Endereço convidado',
    signedIn: 'Conta atual',
    switchAccount: 'Trocar de conta',
  },
  accepted: {
    title: ({ organization }) => ['Boas-vindas a ', organization],
    text: ({ roles }) => (roles ? ['Agora você tem acesso como ', roles, '.'] : 'Agora você tem acesso.'),
    open: ({ organization }) => ['Abrir ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` abrirá ${wait}.`],
    said: ({ organization, wait }) => `${organization} abrirá ${wait}.`,
    stay: 'Ficar aqui',
  },
  alreadyAccepted: {
    title: 'Este convite já foi aceito',
    text: 'Faça login com a conta que o aceitou.',
    signIn: 'Fazer login',
  },
  alreadyMember: {
    title: ({ organization }) => ['Você já faz parte de ', organization],
    text: 'Não é preciso fazer mais nada.',
  },
  declined: {
    title: 'Você recusou o convite',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' não enviará lembretes. '] : '',
      'Mudou de ideia? Peça um novo convite a ',
      inviter ?? 'quem convidou você',
      '.',
    ],
  },
  expired: {
    title: 'Este convite expirou',
    text: ({ ago, inviter }) => [ago ? `Ele expirou ${ago}. ` : '', inviter ?? 'Quem convidou você', ' pode enviar um novo.'],
    request: 'Pedir um novo convite',
    requesting: 'Pedindo…',
  },
  requested: {
    title: 'Pedido enviado',
    text: ({ inviter }) => [inviter ?? 'Quem convidou você', ' receberá um e-mail. Você pode fechar esta página.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' não tem mais vagas'] : 'Não há mais vagas'),
    text: 'Todas as vagas estão ocupadas. Seu convite ainda é válido: tente de novo mais tarde.',
  },
  needsAction: {
    verify_email: {
      title: 'Primeiro, confirme seu endereço',
      text: ({ email }) => [
        email ? ['Enviamos um link para ', email] : 'Enviamos um link para você',
        '. Abra o link e volte aqui.',
      ],
      begin: 'Reenviar o link',
      done: 'Já confirmei',
    },
    second_factor: {
      title: 'Primeiro, configure a verificação em duas etapas',
      text: () => 'Esta organização exige essa verificação no login. Seu convite ainda é válido.',
      begin: 'Configurar',
      done: 'Já configurei',
    },
    other: {
      title: 'Falta uma etapa antes',
      text: () => 'Seu convite ainda é válido.',
      begin: 'Continuar',
      done: 'Tentar de novo',
    },
  },
  framed: {
    title: 'Abra seu convite em uma janela própria',
    text: 'Esta página aparece dentro de outro site, onde não dá para ter certeza do que você está clicando.',
    open: 'Abrir em uma nova janela',
  },
  canceled: {
    title: 'Este convite foi cancelado',
    text: 'Se você ainda precisa de acesso, fale com quem convidou você.',
  },
  superseded: {
    title: 'Há um link mais recente',
    text: 'Este convite foi reenviado. Abra o link do e-mail mais recente.',
  },
  notFound: {
    title: 'Este link não funciona',
    text: 'Ele pode estar incompleto. Abra-o de novo pelo e-mail ou peça um novo convite.',
  },
  offline: {
    title: 'Você está offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Pode ter dado certo.' : 'Seu convite está seguro.'} Tente de novo quando a conexão voltar.`,
  },
  failed: {
    check: { title: 'Não foi possível abrir seu convite', text: ({ error }) => `${error} Nada foi alterado.` },
    accept: {
      title: 'Ainda não foi possível adicionar você',
      text: told('Seu convite ainda é válido.', 'Tente de novo: a ação não será feita duas vezes.'),
    },
    request: {
      title: 'Ainda não foi possível fazer o pedido',
      text: told('Nada foi enviado.', 'Tente de novo: a ação não será feita duas vezes.'),
    },
    decline: {
      title: 'Não foi possível recusar o convite',
      text: told('Nada foi alterado.', 'Tente de novo: a ação não será feita duas vezes.'),
    },
  },
  home: 'Ir para a página inicial',
};
