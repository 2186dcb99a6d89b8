import type { CommonMessages } from '../CommonMessages.js';

/** Brazilian Portuguese texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'Você está offline.',
    timeout: 'O servidor demorou demais para responder.',
    network: 'O servidor não respondeu.',
    unauthenticated: 'Sua sessão terminou. Faça login e tente de novo.',
    forbidden: 'Você não tem permissão para fazer isso.',
    not_found: 'Isso não existe mais.',
    gone: 'Isso não existe mais.',
    conflict: 'Houve uma alteração nesse meio-tempo. Confira e tente de novo.',
    validation: 'O servidor não aceitou isso.',
    rate_limited: 'Muitas solicitações. Aguarde um momento e tente de novo.',
    too_large: 'Foi muita coisa de uma vez. Tente com menos.',
    quota_exceeded: 'O limite de vagas ou de convites em aberto foi atingido.',
    invite_not_pending: 'Este convite não está mais pendente.',
    needs_action: 'É preciso concluir outra etapa antes.',
    wrong_account: 'Este convite é para outra conta.',
    server: 'O servidor teve um problema.',
    malformed: 'Não foi possível ler a resposta do servidor.',
    unknown: 'Algo deu errado.',
  },
  loading: 'Carregando…',
  notLoaded: 'Não foi possível carregar esta parte da página.',
  tryAgain: 'Tentar de novo',
  close: 'Fechar',
  cancel: 'Cancelar',
  roles: 'Funções',
  expires: 'Expira',
  none: '—',
  more: ({ count }) => `+${count}`,
};
