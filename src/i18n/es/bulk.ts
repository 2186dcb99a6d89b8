import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'todas las invitaciones encontradas' : plural(count, { one: '# invitación', other: '# invitaciones' });
const records = (count: number | null) =>
  count === null ? 'todos los registros encontrados' : plural(count, { one: '# registro', other: '# registros' });
const act = { resend: 'reenviar', cancel: 'cancelar', delete: 'eliminar' };
const doing = { resend: 'Reenviando', cancel: 'Cancelando', delete: 'Eliminando' };

/** Spanish texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Invitaciones seleccionadas',
  selected: ({ count }) =>
    count === null ? 'Todos los resultados seleccionados' : plural(count, { one: '# seleccionada', other: '# seleccionadas' }),
  selectAll: ({ count }) =>
    count === null ? 'Seleccionar todos los resultados' : plural(count, { one: 'Seleccionar #', other: 'Seleccionar las #' }),
  selectPage: 'Seleccionar esta página',
  clear: 'Quitar selección',
  cleared: 'No hay nada seleccionado',
  actions: { resend: 'Reenviar', cancel: 'Cancelar invitaciones', delete: 'Eliminar registros' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Ya no están pendientes',
        cancel: 'Ya no están pendientes',
        delete: 'Primero hay que cancelar las invitaciones pendientes',
      }[kind],
      forbidden: {
        resend: 'No tienes permiso para reenviar estas invitaciones',
        cancel: 'No tienes permiso para cancelar estas invitaciones',
        delete: 'No tienes permiso para eliminar estos registros',
      }[kind],
      cooldown: 'Se han enviado hace un momento',
      limit_reached: 'No quedan plazas',
      expired: 'Han expirado',
      not_supported: `No disponible aquí: ${act[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `¿Reenviar ${invites(count)}?`,
      text: 'Quienes no han respondido recibirán el correo otra vez, con una nueva fecha de expiración.',
      keep: 'No reenviar',
      confirm: ({ count }) => (count === null ? 'Reenviar todas' : `Reenviar ${number(count)}`),
    },
    cancel: {
      title: ({ count }) => `¿Cancelar ${invites(count)}?`,
      text: 'Nadie podrá unirse ya con estos enlaces. Puedes volver a invitar a estas personas más adelante.',
      keep: 'No cancelar',
      confirm: ({ count }) => (count === null ? 'Cancelar todas' : `Cancelar ${invites(count)}`),
    },
    delete: {
      title: ({ count }) => `¿Eliminar ${records(count)}?`,
      text: 'Desaparecerán de la lista junto con su historial. Esta acción no se puede deshacer.',
      keep: 'No eliminar',
      confirm: ({ count }) => (count === null ? 'Eliminar todos' : `Eliminar ${records(count)}`),
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `${doing[kind]} ${(kind === 'delete' ? records : invites)(null)}`
      : `${doing[kind]} ${number(settled)} de ${number(total)}`,
  reading: ({ read, total }) => `Buscando invitaciones: ${total === null ? number(read) : `${number(read)} de ${number(total)}`}`,
  checking: 'Se ha perdido la respuesta. Comprobando qué ha pasado…',
  failed: ({ count }) => plural(count, { one: '# ha fallado', other: '# han fallado' }),
  stop: 'Detener',
  stopping: 'Deteniendo…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}\u00A0%`,
  resultLabel: 'Resultado',
  done: ({ kind, count }) =>
    ({
      resend:
        count === 0
          ? 'No se ha reenviado ninguna invitación'
          : plural(count, { one: '# invitación reenviada', other: '# invitaciones reenviadas' }),
      cancel:
        count === 0
          ? 'No se ha cancelado ninguna invitación'
          : plural(count, { one: '# invitación cancelada', other: '# invitaciones canceladas' }),
      delete:
        count === 0
          ? 'No se ha eliminado ningún registro'
          : plural(count, { one: '# registro eliminado', other: '# registros eliminados' }),
    })[kind],
  unclear: ({ kind }) => `No está claro qué se ha ${{ resend: 'reenviado', cancel: 'cancelado', delete: 'eliminado' }[kind]}`,
  refused: ({ kind, error, rest }) =>
    rest
      ? `No se ha podido ${act[kind]} el resto. ${error}`
      : `No se han podido ${act[kind]} ${kind === 'delete' ? 'estos registros' : 'estas invitaciones'}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: plural(count, { one: '# se ha aceptado mientras tanto', other: '# se han aceptado mientras tanto' }),
          declined: plural(count, { one: '# se ha rechazado mientras tanto', other: '# se han rechazado mientras tanto' }),
          canceled: plural(count, { one: '# se ha cancelado mientras tanto', other: '# se han cancelado mientras tanto' }),
          expired: plural(count, { one: '# ha expirado mientras tanto', other: '# han expirado mientras tanto' }),
          pending: plural(count, { one: '# sigue pendiente', other: '# siguen pendientes' }),
          unknown: plural(count, { one: '# ya no está pendiente', other: '# ya no están pendientes' }),
        }[error.status];
      case 'forbidden':
        return `${number(count)} sin permiso`;
      case 'not_found':
      case 'gone':
        return plural(count, { one: '# ya no existe', other: '# ya no existen' });
      case 'conflict':
        return plural(count, { one: '# se ha modificado al mismo tiempo', other: '# se han modificado al mismo tiempo' });
      case 'rate_limited':
        return plural(count, {
          one: '# tiene que esperar: demasiadas solicitudes',
          other: '# tienen que esperar: demasiadas solicitudes',
        });
      default:
        return `${plural(count, { one: '# ha fallado', other: '# han fallado' })}: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# sigue pendiente', other: '# siguen pendientes' })
          : plural(count, { one: '# no está pendiente', other: '# no están pendientes' }),
      forbidden: `${number(count)} sin permiso`,
      cooldown: plural(count, { one: '# se ha enviado hace un momento', other: '# se han enviado hace un momento' }),
      limit_reached: `${number(count)}: no quedan plazas`,
      expired: plural(count, { one: '# ha expirado', other: '# han expirado' }),
      not_supported: `${number(count)}: no disponible aquí`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Proceso detenido. El resto se ha quedado como estaba.'
      : `Proceso detenido: ${plural(count, { one: '# se ha quedado como estaba', other: '# se han quedado como estaban' })}`,
  lost: ({ kind, count, left }) => {
    const lostAnswer = `Se ha perdido la respuesta del servidor${count === null ? '' : ` sobre ${invites(count)}`}.`;
    if (left !== null) {
      const same =
        left === 0 ? 'ninguna sigue como estaba' : plural(left, { one: '# sigue como estaba', other: '# siguen como estaban' });
      return `${lostAnswer} Lo hemos comprobado de nuevo: ${same}.`;
    }
    if (kind !== 'resend') return `${lostAnswer} Mira la lista antes de volver a intentarlo.`;
    const sent = count === 1 ? 'Puede que se haya enviado' : 'Puede que algunas se hayan enviado';
    return `${lostAnswer} ${sent}: mira la columna “Enviada” antes de volver a intentarlo.`;
  },
  retry: ({ count }) => (count === null ? 'Reintentar' : `Reintentar ${number(count)}`),
  dismiss: 'Ocultar el resultado',
};
