import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Spanish texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Invitaciones para ti',
  loading: 'Cargando tus invitaciones…',
  empty: { title: 'No tienes invitaciones pendientes', text: 'Cuando alguien te invite, verás aquí la invitación.' },
  failedToLoad: { title: 'Tus invitaciones no se han cargado', text: ({ error }) => `${error} No se ha cambiado nada.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' te ha invitado.'] : 'Tienes una invitación.'),
  expires: ({ relative }) => `Expira ${relative}`,
  expired: ({ relative }) => `Expiró ${relative}`,
  accept: 'Aceptar',
  accepting: 'Aceptando…',
  decline: 'Rechazar',
  declining: 'Rechazando…',
  declineQuestion: {
    reason: 'Motivo (opcional)',
    hint: 'Lo pueden leer quienes gestionan las invitaciones.',
    confirm: 'Rechazar invitación',
    keep: 'No rechazar',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Abrir ', organization],
  accepted: 'Ya tienes acceso.',
  declined: 'Has rechazado la invitación.',
  over: ({ outcome }) =>
    `Esta invitación ya no está pendiente.${outcome === 'unknown' ? ' Puede que tu respuesta anterior haya llegado.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Vuelve a intentarlo para ver qué ha pasado: no se hará dos veces.`;
    return `No se ha podido ${kind === 'accept' ? 'aceptar' : 'rechazar'}. ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Primero confirma tu dirección de correo y vuelve a intentarlo.'
      : 'Falta un paso. Abre el enlace de tu correo de invitación.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
