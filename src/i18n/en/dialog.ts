import type { InviteUsersDialogMessages } from '../InviteUsersDialogMessages.js';
import { csvImport } from './csvImport.js';
import { list, number, plural } from './tools.js';

const notDone = (count: number, text: string, unclear: number) =>
  [count > 0 && `${number(count)} ${text}`, unclear > 0 && `${number(unclear)} unclear`].filter(Boolean).join(', ');

/** English texts of `InviteUsersDialog`. */
export const dialog: InviteUsersDialogMessages = {
  invitePeople: 'Invite people',
  title: ({ organization }) => (organization ? `Invite people to ${organization}` : 'Invite people'),
  description: 'They get an email with a link to join.',
  addresses: 'Email addresses',
  addressesPlaceholder: 'ana@example.com, 慧敏 <huimin@example.cn>',
  addMorePlaceholder: 'Add more addresses',
  addressesHint: 'Type or paste a list. Commas, spaces and new lines all work.',
  entries: ({ count, problems }) => {
    const people = plural(count, { one: '# person', other: '# people' });
    return problems === 0 ? people : `${people}, ${plural(problems, { one: '# needs a look', other: '# need a look' })}`;
  },
  added: ({ added, duplicates, invalid, left }) =>
    [
      `${number(added)} added`,
      duplicates > 0 && plural(duplicates, { one: '# duplicate', other: '# duplicates' }),
      invalid > 0 && `${number(invalid)} invalid`,
      left > 0 && `${number(left)} not added, the list is full`,
    ]
      .filter(Boolean)
      .join(', '),
  removed: ({ email }) => `${email} removed`,
  removeProblems: ({ count }) => (count === 1 ? 'Remove that one' : `Remove those ${number(count)}`),
  remove: ({ email }) => `Remove ${email}`,
  editAddress: 'Email address',
  rolePicker: {
    label: ({ selection, forEveryone }) => `${selection === 'single' ? 'Role' : 'Roles'}${forEveryone ? ' for everyone' : ''}`,
    labelFor: ({ selection, email }) => `${selection === 'single' ? 'Role' : 'Roles'} for ${email}`,
    chosen: ({ label, roles }) => `${label}: ${roles}`,
    none: 'No role',
    missing: 'Choose at least one role.',
    find: 'Find a role',
    notFound: 'No role has that name.',
    confirm: {
      title: ({ count, roles }) => `${plural(count, { one: 'Make # person', other: 'Make # people' })} ${roles}?`,
      text: ({ email, others, description }) => [
        email,
        others > 0 && plural(others, { one: ' and # more', other: ' and # more' }),
        description === null ? '.' : `: ${description}`,
      ],
      keep: 'Go back',
    },
  },
  entryList: {
    details: ({ email }) => `Details for ${email}`,
    firstName: 'First name',
    lastName: 'Last name',
    language: 'Language',
    languageHint: 'A language tag, such as en or pt-BR.',
    changeAddress: 'Change the address',
    applyToAll: 'Apply to all',
    applyToAllOf: ({ label }) => `Apply to all: ${label}`,
    applied: ({ count }) => plural(count, { one: 'Applied to # person', other: 'Applied to # people' }),
    detailProblem: ({ label, problem }) => `${label}: ${problem}`,
    confirm: 'It’s right',
    confirmations: {
      typo: 'Keep it as it is',
      unread_role: 'Give the role for everyone',
      unread_language: 'Leave it out',
    },
    figures: { ready: 'Ready', toFix: 'To fix', duplicates: 'Duplicates', toConfirm: 'To confirm', known: 'Invited or in' },
    needLook: ({ count }) => plural(count, { one: '# needs a look', other: '# need a look' }),
    removeAll: ({ count }) => (count === 1 ? 'Remove it' : `Remove all ${number(count)}`),
    removedAll: ({ count }) => `${number(count)} removed`,
    showMore: ({ count }) => `Show ${number(count)} more`,
    showEveryone: 'Show everyone',
    showProblems: 'Show only problems',
    full: ({ limit }) => `A list holds ${number(limit)} people. Whoever is left stays here: send these first.`,
    tooMuchText: ({ limit }) => `That’s more than ${number(limit)} characters. Paste it in parts.`,
  },
  rolesLoading: 'The roles are still loading.',
  rolesFailed: 'The roles didn’t load.',
  delivery: {
    label: 'How they get it',
    email: 'By email',
    link: 'As a link from you',
    expiry: 'Valid for',
    usualExpiry: 'The usual time',
    days: ({ days }) => plural(days, { one: '# day', other: '# days' }),
    description: 'You get a link for each of them to pass on. No email goes out.',
    create: ({ count }) => (count === 0 ? 'Create links' : plural(count, { one: 'Create # link', other: 'Create # links' })),
    creating: 'Creating…',
    progress: {
      title: 'Creating links',
      label: 'Links created',
      waiting: ({ wait }) => `Too many requests. More links follow ${wait}.`,
      waits: 'Too many requests. More links follow by themselves.',
      notSent: ({ notSent, unclear }) => notDone(notSent, 'not created so far', unclear),
      kept: ({ sent }) =>
        plural(sent, {
          one: '# link is created already. Canceling keeps it.',
          other: '# links are created already. Canceling keeps those.',
        }),
      announced: ({ percent }) => `${number(percent)}% created`,
      button: ({ settled, total, paused }) => `${paused ? 'Paused at' : 'Creating'} ${number(settled)} of ${number(total)}`,
      left: ({ notSent, unclear }) => notDone(notSent, 'not created', unclear),
    },
    createdTitle: ({ count }) => plural(count, { one: '# invite created', other: '# invites created' }),
    createdHint: 'Whoever has a link can join with it. You can copy it later, too, from the list of invites.',
    copy: 'Copy link',
    copyFor: ({ email }) => `Copy link for ${email}`,
    copyAll: ({ count }) => `Copy all ${number(count)} links`,
    getting: 'Getting link…',
    gettingAll: ({ done, total }) => `Getting links: ${number(done)} of ${number(total)}`,
    stop: 'Stop',
    copyByHand: 'The browser didn’t let us copy. Copy it from here.',
    linkFor: ({ email }) => `Link for ${email}`,
    allLinks: 'All links',
    linksCopied: ({ count, failed }) =>
      plural(count, { one: 'Link copied', other: '# links copied' }) + (failed > 0 ? `, ${number(failed)} not: try again` : ''),
  },
  addMessage: 'Add a personal message',
  message: 'Personal message',
  messagePlaceholder: 'They see this in the email.',
  messageCount: ({ length, limit }) => `${number(length)} of ${number(limit)} characters`,
  messageTooLong: 'Shorten the message.',
  problems: {
    no_at: 'There is no “@”. Fix it or remove it.',
    no_local: 'There is nothing before the “@”. Fix it or remove it.',
    no_domain: 'There is nothing after the “@”. Fix it or remove it.',
    domain_without_dot: 'The part after “@” needs an ending, such as “.com”.',
    too_many_at: 'This isn’t a complete address. Fix it or remove it.',
    invalid_character: 'There is a character that an address can’t have. Fix it or remove it.',
    too_long: 'This is longer than an address can be. Fix it or remove it.',
    malformed: 'This isn’t a complete address. Fix it or remove it.',
    duplicate: 'Already on this list. It gets one invite.',
    differs_in_case: 'The same address was added in other capitals, too.',
    mixed_scripts_local: 'The part before “@” mixes alphabets.',
  },
  domainNotAllowed: ({ allowed }) =>
    allowed.length > 0 ? `Only ${list(allowed)} can be invited.` : 'People with this domain can’t be invited.',
  mixedScripts: ({ domain }) => ['The part after “@” mixes alphabets. It is really ', domain, '.'],
  lookAlike: ({ domain }) => ['The part after “@” only looks like Latin letters. It is really ', domain, '.'],
  unclear: ({ sendAgain }) => ['It isn’t clear whether this was sent. ', sendAgain],
  sendAgain: 'Send it again',
  didYouMean: ({ suggestion }) => ['Did you mean ', suggestion, '?'],
  unread_role: ({ text }) => `No role “${text}” was found.`,
  unread_language: ({ text }) => `“${text}” isn’t a language here.`,
  known: {
    already_invited: 'Already invited. No invite goes out.',
    already_member: 'Already a member. No invite goes out.',
  },
  knownFound: ({ count }) =>
    plural(count, {
      one: '# person is invited or a member already. No invite goes out to them.',
      other: '# people are invited or members already. No invite goes out to them.',
    }),
  checkFailed: 'We couldn’t check who is invited already.',
  outcomes: {
    sent: 'Sent',
    already_invited: 'Already invited',
    already_member: 'Already a member',
    invalid: 'The server doesn’t accept this address',
    blocked: 'This address isn’t allowed here',
    failed: 'Couldn’t be sent',
    unknown: 'It isn’t clear whether this was sent',
    unsent: 'Not sent yet',
    unconfirmed: 'Kept back until you confirm them',
  },
  seatsLeft: ({ left, limit, after }) =>
    `${number(left)} of ${number(limit)} seats left${after === null ? '' : `, ${number(after)} after this`}`,
  tooManySeats: ({ left, over }) => {
    const seats = left === 0 ? 'No seats left' : plural(left, { one: '# seat left', other: '# seats left' });
    return `${seats}. ${plural(over, { one: 'Remove # person or add a seat.', other: 'Remove # people or add seats.' })}`;
  },
  send: ({ count }) => (count === 0 ? 'Send invites' : plural(count, { one: 'Send # invite', other: 'Send # invites' })),
  inGroups: ({ count, size }) => `${number(count)} invites go out ${size === 1 ? 'one by one' : `in groups of ${number(size)}`}.`,
  sending: 'Sending…',
  addSomebody: 'Add at least one email address.',
  fixProblems: ({ count }) => plural(count, { one: 'Fix or remove # person first.', other: 'Fix or remove # people first.' }),
  confirmProblems: ({ count }) => plural(count, { one: 'Confirm # person first.', other: 'Confirm # people first.' }),
  sendFailed: ({ error }) => (error ? `Nothing was sent. ${error}` : 'Nothing was sent. Try again.'),
  sentTitle: ({ count }) => (count === 0 ? 'No invites sent' : plural(count, { one: '# invite sent', other: '# invites sent' })),
  sentHint: 'You can resend or cancel them any time.',
  unclearTitle: 'It isn’t clear what was sent',
  notSentHint: ({ count, unclear, areLinks }) => {
    const done = areLinks ? 'created' : 'sent';
    return [
      count > 0 && plural(count, { one: `# invite wasn’t ${done}.`, other: `# invites weren’t ${done}.` }),
      unclear > 0 && plural(unclear, { one: `# invite may have been ${done}.`, other: `# invites may have been ${done}.` }),
      unclear > 0 ? 'Look in the list of invites before you send again.' : 'Nobody gets the same invite twice.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  retry: ({ count }) => `Retry ${number(count)}`,
  inviteMore: 'Invite more',
  backToList: 'Back to the list',
  done: 'Done',
  progress: {
    title: 'Sending invites',
    label: 'Invites sent',
    settled: ({ settled, total }) => `${number(settled)} of ${number(total)}`,
    timeLeft: ({ minutes }) => (minutes <= 1 ? 'Less than a minute left' : `About ${number(minutes)} minutes left`),
    waiting: ({ wait }) => `Too many requests. Sending continues ${wait}.`,
    waits: 'Too many requests. Sending continues by itself.',
    keepPageOpen: ({ closable }) =>
      closable
        ? 'Keep this page open. You can close this dialog or pause at any time.'
        : 'Keep this page open. You can pause at any time.',
    notSent: ({ notSent, unclear }) => notDone(notSent, 'not sent so far', unclear),
    pause: 'Pause',
    pausedTitle: 'Paused',
    nothingGoesOut: 'Nothing goes out until you continue',
    kept: ({ sent }) =>
      plural(sent, {
        one: '# person already has their invite. Canceling keeps it.',
        other: '# people already have their invite. Canceling keeps those.',
      }),
    continue: 'Continue',
    cancelRest: 'Cancel the rest',
    stopping: 'Stopping…',
    announced: ({ percent }) => `${number(percent)}% sent`,
    button: ({ settled, total, paused }) => `${paused ? 'Paused at' : 'Sending'} ${number(settled)} of ${number(total)}`,
    left: ({ notSent, unclear }) => notDone(notSent, 'not sent', unclear),
  },
  result: {
    showMore: ({ count }) => `Show ${number(count)} more`,
    copy: ({ count }) => plural(count, { one: 'Copy the address', other: 'Copy the # addresses' }),
    copied: 'Copied',
    copyFailed: 'The browser didn’t let us copy.',
  },
  discard: {
    title: ({ count }) => plural(count, { one: 'Discard # person?', other: 'Discard # people?' }),
    text: 'The addresses you added aren’t saved anywhere.',
    keep: 'Keep editing',
    confirm: 'Discard',
  },
  csv: csvImport,
};
