import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'reenviar la invitación',
  cancel: 'cancelar la invitación',
  update: 'guardar los cambios',
  restore: 'restaurar la invitación',
  delete: 'eliminar el registro',
  copy_link: 'copiar el enlace',
} as const;

/** Spanish texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Reenviar',
  resendFor: ({ email }) => `Reenviar invitación para ${email}`,
  copyLink: 'Copiar enlace',
  editInvite: 'Editar invitación',
  seeDetails: 'Ver detalles',
  cancelInvite: 'Cancelar invitación',
  restoreInvite: 'Restaurar invitación',
  deleteRecord: 'Eliminar registro',
  undo: 'Deshacer',
  undoHint: 'Puedes deshacerlo debajo de la lista',
  lastDone: 'Última acción',
  dismissDone: ({ done }) => `Ocultar: ${done}`,
  actionFor: ({ action, email }) => `${action}, invitación para ${email}`,
  pending: {
    resend: 'Reenviando…',
    cancel: 'Cancelando…',
    update: 'Guardando…',
    restore: 'Restaurando…',
    delete: 'Eliminando…',
    copy_link: 'Obteniendo enlace…',
  },
  checking: 'Comprobando…',
  waiting: 'Esperando…',
  waitingFor: ({ kind }) =>
    `No tienes conexión. ${{ resend: 'La invitación se reenviará', cancel: 'La invitación se cancelará', update: 'Tus cambios se guardarán', restore: 'La invitación se restaurará', delete: 'El registro se eliminará' }[kind]} cuando vuelva la conexión.`,
  withdraw: {
    resend: 'No reenviar',
    cancel: 'No cancelar',
    update: 'Descartar cambios',
    restore: 'No restaurar',
    delete: 'No eliminar',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `La invitación para ${email} no se reenviará`,
      cancel: `La invitación para ${email} se mantiene`,
      update: `Se han descartado los cambios de la invitación para ${email}`,
      restore: `La invitación para ${email} no se restaurará`,
      delete: `Se conserva el registro de la invitación para ${email}`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Invitación para ${email} reenviada`,
      cancel: `Invitación para ${email} cancelada`,
      update: `Invitación para ${email} guardada`,
      restore: `Invitación para ${email} restaurada`,
      delete: `Registro de la invitación para ${email} eliminado`,
      copy_link: `Enlace para ${email} copiado`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'No se ha podido reenviar.', cancel: 'No se ha podido cancelar.', update: 'No se ha podido guardar.', restore: 'No se ha podido restaurar.', delete: 'No se ha podido eliminar.', copy_link: 'No se ha podido obtener el enlace.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `No se ha podido ${{ resend: 'reenviar la invitación', cancel: 'cancelar la invitación', update: 'guardar la invitación', restore: 'restaurar la invitación', delete: 'eliminar el registro de la invitación', copy_link: 'obtener el enlace' }[kind]} para ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Demasiados correos por ahora.' : 'Demasiadas solicitudes.'} Podrás ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `Ya puedes ${again[kind]}.`,
  waitOverFor: ({ kind, email }) => `Ya puedes ${again[kind]}: ${email}`,
  editAgain: 'Volver a editar',
  dismiss: 'Ocultar',
  linkDialog: {
    title: 'Copia este enlace',
    text: ({ email }) => [
      'El navegador no ha permitido copiar el enlace para ',
      email,
      '. Ya está seleccionado: solo tienes que copiarlo.',
    ],
    label: 'Enlace',
    done: 'Listo',
  },
  unavailable: {
    not_pending: 'Esta invitación ya no está pendiente',
    forbidden: 'No tienes permiso',
    cooldown: 'Enviada hace un momento',
    limit_reached: 'No quedan plazas',
    expired: 'Esta invitación ha expirado',
    not_supported: 'No disponible aquí',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Disponible de nuevo ${wait}.`,
  confirmDelete: {
    title: '¿Eliminar este registro?',
    text: ({ email }) => [
      'La invitación para ',
      email,
      ' desaparecerá de la lista junto con su historial. Esta acción no se puede deshacer.',
    ],
    keep: 'No eliminar',
    confirm: 'Eliminar registro',
  },
  confirmCancel: {
    title: '¿Cancelar esta invitación?',
    text: ({ email }) => [email, ' ya no podrá unirse con el enlace. Puedes volver a enviarle una invitación más adelante.'],
    keep: 'No cancelar',
    confirm: 'Cancelar invitación',
  },
};
