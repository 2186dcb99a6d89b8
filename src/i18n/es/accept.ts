import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Spanish texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Abriendo tu invitación…',
  title: ({ organization }) => ['Únete a ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' te ha invitado.'] : 'Tienes una invitación.'),
  invitedAddress: ({ inviter, email }) =>
    inviter ? [inviter, ' ha invitado a ', email, '.'] : ['Hay una invitación para ', email, '.'],
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Invitación de ', inviter] : organization),
  message: 'Mensaje personal',
  accept: 'Aceptar invitación',
  nothingTyped: 'Rellena este campo primero.',
  accepting: 'Aceptando…',
  decline: 'Rechazar',
  declining: 'Rechazando…',
  declineQuestion: {
    reason: 'Motivo (opcional)',
    hint: 'Lo pueden leer quienes gestionan las invitaciones.',
    confirm: 'Rechazar invitación',
    keep: 'No rechazar',
  },
  switchAccount: 'Cambiar',
  signedInAs: 'Sesión iniciada como',
  signedOut: {
    signIn: 'Iniciar sesión para aceptar',
    signUp: 'Crear una cuenta',
    hint: 'Usa la dirección de arriba. Después volverás aquí directamente.',
    unknownTitle: 'Inicia sesión para ver tu invitación',
    unknownText: 'Usa la dirección a la que se envió la invitación.',
  },
  wrongAccount: {
    title: 'Esta invitación es para otra cuenta',
    text: ({ organization }) =>
      organization
        ? ['Inicia sesión con la dirección invitada para unirte a ', organization, '.']
        : 'Usa la dirección a la que se envió la invitación.',
    invited: 'Dirección invitada',
    signedIn: 'Cuenta actual',
    switchAccount: 'Cambiar de cuenta',
  },
  accepted: {
    title: ({ organization }) => ['Te damos la bienvenida a ', organization],
    text: ({ roles }) => (roles ? ['Ya tienes acceso como ', roles, '.'] : 'Ya tienes acceso.'),
    open: ({ organization }) => ['Abrir ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` se abrirá ${wait}.`],
    said: ({ organization, wait }) => `${organization} se abrirá ${wait}.`,
    stay: 'Seguir aquí',
  },
  alreadyAccepted: {
    title: 'Esta invitación ya se aceptó',
    text: 'Inicia sesión con la cuenta que la aceptó.',
    signIn: 'Iniciar sesión',
  },
  alreadyMember: {
    title: ({ organization }) => ['Ya formas parte de ', organization],
    text: 'No tienes que hacer nada más.',
  },
  declined: {
    title: 'Has rechazado la invitación',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' no te enviará recordatorios. '] : '',
      '¿Has cambiado de idea? Pide una nueva invitación a ',
      inviter ?? 'quien te invitó',
      '.',
    ],
  },
  expired: {
    title: 'Esta invitación ha expirado',
    text: ({ ago, inviter }) => [
      ago ? `Expiró ${ago}. ` : '',
      inviter ?? 'La persona que te invitó',
      ' puede enviarte una nueva.',
    ],
    request: 'Solicitar una nueva invitación',
    requesting: 'Solicitando…',
  },
  requested: {
    title: 'Solicitud enviada',
    text: ({ inviter }) => [inviter ?? 'La persona que te invitó', ' recibirá un correo. Puedes cerrar esta página.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' no tiene plazas libres'] : 'No quedan plazas'),
    text: 'Todas las plazas están ocupadas. Tu invitación sigue siendo válida: vuelve a intentarlo más tarde.',
  },
  needsAction: {
    verify_email: {
      title: 'Primero confirma tu dirección',
      text: ({ email }) => [
        email ? ['Hemos enviado un enlace a ', email] : 'Te hemos enviado un enlace',
        '. Ábrelo y vuelve aquí.',
      ],
      begin: 'Reenviar el enlace',
      done: 'Ya la he confirmado',
    },
    second_factor: {
      title: 'Primero configura la verificación en dos pasos',
      text: () => 'Esta organización la exige para iniciar sesión. Tu invitación sigue siendo válida.',
      begin: 'Configurarla',
      done: 'Ya la he configurado',
    },
    other: {
      title: 'Falta un paso antes',
      text: () => 'Tu invitación sigue siendo válida.',
      begin: 'Continuar',
      done: 'Reintentar',
    },
  },
  framed: {
    title: 'Abre tu invitación en su propia ventana',
    text: 'Esta página se muestra dentro de otro sitio, y ahí no puedes saber con certeza qué estás pulsando.',
    open: 'Abrir en una ventana nueva',
  },
  canceled: {
    title: 'Esta invitación se ha cancelado',
    text: 'Si aún necesitas acceso, pídeselo a quien te invitó.',
  },
  superseded: {
    title: 'Hay un enlace más reciente',
    text: 'Esta invitación se ha reenviado. Abre el enlace del correo más reciente.',
  },
  notFound: {
    title: 'Este enlace no funciona',
    text: 'Puede que esté incompleto. Vuelve a abrirlo desde el correo o pide una nueva invitación.',
  },
  offline: {
    title: 'No tienes conexión',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'Puede que haya funcionado.' : 'Tu invitación está a salvo.'} Vuelve a intentarlo cuando recuperes la conexión.`,
  },
  failed: {
    check: { title: 'No se ha podido abrir tu invitación', text: ({ error }) => `${error} No se ha cambiado nada.` },
    accept: {
      title: 'Aún no te hemos podido añadir',
      text: told('Tu invitación sigue siendo válida.', 'Vuelve a intentarlo: no se hará dos veces.'),
    },
    request: {
      title: 'Aún no hemos podido enviar la solicitud',
      text: told('No se ha enviado nada.', 'Vuelve a intentarlo: no se hará dos veces.'),
    },
    decline: {
      title: 'No hemos podido rechazar la invitación',
      text: told('No se ha cambiado nada.', 'Vuelve a intentarlo: no se hará dos veces.'),
    },
  },
  home: 'Ir a la página de inicio',
};
