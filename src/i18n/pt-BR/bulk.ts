import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'todos os convites encontrados' : plural(count, { one: '# convite', other: '# convites' });
const records = (count: number | null) =>
  count === null ? 'todos os registros encontrados' : plural(count, { one: '# registro', other: '# registros' });
const act = { resend: 'reenviar', cancel: 'cancelar', delete: 'excluir' };
const doing = { resend: 'Reenviando', cancel: 'Cancelando', delete: 'Excluindo' };
const done = {
  resend: { one: 'reenviado', other: 'reenviados' },
  cancel: { one: 'cancelado', other: 'cancelados' },
  delete: { one: 'excluído', other: 'excluídos' },
};
const were = (count: number, { one, other }: { one: string; other: string }, rest: string) =>
  plural(count, { one: `# foi ${one} ${rest}`, other: `# foram ${other} ${rest}` });

/** Brazilian Portuguese texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Convites selecionados',
  selected: ({ count }) =>
    count === null ? 'Todos os resultados selecionados' : plural(count, { one: '# selecionado', other: '# selecionados' }),
  selectAll: ({ count }) =>
    count === null ? 'Selecionar todos os resultados' : plural(count, { one: 'Selecionar #', other: 'Selecionar todos (#)' }),
  selectPage: 'Selecionar esta página',
  clear: 'Limpar seleção',
  cleared: 'Nada selecionado',
  actions: { resend: 'Reenviar', cancel: 'Cancelar convites', delete: 'Excluir registros' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Não estão mais pendentes',
        cancel: 'Não estão mais pendentes',
        delete: 'Convites pendentes precisam ser cancelados antes',
      }[kind],
      forbidden: `Você não tem permissão para ${act[kind]} estes ${kind === 'delete' ? 'registros' : 'convites'}`,
      cooldown: 'Foram enviados há pouco',
      limit_reached: 'Não há mais vagas',
      expired: 'Expiraram',
      not_supported: `Indisponível aqui: ${act[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `Reenviar ${invites(count)}?`,
      text: 'Quem ainda não respondeu receberá o e-mail de novo, com uma nova data de expiração.',
      keep: 'Não reenviar',
      confirm: ({ count }) => (count === null ? 'Reenviar todos' : `Reenviar ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `Cancelar ${invites(count)}?`,
      text: 'Ninguém mais poderá participar usando estes links. Você pode convidar essas pessoas de novo depois.',
      keep: 'Manter convites',
      confirm: ({ count }) => (count === null ? 'Cancelar todos' : `Cancelar ${invites(count)}`),
    },
    delete: {
      title: ({ count }) => `Excluir ${records(count)}?`,
      text: 'Eles vão desaparecer da lista, junto com o histórico. Não é possível desfazer isso.',
      keep: 'Manter registros',
      confirm: ({ count }) => (count === null ? 'Excluir todos' : `Excluir ${records(count)}`),
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `${doing[kind]} ${(kind === 'delete' ? records : invites)(null)}`
      : `${doing[kind]} ${number(settled)} de ${number(total)}`,
  reading: ({ read, total }) => `Buscando convites: ${total === null ? number(read) : `${number(read)} de ${number(total)}`}`,
  checking: 'A resposta se perdeu. Verificando o que aconteceu…',
  failed: ({ count }) => `${number(count)} com erro`,
  stop: 'Parar',
  stopping: 'Parando…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'Resultado',
  done: ({ kind, count }) => {
    const { one, other } = done[kind];
    const what = kind === 'delete' ? 'registro' : 'convite';
    return count === 0 ? `Nenhum ${what} ${one}` : plural(count, { one: `# ${what} ${one}`, other: `# ${what}s ${other}` });
  },
  unclear: ({ kind }) => `Não está claro o que foi ${done[kind].one}`,
  refused: ({ kind, error, rest }) =>
    `Não foi possível ${act[kind]} ${rest ? 'o restante' : kind === 'delete' ? 'estes registros' : 'estes convites'}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: were(count, { one: 'aceito', other: 'aceitos' }, 'nesse meio-tempo'),
          declined: were(count, { one: 'recusado', other: 'recusados' }, 'nesse meio-tempo'),
          canceled: were(count, { one: 'cancelado', other: 'cancelados' }, 'nesse meio-tempo'),
          expired: plural(count, { one: '# expirou nesse meio-tempo', other: '# expiraram nesse meio-tempo' }),
          pending: plural(count, { one: '# ainda está pendente', other: '# ainda estão pendentes' }),
          unknown: plural(count, { one: '# não está mais pendente', other: '# não estão mais pendentes' }),
        }[error.status];
      case 'forbidden':
        return `${number(count)} sem permissão`;
      case 'not_found':
      case 'gone':
        return plural(count, { one: '# não existe mais', other: '# não existem mais' });
      case 'conflict':
        return were(count, { one: 'alterado', other: 'alterados' }, 'ao mesmo tempo');
      case 'rate_limited':
        return plural(count, {
          one: '# precisa esperar: muitas solicitações',
          other: '# precisam esperar: muitas solicitações',
        });
      default:
        return `${number(count)} com erro: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# ainda está pendente', other: '# ainda estão pendentes' })
          : plural(count, { one: '# não está pendente', other: '# não estão pendentes' }),
      forbidden: `${number(count)} sem permissão`,
      cooldown: were(count, { one: 'enviado', other: 'enviados' }, 'há pouco'),
      limit_reached: `${number(count)}: não há mais vagas`,
      expired: plural(count, { one: '# expirou', other: '# expiraram' }),
      not_supported: `${number(count)}: indisponível aqui`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Processo interrompido. O restante ficou como estava.'
      : `Processo interrompido: ${plural(count, { one: '# ficou como estava', other: '# ficaram como estavam' })}`,
  lost: ({ kind, count, left }) => {
    const lostAnswer = `A resposta do servidor${count === null ? '' : ` sobre ${invites(count)}`} se perdeu.`;
    if (left !== null) {
      const same =
        left === 0
          ? 'nenhum continua como estava'
          : plural(left, { one: '# continua como estava', other: '# continuam como estavam' });
      return `${lostAnswer} Verificamos de novo: ${same}.`;
    }
    if (kind !== 'resend') return `${lostAnswer} Veja a lista antes de tentar de novo.`;
    const sent = count === 1 ? 'Ele pode ter sido enviado' : 'Alguns podem ter sido enviados';
    return `${lostAnswer} ${sent}: veja a coluna “Enviado” antes de tentar de novo.`;
  },
  retry: ({ count }) => (count === null ? 'Tentar de novo' : `Tentar de novo (${number(count)})`),
  dismiss: 'Ocultar o resultado',
};
