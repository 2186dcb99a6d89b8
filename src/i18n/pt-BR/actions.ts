import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'reenviar',
  cancel: 'cancelar',
  update: 'salvar',
  restore: 'restaurar',
  delete: 'excluir',
  copy_link: 'copiar o link',
} as const;

/** Brazilian Portuguese texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Reenviar',
  resendFor: ({ email }) => `Reenviar convite para ${email}`,
  copyLink: 'Copiar link',
  editInvite: 'Editar convite',
  seeDetails: 'Ver detalhes',
  cancelInvite: 'Cancelar convite',
  restoreInvite: 'Restaurar convite',
  deleteRecord: 'Excluir registro',
  undo: 'Desfazer',
  undoHint: 'Você pode desfazer isso abaixo da lista',
  lastDone: 'Última ação',
  dismissDone: ({ done }) => `Ocultar: ${done}`,
  actionFor: ({ action, email }) => `${action}, convite para ${email}`,
  pending: {
    resend: 'Reenviando…',
    cancel: 'Cancelando…',
    update: 'Salvando…',
    restore: 'Restaurando…',
    delete: 'Excluindo…',
    copy_link: 'Obtendo link…',
  },
  checking: 'Verificando…',
  waiting: 'Aguardando…',
  waitingFor: ({ kind }) =>
    `Você está offline. ${{ resend: 'O convite será reenviado', cancel: 'O convite será cancelado', update: 'Suas alterações serão salvas', restore: 'O convite será restaurado', delete: 'O registro será excluído' }[kind]} quando a conexão voltar.`,
  withdraw: {
    resend: 'Não reenviar',
    cancel: 'Manter convite',
    update: 'Descartar alterações',
    restore: 'Não restaurar',
    delete: 'Manter registro',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `O convite para ${email} não será reenviado`,
      cancel: `O convite para ${email} foi mantido`,
      update: `As alterações no convite para ${email} foram descartadas`,
      restore: `O convite para ${email} não será restaurado`,
      delete: `O registro do convite para ${email} foi mantido`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Convite para ${email} reenviado`,
      cancel: `Convite para ${email} cancelado`,
      update: `Convite para ${email} salvo`,
      restore: `Convite para ${email} restaurado`,
      delete: `Registro do convite para ${email} excluído`,
      copy_link: `Link para ${email} copiado`,
    })[kind],
  failed: ({ kind, error }) => `Não foi possível ${kind === 'copy_link' ? 'obter o link' : again[kind]}. ${error}`,
  failedFor: ({ kind, email, error }) =>
    `Não foi possível ${{ resend: 'reenviar o convite', cancel: 'cancelar o convite', update: 'salvar o convite', restore: 'restaurar o convite', delete: 'excluir o registro do convite', copy_link: 'obter o link' }[kind]} para ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'E-mails demais por enquanto.' : 'Muitas solicitações.'} Você poderá ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `Agora você pode ${again[kind]}.`,
  waitOverFor: ({ kind, email }) => `Agora você pode ${again[kind]}: ${email}`,
  editAgain: 'Editar de novo',
  dismiss: 'Ocultar',
  linkDialog: {
    title: 'Copie este link',
    text: ({ email }) => ['O navegador não permitiu copiar o link para ', email, '. Ele já está selecionado: agora é só copiar.'],
    label: 'Link',
    done: 'Concluir',
  },
  unavailable: {
    not_pending: 'Este convite não está mais pendente',
    forbidden: 'Você não tem permissão',
    cooldown: 'Enviado há pouco',
    limit_reached: 'Não há mais vagas',
    expired: 'Este convite expirou',
    not_supported: 'Indisponível aqui',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Disponível de novo ${wait}.`,
  confirmDelete: {
    title: 'Excluir este registro?',
    text: ({ email }) => [
      'O convite para ',
      email,
      ' vai desaparecer da lista, junto com seu histórico. Não é possível desfazer isso.',
    ],
    keep: 'Manter registro',
    confirm: 'Excluir registro',
  },
  confirmCancel: {
    title: 'Cancelar este convite?',
    text: ({ email }) => [email, ' não poderá mais participar usando o link. Você pode enviar um novo convite depois.'],
    keep: 'Manter convite',
    confirm: 'Cancelar convite',
  },
};
