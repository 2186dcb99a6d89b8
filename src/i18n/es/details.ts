import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('es');

/** Spanish texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Detalles de la invitación',
  facts: 'Detalles',
  loading: 'Cargando invitación…',
  status: 'Estado',
  invitedBy: 'Invitación de',
  acceptedBy: 'Aceptada por',
  sent: 'Enviada',
  sentTimes: ({ count }) => plural(count, { one: 'Enviada una vez', other: 'Enviada # veces' }),
  delivery: 'Correo',
  deliveries: {
    queued: 'En camino',
    delivered: 'Entregado',
    bounced: 'No entregado. Puede que la dirección sea incorrecta.',
    unknown: 'Puede que no haya llegado',
  },
  language: 'Idioma',
  yes: 'Sí',
  no: 'No',
  message: 'Mensaje',
  history: 'Historial',
  events: {
    created: 'Creada',
    sent: 'Enviada',
    resent: 'Reenviada',
    delivered: 'Entregada',
    bounced: 'No entregada',
    updated: 'Modificada',
    accepted: 'Aceptada',
    declined: 'Rechazada',
    canceled: 'Cancelada',
    restored: 'Restaurada',
    requested: 'Nueva invitación solicitada',
    expired: 'Expirada',
  },
  incomplete: ({ error }) => `${error} El historial no se ha cargado.`,
  stale: ({ error }) => `${error} Estos datos pueden haber cambiado.`,
  linkCopied: 'Enlace copiado',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Editar invitación',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    languageHint: 'Un código de idioma, como “en” o “pt-BR”.',
    rolesFailed: 'Los roles no se han cargado.',
    save: 'Guardar cambios',
    discard: {
      title: '¿Descartar los cambios?',
      text: 'Los cambios que has hecho no están guardados en ningún sitio.',
      keep: 'Seguir editando',
      confirm: 'Descartar',
    },
  },
  gone: { title: 'Esta invitación ya no existe', text: 'Se ha eliminado o no pertenece a este espacio.' },
  forbidden: {
    title: 'No puedes ver esta invitación',
    text: 'Pide permiso para gestionar invitaciones a quien administra la organización.',
  },
  failedToLoad: { title: 'La invitación no se ha cargado', text: ({ error }) => `${error} No se ha cambiado nada.` },
};
