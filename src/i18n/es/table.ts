import { createMessageTools } from '../createMessageTools.js';
import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';

const { plural, number } = createMessageTools('es');

const invites = (count: number) => plural(count, { one: '# invitación', other: '# invitaciones' });

/** Spanish texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Invitaciones de usuarios',
  caption: 'Invitaciones',
  statusTabs: 'Estado',
  all: 'Todas',
  invitePeople: 'Invitar a personas',
  search: 'Buscar nombre o correo',
  searchEmail: 'Buscar correo',
  clearSearch: 'Borrar búsqueda',
  searchMinimum: ({ count }) => plural(count, { one: 'Al menos # carácter', other: 'Al menos # caracteres' }),
  refresh: 'Actualizar',
  refreshed: 'La lista está al día',
  filters: {
    roles: 'Rol',
    inviters: 'Invitación de',
    sent: 'Enviada',
    name: ({ filter, value }) => `Filtrar por ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Quitar filtro ${filter}`,
    clearAll: 'Quitar todos',
    find: ({ filter }) => `Buscar en ${filter}`,
    failed: ({ error }) => `No se han podido cargar las opciones. ${error}`,
    empty: 'Aún no hay nada que elegir.',
    notFound: 'No hay coincidencias.',
    lastDays: ({ count }) => plural(count, { one: 'Último día', other: 'Últimos # días' }),
    customDays: 'Otros días',
    from: 'Desde',
    to: 'Hasta',
    apply: 'Aplicar',
    daysMissing: 'Elige al menos un día.',
    daysReversed: 'El primer día no puede ser posterior al último.',
    daysSince: ({ date }) => `Desde el ${date}`,
    daysUntil: ({ date }) => `Hasta el ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Ordenar por',
  columns: {
    select: 'Seleccionada',
    invitee: 'Persona',
    roles: 'Roles',
    status: 'Estado',
    inviter: 'Invitación de',
    sent: 'Enviada',
    expires: 'Expira',
    actions: 'Acciones',
  },
  columnMenu: {
    label: 'Columnas',
    hint: 'Las columnas que no caben se omiten.',
    moveUp: ({ column }) => `Subir ${column}`,
    moveDown: ({ column }) => `Bajar ${column}`,
    moved: ({ column, position, count }) => `${column} es la columna ${number(position)} de ${number(count)}`,
    reset: 'Restablecer columnas',
    wasReset: 'Columnas restablecidas',
  },
  exporting: {
    label: 'Exportar CSV',
    fileName: ({ date }) => `invitaciones-${date}.csv`,
    name: 'Nombre',
    email: 'Correo',
    progress: ({ read, total }) => `Exportando ${number(read)}${total === null ? '' : ` de ${number(total)}`}`,
    cancel: 'Cancelar exportación',
    canceled: 'Exportación cancelada',
    done: ({ count }) => plural(count, { one: '# invitación exportada', other: '# invitaciones exportadas' }),
    failed: ({ error }) => `No se ha podido exportar. ${error}`,
    dismiss: 'Ocultar la exportación fallida',
  },
  sorts: {
    newest: 'Más recientes',
    oldest: 'Más antiguas',
    expiresFirst: 'Expiran antes',
    invitee: 'Nombre',
    status: 'Estado',
  },
  sorted: ({ column, direction }) => `Orden por ${column}, ${direction === 'asc' ? 'ascendente' : 'descendente'}`,
  found: ({ count, more }) => {
    const found = plural(count, { one: '# invitación encontrada', other: '# invitaciones encontradas' });
    return more ? `Más de ${found}` : found;
  },
  selectPage: 'Seleccionar esta página',
  selectAll: 'Seleccionar todas',
  select: ({ email }) => `Seleccionar ${email}`,
  cellFailed: 'No se ha podido mostrar',
  sentTimes: ({ count }) => plural(count, { one: 'Enviada una vez', other: 'Enviada # veces' }),
  actionsFor: ({ email }) => `Acciones para ${email}`,
  empty: {
    title: 'Aún no hay invitaciones',
    text: 'Añade a las personas con las que trabajas. Cada una recibirá un correo con un enlace para unirse, y aquí verás quién lo ha hecho.',
  },
  noMatch: {
    title: 'No hay coincidencias',
    text: ({ search, status, roles, inviters, days }) => {
      const invite = [
        'invitación',
        inviters && `de ${inviters}`,
        roles && `con el rol ${roles}`,
        status && `${roles ? 'y' : 'con'} el estado “${status}”`,
        days && 'enviada en los días elegidos',
      ]
        .filter(Boolean)
        .join(' ');
      return search ? `Ninguna ${invite} contiene “${search}”.` : `Ahora mismo no hay ninguna ${invite}.`;
    },
    clear: 'Quitar búsqueda y filtros',
  },
  failedToLoad: { title: 'Las invitaciones no se han cargado', text: ({ error }) => `${error} No se ha cambiado nada.` },
  offline: { title: 'No tienes conexión', text: 'Tus invitaciones aparecerán en cuanto vuelva la conexión.' },
  forbidden: {
    title: 'No puedes ver las invitaciones aquí',
    text: 'Pide permiso para gestionar invitaciones a quien administra la organización.',
  },
  stale: ({ error, time }) => `${error} Última actualización de estas invitaciones: ${time}. Pueden haber cambiado.`,
  loading: 'Cargando invitaciones…',
  pages: 'Páginas',
  rowsPerPage: 'Filas por página',
  perPage: ({ count }) => `${number(count)} por página`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` de ${number(total)}`}`,
  total: ({ count, more }) => (more ? `Más de ${invites(count)}` : invites(count)),
  failedRows: ({ error }) => `Estas invitaciones no se han cargado. ${error}`,
  actionFrom: ({ action, from }) => `${action}, invitaciones a partir de la número ${number(from)}`,
  firstPage: 'Primera página',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  lastPage: 'Última página',
};
