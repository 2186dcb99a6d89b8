import type { CommonMessages } from '../CommonMessages.js';

/** Spanish texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'No tienes conexión.',
    timeout: 'El servidor ha tardado demasiado en responder.',
    network: 'El servidor no ha respondido.',
    unauthenticated: 'Se ha cerrado tu sesión. Inicia sesión y vuelve a intentarlo.',
    forbidden: 'No tienes permiso para hacer esto.',
    not_found: 'Ya no existe.',
    gone: 'Ya no existe.',
    conflict: 'Se ha modificado mientras tanto. Revísalo y vuelve a intentarlo.',
    validation: 'El servidor no ha aceptado esto.',
    rate_limited: 'Demasiadas solicitudes. Espera un momento y vuelve a intentarlo.',
    too_large: 'Es demasiado de una vez. Prueba con menos.',
    quota_exceeded: 'Se ha alcanzado el límite de plazas o de invitaciones pendientes.',
    invite_not_pending: 'Esta invitación ya no está pendiente.',
    needs_action: 'Primero hay que completar otro paso.',
    wrong_account: 'Esta invitación es para otra cuenta.',
    server: 'El servidor ha tenido un problema.',
    malformed: 'No se ha podido leer la respuesta del servidor.',
    unknown: 'Algo ha salido mal.',
  },
  loading: 'Cargando…',
  notLoaded: 'No se ha podido cargar esta parte de la página.',
  tryAgain: 'Reintentar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  roles: 'Roles',
  expires: 'Expira',
  none: '—',
  more: ({ count }) => `+${count}`,
};
