import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('pt-BR');

/** Brazilian Portuguese texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Detalhes do convite',
  facts: 'Detalhes',
  loading: 'Carregando convite…',
  status: 'Status',
  invitedBy: 'Convite de',
  acceptedBy: 'Aceito por',
  sent: 'Enviado',
  sentTimes: ({ count }) => plural(count, { one: 'Enviado uma vez', other: 'Enviado # vezes' }),
  delivery: 'E-mail',
  deliveries: {
    queued: 'A caminho',
    delivered: 'Entregue',
    bounced: 'Não entregue. O endereço pode estar errado.',
    unknown: 'Pode não ter chegado',
  },
  language: 'Idioma',
  yes: 'Sim',
  no: 'Não',
  message: 'Mensagem',
  history: 'Histórico',
  events: {
    created: 'Criado',
    sent: 'Enviado',
    resent: 'Reenviado',
    delivered: 'Entregue',
    bounced: 'Não entregue',
    updated: 'Alterado',
    accepted: 'Aceito',
    declined: 'Recusado',
    canceled: 'Cancelado',
    restored: 'Restaurado',
    requested: 'Novo convite pedido',
    expired: 'Expirado',
  },
  incomplete: ({ error }) => `${error} O histórico não foi carregado.`,
  stale: ({ error }) => `${error} Estes dados podem ter mudado.`,
  linkCopied: 'Link copiado',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Editar convite',
    firstName: 'Nome',
    lastName: 'Sobrenome',
    languageHint: 'Um código de idioma, como “en” ou “pt-BR”.',
    rolesFailed: 'As funções não foram carregadas.',
    save: 'Salvar alterações',
    discard: {
      title: 'Descartar as alterações?',
      text: 'As alterações que você fez não estão salvas em nenhum lugar.',
      keep: 'Continuar editando',
      confirm: 'Descartar',
    },
  },
  gone: { title: 'Este convite não existe mais', text: 'Ele foi excluído ou não pertence a este espaço.' },
  forbidden: {
    title: 'Você não pode ver este convite',
    text: 'Peça permissão para gerenciar convites a quem administra a organização.',
  },
  failedToLoad: { title: 'O convite não foi carregado', text: ({ error }) => `${error} Nada foi alterado.` },
};
