import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (notDoneText: string | false, unclear: number) =>
  [notDoneText, unclear > 0 && `${number(unclear)} a esclarecer`].filter(Boolean).join(', ');

/** Brazilian Portuguese texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Convidar pessoas',
  title: ({ organization }) => (organization ? `Convidar pessoas para ${organization}` : 'Convidar pessoas'),
  description: 'Elas receberão um e-mail com um link para participar.',
  addresses: 'Endereços de e-mail',
  addressesPlaceholder: 'ana@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Adicionar mais endereços',
  addressesHint: 'Digite ou cole uma lista. Vírgulas, espaços e quebras de linha funcionam.',
  entries: ({ count, problems }) => {
    const people = plural(count, { one: '# pessoa', other: '# pessoas' });
    return problems === 0 ? people : `${people}, ${number(problems)} para revisar`;
  },
  added: ({ added, duplicates, invalid, left }) =>
    [
      added === 0 ? 'Nenhum adicionado' : plural(added, { one: '# adicionado', other: '# adicionados' }),
      duplicates > 0 && plural(duplicates, { one: '# duplicado', other: '# duplicados' }),
      invalid > 0 && plural(invalid, { one: '# inválido', other: '# inválidos' }),
      left > 0 && plural(left, { one: '# não adicionado, a lista está cheia', other: '# não adicionados, a lista está cheia' }),
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `${email} foi removido`,
  removeProblems: ({ count }) => (count === 1 ? 'Remover essa' : `Remover essas ${number(count)}`),
  remove: ({ email }) => `Remover ${email}`,
  editAddress: 'Endereço de e-mail',
  rolePicker: {
    label: ({ selection, forEveryone }) =>
      `${selection === 'single' ? 'Função' : 'Funções'}${forEveryone ? ' para toda a lista' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Função' : 'Funções'} para ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'Sem função',
    missing: 'Escolha pelo menos uma função.',
    find: 'Buscar função',
    notFound: 'Nenhuma função tem esse nome.',
    confirm: {
      title: ({ count, roles }) => `Dar a função ${roles} a ${plural(count, { one: '# pessoa', other: '# pessoas' })}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' e mais # pessoa', other: ' e mais # pessoas' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Voltar',
    },
  },
  entryList: {
    details: ({ email }) => `Detalhes de ${email}`,
    firstName: 'Nome',
    lastName: 'Sobrenome',
    language: 'Idioma',
    languageHint: 'Um código de idioma, como “en” ou “pt-BR”.',
    changeAddress: 'Alterar o endereço',
    applyToAll: 'Aplicar a todas',
    applyToAllOf: ({ label }) => `Aplicar a todas: ${label}`,
    applied: ({ count }) => plural(count, { one: 'Aplicado a # pessoa', other: 'Aplicado a # pessoas' }),
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'Está certo',
    confirmations: {
      typo: 'Deixar como está',
      unread_role: 'Usar a função da lista',
      unread_language: 'Deixar sem idioma',
    },
    figures: {
      ready: 'Prontas',
      toFix: 'A corrigir',
      duplicates: 'Duplicadas',
      toConfirm: 'A confirmar',
      known: 'Convidadas ou membros',
    },
    needLook: ({ count }) => `${number(count)} para revisar`,
    removeAll: ({ count }) => (count === 1 ? 'Remover' : `Remover as ${number(count)}`),
    removedAll: ({ count }) => plural(count, { one: '# removida', other: '# removidas' }),
    showMore: ({ count }) => `Mostrar mais ${number(count)}`,
    showEveryone: 'Mostrar todas',
    showProblems: 'Mostrar só os problemas',
    full: ({ limit }) =>
      `Uma lista comporta ${plural(limit, { one: '# pessoa', other: '# pessoas' })}. As demais ficam aqui: envie estes convites primeiro.`,
    tooMuchText: ({ limit }) => `São mais de ${plural(limit, { one: '# caractere', other: '# caracteres' })}. Cole em partes.`,
  },
  rolesLoading: 'As funções ainda estão sendo carregadas.',
  rolesFailed: 'As funções não foram carregadas.',
  delivery: {
    label: 'Como o convite chega',
    email: 'Por e-mail',
    link: 'Por um link para compartilhar',
    expiry: 'Validade',
    usualExpiry: 'O prazo habitual',
    days: ({ days }) => plural(days, { one: '# dia', other: '# dias' }),
    description: 'Você recebe um link para repassar a cada pessoa. Nenhum e-mail é enviado.',
    create: ({ count }) => (count === 0 ? 'Criar links' : plural(count, { one: 'Criar # link', other: 'Criar # links' })),
    creating: 'Criando…',
    progress: {
      title: 'Criando links',
      label: 'Links criados',
      waiting: ({ wait }) => `Muitas solicitações. A criação continuará ${wait}.`,
      waits: 'Muitas solicitações. A criação continuará automaticamente.',
      notSent: ({ notSent, unclear }) =>
        notDone(notSent > 0 && plural(notSent, { one: '# não criado até agora', other: '# não criados até agora' }), unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# link já foi criado. Se você cancelar, ele será mantido.',
          other: '# links já foram criados. Se você cancelar, eles serão mantidos.',
        }),
      announced: ({ percent }) => `${number(percent)}% criado`,
      button: ({ settled, total, paused }) => `${paused ? 'Em pausa:' : 'Criando'} ${number(settled)} de ${number(total)}`,
      left: ({ notSent, unclear }) =>
        notDone(notSent > 0 && plural(notSent, { one: '# não criado', other: '# não criados' }), unclear),
    },
    createdTitle: ({ count }) =>
      count === 0 ? 'Nenhum convite criado' : plural(count, { one: '# convite criado', other: '# convites criados' }),
    createdHint: 'Quem tem um link pode usá-lo para participar. Você também pode copiá-lo depois, na lista de convites.',
    copy: 'Copiar link',
    copyFor: ({ email }) => `Copiar link para ${email}`,
    copyAll: ({ count }) => `Copiar os ${number(count)} links`,
    getting: 'Obtendo link…',
    gettingAll: ({ done, total }) => `Obtendo links: ${number(done)} de ${number(total)}`,
    stop: 'Parar',
    copyByHand: 'O navegador não permitiu copiar. Copie daqui.',
    linkFor: ({ email }) => `Link para ${email}`,
    allLinks: 'Todos os links',
    linksCopied: ({ count, failed }) =>
      (count === 0 ? 'Nenhum link copiado' : plural(count, { one: 'Link copiado', other: '# links copiados' })) +
      (failed > 0 ? `, ${number(failed)} não: tente de novo` : ''),
  },
  addMessage: 'Adicionar uma mensagem pessoal',
  message: 'Mensagem pessoal',
  messagePlaceholder: 'Ela aparece no e-mail.',
  messageCount: ({ length, limit }) => `${number(length)} de ${plural(limit, { one: '# caractere', other: '# caracteres' })}`,
  messageTooLong: 'Encurte a mensagem.',
  problems: {
    no_at: 'Falta o “@”. Corrija ou remova o endereço.',
    no_local: 'Não há nada antes do “@”. Corrija ou remova o endereço.',
    no_domain: 'Não há nada depois do “@”. Corrija ou remova o endereço.',
    domain_without_dot: 'A parte depois do “@” precisa de uma terminação, como “.com”.',
    too_many_at: 'Este não é um endereço completo. Corrija ou remova.',
    invalid_character: 'Há um caractere que um endereço não pode ter. Corrija ou remova.',
    too_long: 'É mais longo do que um endereço pode ser. Corrija ou remova.',
    malformed: 'Este não é um endereço completo. Corrija ou remova.',
    duplicate: 'Já está na lista. Receberá um único convite.',
    differs_in_case: 'O mesmo endereço também foi adicionado com maiúsculas diferentes.',
    mixed_scripts_local: 'A parte antes do “@” mistura alfabetos.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0
      ? `Só é possível convidar endereços de ${list(allowed)}.`
      : 'Não é possível convidar endereços deste domínio.',
  mixedScripts: ({ domain }) => ['A parte depois do “@” mistura alfabetos. Na verdade, é ', domain, '.'],
  lookAlike: ({ domain }) => ['A parte depois do “@” só parece estar em letras latinas. Na verdade, é ', domain, '.'],
  unclear: ({ sendAgain }) => ['Não está claro se isto foi enviado. ', sendAgain],
  sendAgain: 'Reenviar',
  didYouMean: ({ suggestion }) => ['Você quis dizer ', suggestion, '?'],
  unread_role: ({ text }) => `A função “${text}” não foi encontrada.`,
  unread_language: ({ text }) => `O idioma “${text}” não está disponível aqui.`,
  known: {
    already_invited: 'Já tem convite. Nenhum outro será enviado.',
    already_member: 'Já é membro. Nenhum convite será enviado.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# pessoa já tem convite ou já é membro. Nenhum convite será enviado a ela.',
      other: '# pessoas já têm convite ou já são membros. Nenhum convite será enviado a elas.',
    }),
  checkFailed: 'Não foi possível verificar quem já tem convite.',
  outcomes: {
    sent: 'Enviado',
    already_invited: 'Já tem convite',
    already_member: 'Já é membro',
    invalid: 'O servidor não aceita este endereço',
    blocked: 'Este endereço não é permitido aqui',
    failed: 'Não foi possível enviar',
    unknown: 'Não está claro se isto foi enviado',
    unsent: 'Ainda não enviado',
    unconfirmed: 'Aguardando sua confirmação',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${number(left)} de ${plural(limit, { one: '# vaga livre', other: '# vagas livres' })}${after === null ? '' : `, ${number(after)} depois destes convites`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'Não há mais vagas' : plural(left, { one: 'Resta # vaga', other: 'Restam # vagas' });
    return `${seats}. ${plural(over, { one: 'Remova # pessoa ou adicione uma vaga.', other: 'Remova # pessoas ou adicione vagas.' })}`;
  },
  send: ({ count }) => (count === 0 ? 'Enviar convites' : plural(count, { one: 'Enviar # convite', other: 'Enviar # convites' })),
  inGroups: ({ count, size }) =>
    `${plural(count, { one: '# convite será enviado', other: '# convites serão enviados' })} ${size === 1 ? 'um por um' : `em grupos de ${number(size)}`}.`,
  sending: 'Enviando…',
  addSomebody: 'Adicione pelo menos um endereço de e-mail.',
  fixProblems: ({ count }) =>
    plural(count, {
      one: 'Primeiro, corrija os dados de # pessoa ou remova-a.',
      other: 'Primeiro, corrija os dados de # pessoas ou remova-as.',
    }),
  confirmProblems: ({ count }) =>
    plural(count, { one: 'Primeiro, confirme os dados de # pessoa.', other: 'Primeiro, confirme os dados de # pessoas.' }),
  sendFailed: ({ error }) => `Nada foi enviado. ${error ?? 'Tente de novo.'}`,
  sentTitle: ({ count }) =>
    count === 0 ? 'Nenhum convite enviado' : plural(count, { one: '# convite enviado', other: '# convites enviados' }),
  sentHint: 'Você pode reenviá-los ou cancelá-los quando quiser.',
  unclearTitle: 'Não está claro o que foi enviado',
  notSentHint: ({ count, unclear, areLinks }) => {
    const [one, many] = areLinks ? ['criado', 'criados'] : ['enviado', 'enviados'];
    return [
      count > 0 && plural(count, { one: `# convite não foi ${one}.`, other: `# convites não foram ${many}.` }),
      unclear > 0 && plural(unclear, { one: `# convite pode ter sido ${one}.`, other: `# convites podem ter sido ${many}.` }),
      unclear > 0 ? 'Veja a lista de convites antes de enviar de novo.' : 'Ninguém receberá o mesmo convite duas vezes.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `Tentar de novo (${number(count)})`,
  inviteMore: 'Convidar mais',
  backToList: 'Voltar à lista',
  done: 'Concluir',
  progress: {
    title: 'Enviando convites',
    label: 'Convites enviados',
    settled: ({ settled, total }) => `${number(settled)} de ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Falta menos de um minuto' : `Faltam cerca de ${number(minutes)} minutos`),
    waiting: ({ wait }) => `Muitas solicitações. O envio continuará ${wait}.`,
    waits: 'Muitas solicitações. O envio continuará automaticamente.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Mantenha esta página aberta. Você pode fechar esta janela ou pausar o envio quando quiser.'
        : 'Mantenha esta página aberta. Você pode pausar o envio quando quiser.',
    notSent: ({ notSent, unclear }) =>
      notDone(notSent > 0 && plural(notSent, { one: '# não enviado até agora', other: '# não enviados até agora' }), unclear),
    pause: 'Pausar',
    pausedTitle: 'Em pausa',
    nothingGoesOut: 'Nada será enviado até você continuar',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# pessoa já recebeu o convite. Se você cancelar, ele será mantido.',
        other: '# pessoas já receberam o convite. Se você cancelar, eles serão mantidos.',
      }),
    continue: 'Continuar',
    cancelRest: 'Cancelar o restante',
    stopping: 'Parando…',
    announced: ({ percent }) => `${number(percent)}% enviado`,
    button: ({ settled, total, paused }) => `${paused ? 'Em pausa:' : 'Enviando'} ${number(settled)} de ${number(total)}`,
    left: ({ notSent, unclear }) =>
      notDone(notSent > 0 && plural(notSent, { one: '# não enviado', other: '# não enviados' }), unclear),
  },
  result: {
    showMore: ({ count }) => `Mostrar mais ${number(count)}`,
    copy: ({ count }) => plural(count, { one: 'Copiar o endereço', other: 'Copiar os # endereços' }),
    copied: 'Copiado',
    copyFailed: 'O navegador não permitiu copiar.',
  },
  discard: {
    title: ({ count }) => plural(count, { one: 'Descartar a lista com # pessoa?', other: 'Descartar a lista com # pessoas?' }),
    text: 'Os endereços que você adicionou não estão salvos em nenhum lugar.',
    keep: 'Continuar editando',
    confirm: 'Descartar',
  },
  csv: csvImport,
};
