import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Brazilian Portuguese texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Convites para você',
  loading: 'Carregando seus convites…',
  empty: { title: 'Nenhum convite em aberto', text: 'Quando alguém convidar você, o convite aparecerá aqui.' },
  failedToLoad: { title: 'Seus convites não foram carregados', text: ({ error }) => `${error} Nada foi alterado.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' convidou você.'] : 'Você recebeu um convite.'),
  expires: ({ relative }) => `Expira ${relative}`,
  expired: ({ relative }) => `Expirou ${relative}`,
  accept: 'Aceitar',
  accepting: 'Aceitando…',
  decline: 'Recusar',
  declining: 'Recusando…',
  declineQuestion: {
    reason: 'Motivo (opcional)',
    hint: 'Quem gerencia os convites pode ler o motivo.',
    confirm: 'Recusar convite',
    keep: 'Manter convite',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Abrir ', organization],
  accepted: 'Agora você tem acesso.',
  declined: 'Você recusou o convite.',
  over: ({ outcome }) =>
    `Este convite não está mais em aberto.${outcome === 'unknown' ? ' Sua resposta anterior pode ter chegado.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Tente de novo para ver o que aconteceu: a ação não será feita duas vezes.`;
    return `Não foi possível ${kind === 'accept' ? 'aceitar' : 'recusar'}. ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Primeiro, confirme seu endereço de e-mail. Depois, tente de novo.'
      : 'Falta uma etapa. Abra o link do seu e-mail de convite.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
