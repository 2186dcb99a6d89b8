import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${number(count)} ${text}`, unclear > 0 && `${number(unclear)} sin aclarar`].filter(Boolean).join(', ');

/** Spanish texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Invitar a personas',
  title: ({ organization }) => (organization ? `Invitar a personas a ${organization}` : 'Invitar a personas'),
  description: 'Recibirán un correo con un enlace para unirse.',
  addresses: 'Direcciones de correo',
  addressesPlaceholder: 'lucia@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Añadir más direcciones',
  addressesHint: 'Escribe o pega una lista. Valen comas, espacios y saltos de línea.',
  entries: ({ count, problems }) => {
    const people = plural(count, { one: '# persona', other: '# personas' });
    return problems === 0 ? people : `${people}, ${number(problems)} por revisar`;
  },
  added: ({ added, duplicates, invalid, left }) =>
    [
      added === 0 ? 'Ninguna añadida' : plural(added, { one: '# añadida', other: '# añadidas' }),
      duplicates > 0 && plural(duplicates, { one: '# duplicada', other: '# duplicadas' }),
      invalid > 0 && plural(invalid, { one: '# no válida', other: '# no válidas' }),
      left > 0 && `${number(left)} sin añadir, la lista está llena`,
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `Se ha quitado ${email}`,
  removeProblems: ({ count }) => (count === 1 ? 'Quitar esa' : `Quitar esas ${number(count)}`),
  remove: ({ email }) => `Quitar ${email}`,
  editAddress: 'Dirección de correo',
  rolePicker: {
    label: ({ selection, forEveryone }) =>
      `${selection === 'single' ? 'Rol' : 'Roles'}${forEveryone ? ' para toda la lista' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Rol' : 'Roles'} para ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'Sin rol',
    missing: 'Elige al menos un rol.',
    find: 'Buscar un rol',
    notFound: 'Ningún rol tiene ese nombre.',
    confirm: {
      title: ({ count, roles }) => `¿Dar el rol de ${roles} a ${plural(count, { one: '# persona', other: '# personas' })}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && ` y ${number(others)} más`,
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Volver',
    },
  },
  entryList: {
    details: ({ email }) => `Detalles de ${email}`,
    firstName: 'Nombre',
    lastName: 'Apellidos',
    language: 'Idioma',
    languageHint: 'Un código de idioma, como “en” o “pt-BR”.',
    changeAddress: 'Cambiar la dirección',
    applyToAll: 'Aplicar a todas',
    applyToAllOf: ({ label }) => `Aplicar a todas: ${label}`,
    applied: ({ count }) => plural(count, { one: 'Aplicado a # persona', other: 'Aplicado a # personas' }),
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'Es correcto',
    confirmations: {
      typo: 'Dejarla como está',
      unread_role: 'Usar el rol de la lista',
      unread_language: 'Omitir el idioma',
    },
    figures: {
      ready: 'Listas',
      toFix: 'Por corregir',
      duplicates: 'Duplicadas',
      toConfirm: 'Por confirmar',
      known: 'Invitadas o miembros',
    },
    needLook: ({ count }) => `${number(count)} por revisar`,
    removeAll: ({ count }) => (count === 1 ? 'Quitarla' : `Quitar las ${number(count)}`),
    removedAll: ({ count }) => plural(count, { one: 'Se ha quitado #', other: 'Se han quitado #' }),
    showMore: ({ count }) => `Mostrar ${number(count)} más`,
    showEveryone: 'Mostrar todas',
    showProblems: 'Mostrar solo problemas',
    full: ({ limit }) =>
      `Una lista admite ${plural(limit, { one: '# persona', other: '# personas' })}. El resto se queda aquí: envía primero estas invitaciones.`,
    tooMuchText: ({ limit }) => `Son más de ${plural(limit, { one: '# carácter', other: '# caracteres' })}. Pégalo por partes.`,
  },
  rolesLoading: 'Los roles aún se están cargando.',
  rolesFailed: 'Los roles no se han cargado.',
  delivery: {
    label: 'Cómo llega la invitación',
    email: 'Por correo',
    link: 'Con un enlace para compartir',
    expiry: 'Validez',
    usualExpiry: 'El plazo habitual',
    days: ({ days }) => plural(days, { one: '# día', other: '# días' }),
    description: 'Recibirás un enlace para cada persona y podrás hacérselo llegar. No se envía ningún correo.',
    create: ({ count }) => (count === 0 ? 'Crear enlaces' : plural(count, { one: 'Crear # enlace', other: 'Crear # enlaces' })),
    creating: 'Creando…',
    progress: {
      title: 'Creando enlaces',
      label: 'Enlaces creados',
      waiting: ({ wait }) => `Demasiadas solicitudes. La creación continuará ${wait}.`,
      waits: 'Demasiadas solicitudes. La creación continuará automáticamente.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'sin crear por ahora', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# enlace ya está creado. Si cancelas, se conserva.',
          other: '# enlaces ya están creados. Si cancelas, se conservan.',
        }),
      announced: ({ percent }) => `${number(percent)}\u00A0% creado`,
      button: ({ settled, total, paused }) => `${paused ? 'En pausa:' : 'Creando'} ${number(settled)} de ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'sin crear', unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# invitación creada', other: '# invitaciones creadas' }),
    createdHint: 'Quien tenga un enlace puede unirse con él. También puedes copiarlo más tarde desde la lista de invitaciones.',
    copy: 'Copiar enlace',
    copyFor: ({ email }) => `Copiar enlace para ${email}`,
    copyAll: ({ count }) => `Copiar los ${number(count)} enlaces`,
    getting: 'Obteniendo enlace…',
    gettingAll: ({ done, total }) => `Obteniendo enlaces: ${number(done)} de ${number(total)}`,
    stop: 'Detener',
    copyByHand: 'El navegador no ha permitido copiar. Cópialo desde aquí.',
    linkFor: ({ email }) => `Enlace para ${email}`,
    allLinks: 'Todos los enlaces',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'Enlace copiado', other: '# enlaces copiados' }) +
      (failed > 0 ? `, ${number(failed)} no: vuelve a intentarlo` : ''),
  },
  addMessage: 'Añadir un mensaje personal',
  message: 'Mensaje personal',
  messagePlaceholder: 'Aparecerá en el correo.',
  messageCount: ({ length, limit }) => `${number(length)} de ${plural(limit, { one: '# carácter', other: '# caracteres' })}`,
  messageTooLong: 'Acorta el mensaje.',
  problems: {
    no_at: 'Falta la “@”. Corrige la dirección o quítala.',
    no_local: 'No hay nada antes de la “@”. Corrige la dirección o quítala.',
    no_domain: 'No hay nada después de la “@”. Corrige la dirección o quítala.',
    domain_without_dot: 'A la parte después de la “@” le falta una terminación, como “.com”.',
    too_many_at: 'No es una dirección completa. Corrígela o quítala.',
    invalid_character: 'Hay un carácter que una dirección no puede tener. Corrígela o quítala.',
    too_long: 'Es más larga de lo que puede ser una dirección. Corrígela o quítala.',
    malformed: 'No es una dirección completa. Corrígela o quítala.',
    duplicate: 'Ya está en la lista. Recibirá una sola invitación.',
    differs_in_case: 'También se ha añadido la misma dirección con mayúsculas distintas.',
    mixed_scripts_local: 'La parte antes de la “@” mezcla alfabetos.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Solo se pueden invitar direcciones de ${list(allowed)}.`
      : 'No se pueden invitar direcciones de este dominio.',
  mixedScripts: ({ domain }) => ['La parte después de la “@” mezcla alfabetos. En realidad es ', domain, '.'],
  lookAlike: ({ domain }) => ['La parte después de la “@” solo parece estar en letras latinas. En realidad es ', domain, '.'],
  unclear: ({ sendAgain }) => ['No está claro si se ha enviado. ', sendAgain],
  sendAgain: 'Reenviar',
  didYouMean: ({ suggestion }) => ['¿Querías decir ', suggestion, '?'],
  unread_role: ({ text }) => `No se ha encontrado el rol “${text}”.`,
  unread_language: ({ text }) => `El idioma “${text}” no está disponible aquí.`,
  known: {
    already_invited: 'Ya tiene invitación. No se le enviará otra.',
    already_member: 'Ya es miembro. No se le enviará ninguna invitación.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# persona ya tiene invitación o es miembro. No se le enviará ninguna.',
      other: '# personas ya tienen invitación o son miembros. No se les enviará ninguna.',
    }),
  checkFailed: 'No hemos podido comprobar quién tiene ya invitación.',
  outcomes: {
    sent: 'Enviada',
    already_invited: 'Ya tiene invitación',
    already_member: 'Ya es miembro',
    invalid: 'El servidor no acepta esta dirección',
    blocked: 'Esta dirección no está permitida aquí',
    failed: 'No se ha podido enviar',
    unknown: 'No está claro si se ha enviado',
    unsent: 'Aún sin enviar',
    unconfirmed: 'A la espera de que confirmes',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${number(left)} de ${plural(limit, { one: '# plaza libre', other: '# plazas libres' })}${after === null ? '' : `, ${number(after)} después de invitar`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'No quedan plazas' : plural(left, { one: 'Queda # plaza', other: 'Quedan # plazas' });
    return `${seats}. ${plural(over, { one: 'Quita # persona o añade una plaza.', other: 'Quita # personas o añade plazas.' })}`;
  },
  send: ({ count }) =>
    count === 0 ? 'Enviar invitaciones' : plural(count, { one: 'Enviar # invitación', other: 'Enviar # invitaciones' }),
  inGroups: ({ count, size }) =>
    `${plural(count, { one: '# invitación se enviará', other: '# invitaciones se enviarán' })} ${size === 1 ? 'de una en una' : `en grupos de ${number(size)}`}.`,
  sending: 'Enviando…',
  addSomebody: 'Añade al menos una dirección de correo.',
  fixProblems: ({ count }) =>
    plural(count, {
      one: 'Primero corrige los datos de # persona o quítala.',
      other: 'Primero corrige los datos de # personas o quítalas.',
    }),
  confirmProblems: ({ count }) =>
    plural(count, { one: 'Primero confirma los datos de # persona.', other: 'Primero confirma los datos de # personas.' }),
  sendFailed: ({ error }) => `No se ha enviado nada. ${error ?? 'Vuelve a intentarlo.'}`,
  sentTitle: ({ count }) =>
    count === 0
      ? 'No se ha enviado ninguna invitación'
      : plural(count, { one: '# invitación enviada', other: '# invitaciones enviadas' }),
  sentHint: 'Puedes reenviarlas o cancelarlas cuando quieras.',
  unclearTitle: 'No está claro qué se ha enviado',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? 'creado' : 'enviado';
    return [
      count > 0 && plural(count, { one: `# invitación no se ha ${done}.`, other: `# invitaciones no se han ${done}.` }),
      unclear > 0 &&
        plural(unclear, {
          one: `Puede que se haya ${done} # invitación.`,
          other: `Puede que se hayan ${done} # invitaciones.`,
        }),
      unclear > 0 ? 'Mira la lista de invitaciones antes de volver a enviar.' : 'Nadie recibirá dos veces la misma invitación.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `Reintentar ${number(count)}`,
  inviteMore: 'Invitar a más',
  backToList: 'Volver a la lista',
  done: 'Listo',
  progress: {
    title: 'Enviando invitaciones',
    label: 'Invitaciones enviadas',
    settled: ({ settled, total }) => `${number(settled)} de ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Queda menos de un minuto' : `Quedan unos ${number(minutes)} minutos`),
    waiting: ({ wait }) => `Demasiadas solicitudes. El envío continuará ${wait}.`,
    waits: 'Demasiadas solicitudes. El envío continuará automáticamente.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'No cierres esta página. Puedes cerrar este diálogo o pausar el envío en cualquier momento.'
        : 'No cierres esta página. Puedes pausar el envío en cualquier momento.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'sin enviar por ahora', unclear),
    pause: 'Pausar',
    pausedTitle: 'En pausa',
    nothingGoesOut: 'No se enviará nada hasta que continúes',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# persona ya tiene su invitación. Si cancelas, la conserva.',
        other: '# personas ya tienen su invitación. Si cancelas, la conservan.',
      }),
    continue: 'Continuar',
    cancelRest: 'Cancelar el resto',
    stopping: 'Deteniendo…',
    announced: ({ percent }) => `${number(percent)}\u00A0% enviado`,
    button: ({ settled, total, paused }) => `${paused ? 'En pausa:' : 'Enviando'} ${number(settled)} de ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'sin enviar', unclear),
  },
  result: {
    showMore: ({ count }) => `Mostrar ${number(count)} más`,
    copy: ({ count }) => plural(count, { one: 'Copiar la dirección', other: 'Copiar las # direcciones' }),
    copied: 'Copiado',
    copyFailed: 'El navegador no ha permitido copiar.',
  },
  discard: {
    title: ({ count }) =>
      plural(count, { one: '¿Descartar la lista con # persona?', other: '¿Descartar la lista con # personas?' }),
    text: 'Las direcciones que has añadido no están guardadas en ningún sitio.',
    keep: 'Seguir editando',
    confirm: 'Descartar',
  },
  csv: csvImport,
};
