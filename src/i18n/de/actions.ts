import type { InviteActivityKind } from '../../domain/InviteActivity.js';
import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const possible = (kind: InviteActivityKind, when: string) =>
  ({
    resend: `Du kannst die Einladung ${when} erneut senden`,
    cancel: `Du kannst die Einladung ${when} widerrufen`,
    update: `Du kannst die Änderungen ${when} speichern`,
    restore: `Du kannst die Einladung ${when} reaktivieren`,
    delete: `Du kannst den Eintrag ${when} löschen`,
    copy_link: `Du kannst den Link ${when} kopieren`,
  })[kind];

/** German texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Erneut senden',
  resendFor: ({ email }) => `Erneut senden: Einladung für ${email}`,
  copyLink: 'Link kopieren',
  editInvite: 'Einladung bearbeiten',
  seeDetails: 'Details ansehen',
  cancelInvite: 'Einladung widerrufen',
  restoreInvite: 'Einladung reaktivieren',
  deleteRecord: 'Eintrag löschen',
  undo: 'Rückgängig',
  undoHint: 'Du kannst das unter der Liste rückgängig machen',
  lastDone: 'Zuletzt erledigt',
  dismissDone: ({ done }) => `Ausblenden: ${done}`,
  actionFor: ({ action, email }) => `${action}, Einladung für ${email}`,
  pending: {
    resend: 'Sendet erneut\u00A0…',
    cancel: 'Widerruft\u00A0…',
    update: 'Speichert\u00A0…',
    restore: 'Reaktiviert\u00A0…',
    delete: 'Löscht\u00A0…',
    copy_link: 'Lädt Link\u00A0…',
  },
  checking: 'Prüft\u00A0…',
  waiting: 'Wartet\u00A0…',
  waitingFor: ({ kind }) =>
    `Du bist offline. ${{ resend: 'Die Einladung wird erneut gesendet', cancel: 'Die Einladung wird widerrufen', update: 'Deine Änderungen werden gespeichert', restore: 'Die Einladung wird reaktiviert', delete: 'Der Eintrag wird gelöscht' }[kind]}, sobald die Verbindung wieder da ist.`,
  withdraw: {
    resend: 'Nicht erneut senden',
    cancel: 'Einladung behalten',
    update: 'Änderungen verwerfen',
    restore: 'Nicht reaktivieren',
    delete: 'Eintrag behalten',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `Einladung für ${email} wird nicht erneut gesendet`,
      cancel: `Einladung für ${email} bleibt bestehen`,
      update: `Änderungen an der Einladung für ${email} verworfen`,
      restore: `Einladung für ${email} wird nicht reaktiviert`,
      delete: `Eintrag zur Einladung für ${email} bleibt bestehen`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Einladung für ${email} erneut gesendet`,
      cancel: `Einladung für ${email} widerrufen`,
      update: `Einladung für ${email} gespeichert`,
      restore: `Einladung für ${email} reaktiviert`,
      delete: `Eintrag zur Einladung für ${email} gelöscht`,
      copy_link: `Link für ${email} kopiert`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'Konnte nicht erneut gesendet werden.', cancel: 'Konnte nicht widerrufen werden.', update: 'Konnte nicht gespeichert werden.', restore: 'Konnte nicht reaktiviert werden.', delete: 'Konnte nicht gelöscht werden.', copy_link: 'Der Link konnte nicht geladen werden.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: `Die Einladung für ${email} konnte nicht erneut gesendet werden.`, cancel: `Die Einladung für ${email} konnte nicht widerrufen werden.`, update: `Die Einladung für ${email} konnte nicht gespeichert werden.`, restore: `Die Einladung für ${email} konnte nicht reaktiviert werden.`, delete: `Der Eintrag zur Einladung für ${email} konnte nicht gelöscht werden.`, copy_link: `Der Link für ${email} konnte nicht geladen werden.` }[kind]} ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Im Moment zu viele E-Mails.' : 'Zu viele Anfragen.'} ${possible(kind, wait)}.`,
  waitOver: ({ kind }) => `${possible(kind, 'jetzt')}.`,
  waitOverFor: ({ kind, email }) => `${possible(kind, 'jetzt')}: ${email}`,
  editAgain: 'Erneut bearbeiten',
  dismiss: 'Ausblenden',
  linkDialog: {
    title: 'Diesen Link kopieren',
    text: ({ email }) => [
      'Der Browser hat nicht zugelassen, den Link für ',
      email,
      ' zu kopieren. Der Link ist markiert: Kopiere ihn selbst.',
    ],
    label: 'Link',
    done: 'Fertig',
  },
  unavailable: {
    not_pending: 'Diese Einladung steht nicht mehr aus',
    forbidden: 'Dir fehlt die Berechtigung',
    cooldown: 'Gerade erst gesendet',
    limit_reached: 'Es sind keine Plätze mehr frei',
    expired: 'Diese Einladung ist abgelaufen',
    not_supported: 'Hier nicht verfügbar',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Wieder verfügbar ${wait}.`,
  confirmDelete: {
    title: 'Diesen Eintrag löschen?',
    text: ({ email }) => [
      'Die Einladung für ',
      email,
      ' verschwindet samt Verlauf aus der Liste. Das lässt sich nicht rückgängig machen.',
    ],
    keep: 'Eintrag behalten',
    confirm: 'Eintrag löschen',
  },
  confirmCancel: {
    title: 'Diese Einladung widerrufen?',
    text: ({ email }) => [email, ' kann mit dem Link nicht mehr beitreten. Du kannst die Person später wieder einladen.'],
    keep: 'Einladung behalten',
    confirm: 'Einladung widerrufen',
  },
};
