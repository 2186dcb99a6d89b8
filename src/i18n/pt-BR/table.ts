import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number) => plural(count, { one: '# convite', other: '# convites' });

/** Brazilian Portuguese texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Convites de usuários',
  caption: 'Convites',
  statusTabs: 'Status',
  all: 'Todos',
  invitePeople: 'Convidar pessoas',
  search: 'Buscar nome ou e-mail',
  searchEmail: 'Buscar e-mail',
  clearSearch: 'Limpar busca',
  searchMinimum: ({ count }) => plural(count, { one: 'Pelo menos # caractere', other: 'Pelo menos # caracteres' }),
  refresh: 'Atualizar',
  refreshed: 'A lista está atualizada',
  filters: {
    roles: 'Função',
    inviters: 'Convite de',
    sent: 'Enviado',
    name: ({ filter, value }) => `Filtrar por ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Remover filtro ${filter}`,
    clearAll: 'Limpar todos',
    find: ({ filter }) => `Buscar em ${filter}`,
    failed: ({ error }) => `Não foi possível carregar as opções. ${error}`,
    empty: 'Ainda não há nada para escolher.',
    notFound: 'Nenhum resultado.',
    lastDays: ({ count }) => plural(count, { one: 'Último dia', other: 'Últimos # dias' }),
    customDays: 'Outros dias',
    from: 'De',
    to: 'Até',
    apply: 'Aplicar',
    daysMissing: 'Escolha pelo menos um dia.',
    daysReversed: 'O primeiro dia não pode ser depois do último.',
    daysSince: ({ date }) => `Desde ${date}`,
    daysUntil: ({ date }) => `Até ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Ordenar por',
  columns: {
    select: 'Selecionado',
    invitee: 'Pessoa',
    roles: 'Funções',
    status: 'Status',
    inviter: 'Convite de',
    sent: 'Enviado',
    expires: 'Expira',
    actions: 'Ações',
  },
  columnMenu: {
    label: 'Colunas',
    hint: 'As colunas sem espaço não são exibidas.',
    moveUp: ({ column }) => `Mover ${column} para cima`,
    moveDown: ({ column }) => `Mover ${column} para baixo`,
    moved: ({ column, position, count }) => `${column} é a coluna ${number(position)} de ${number(count)}`,
    reset: 'Redefinir colunas',
    wasReset: 'Colunas redefinidas',
  },
  exporting: {
    label: 'Exportar CSV',
    fileName: ({ date }) => `convites-${date}.csv`,
    name: 'Nome',
    email: 'E-mail',
    progress: ({ read, total }) => `Exportando ${number(read)}${total === null ? '' : ` de ${number(total)}`}`,
    cancel: 'Cancelar exportação',
    canceled: 'Exportação cancelada',
    done: ({ count }) =>
      count === 0 ? 'Nenhum convite exportado' : plural(count, { one: '# convite exportado', other: '# convites exportados' }),
    failed: ({ error }) => `Não foi possível exportar. ${error}`,
    dismiss: 'Ocultar a falha da exportação',
  },
  sorts: {
    newest: 'Mais recentes',
    oldest: 'Mais antigos',
    expiresFirst: 'Expiram antes',
    invitee: 'Nome',
    status: 'Status',
  },
  sorted: ({ column, direction }) => `Ordenado por ${column}, em ordem ${direction === 'asc' ? 'crescente' : 'decrescente'}`,
  found: ({ count, more }) => {
    if (count === 0) return 'Nenhum convite encontrado';
    const found = plural(count, { one: '# convite encontrado', other: '# convites encontrados' });
    return more ? `Mais de ${found}` : found;
  },
  selectPage: 'Selecionar esta página',
  selectAll: 'Selecionar todos',
  select: ({ email }) => `Selecionar ${email}`,
  cellFailed: 'Não foi possível mostrar',
  sentTimes: ({ count }) => plural(count, { one: 'Enviado uma vez', other: 'Enviado # vezes' }),
  actionsFor: ({ email }) => `Ações para ${email}`,
  empty: {
    title: 'Ainda não há convites',
    text: 'Adicione as pessoas com quem você trabalha. Cada uma receberá um e-mail com um link para participar, e aqui você verá quem já participa.',
  },
  noMatch: {
    title: 'Nenhum resultado',
    text: ({ search, status, roles, inviters, days }) => {
      const invite = [
        'convite',
        inviters && `de ${inviters}`,
        roles && `com a função ${roles}`,
        status && `${roles ? 'e' : 'com'} o status “${status}”`,
        days && 'enviado nos dias escolhidos',
      ]
        .filter(Boolean)
        .join(' ');
      return search ? `Nenhum ${invite} contém “${search}”.` : `No momento, não há nenhum ${invite}.`;
    },
    clear: 'Limpar busca e filtros',
  },
  failedToLoad: { title: 'Os convites não foram carregados', text: ({ error }) => `${error} Nada foi alterado.` },
  offline: { title: 'Você está offline', text: 'Seus convites aparecerão assim que a conexão voltar.' },
  forbidden: {
    title: 'Você não pode ver convites aqui',
    text: 'Peça permissão para gerenciar convites a quem administra a organização.',
  },
  stale: ({ error, time }) => `${error} Última atualização destes convites: ${time}. Eles podem ter mudado.`,
  loading: 'Carregando convites…',
  pages: 'Páginas',
  rowsPerPage: 'Linhas por página',
  perPage: ({ count }) => `${number(count)} por página`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` de ${number(total)}`}`,
  total: ({ count, more }) => {
    if (count === 0) return 'Nenhum convite';
    return more ? `Mais de ${invites(count)}` : invites(count);
  },
  failedRows: ({ error }) => `Estes convites não foram carregados. ${error}`,
  actionFrom: ({ action, from }) => `${action}, convites a partir do número ${number(from)}`,
  firstPage: 'Primeira página',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  lastPage: 'Última página',
};
