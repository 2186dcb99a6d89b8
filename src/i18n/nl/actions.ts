import type { InviteActivityKind } from '../../domain/InviteActivity.js';
import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const possible = (kind: InviteActivityKind, when: string) =>
  ({
    resend: `Je kunt de uitnodiging ${when} opnieuw sturen`,
    cancel: `Je kunt de uitnodiging ${when} intrekken`,
    update: `Je kunt de wijzigingen ${when} opslaan`,
    restore: `Je kunt de uitnodiging ${when} herstellen`,
    delete: `Je kunt het item ${when} verwijderen`,
    copy_link: `Je kunt de link ${when} kopiëren`,
  })[kind];

/** Dutch texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'Opnieuw sturen',
  resendFor: ({ email }) => `Opnieuw sturen: uitnodiging voor ${email}`,
  copyLink: 'Link kopiëren',
  editInvite: 'Uitnodiging bewerken',
  seeDetails: 'Details bekijken',
  cancelInvite: 'Uitnodiging intrekken',
  restoreInvite: 'Uitnodiging herstellen',
  deleteRecord: 'Item verwijderen',
  undo: 'Ongedaan maken',
  undoHint: 'Je kunt dit onder de lijst ongedaan maken',
  lastDone: 'Laatst gedaan',
  dismissDone: ({ done }) => `Verbergen: ${done}`,
  actionFor: ({ action, email }) => `${action}, uitnodiging voor ${email}`,
  pending: {
    resend: 'Opnieuw sturen…',
    cancel: 'Intrekken…',
    update: 'Opslaan…',
    restore: 'Herstellen…',
    delete: 'Verwijderen…',
    copy_link: 'Link ophalen…',
  },
  checking: 'Controleren…',
  waiting: 'Wachten…',
  waitingFor: ({ kind }) =>
    `Je bent offline. ${{ resend: 'De uitnodiging wordt opnieuw gestuurd', cancel: 'De uitnodiging wordt ingetrokken', update: 'Je wijzigingen worden opgeslagen', restore: 'De uitnodiging wordt hersteld', delete: 'Het item wordt verwijderd' }[kind]} zodra je weer verbinding hebt.`,
  withdraw: {
    resend: 'Niet opnieuw sturen',
    cancel: 'Uitnodiging behouden',
    update: 'Wijzigingen weggooien',
    restore: 'Niet herstellen',
    delete: 'Item behouden',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `Uitnodiging voor ${email} wordt niet opnieuw gestuurd`,
      cancel: `Uitnodiging voor ${email} blijft staan`,
      update: `Wijzigingen in de uitnodiging voor ${email} weggegooid`,
      restore: `Uitnodiging voor ${email} wordt niet hersteld`,
      delete: `Uitnodiging voor ${email} blijft in de lijst`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `Uitnodiging voor ${email} opnieuw gestuurd`,
      cancel: `Uitnodiging voor ${email} ingetrokken`,
      update: `Uitnodiging voor ${email} opgeslagen`,
      restore: `Uitnodiging voor ${email} hersteld`,
      delete: `Uitnodiging voor ${email} uit de lijst verwijderd`,
      copy_link: `Link voor ${email} gekopieerd`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'Opnieuw sturen is niet gelukt.', cancel: 'Intrekken is niet gelukt.', update: 'Opslaan is niet gelukt.', restore: 'Herstellen is niet gelukt.', delete: 'Verwijderen is niet gelukt.', copy_link: 'Het ophalen van de link is niet gelukt.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: `De uitnodiging voor ${email} kon niet opnieuw worden gestuurd.`, cancel: `De uitnodiging voor ${email} kon niet worden ingetrokken.`, update: `De uitnodiging voor ${email} kon niet worden opgeslagen.`, restore: `De uitnodiging voor ${email} kon niet worden hersteld.`, delete: `De uitnodiging voor ${email} kon niet uit de lijst worden verwijderd.`, copy_link: `De link voor ${email} kon niet worden opgehaald.` }[kind]} ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'Te veel e-mails op dit moment.' : 'Te veel verzoeken.'} ${possible(kind, wait)}.`,
  waitOver: ({ kind }) => `${possible(kind, 'nu')}.`,
  waitOverFor: ({ kind, email }) => `${possible(kind, 'nu')}: ${email}`,
  editAgain: 'Opnieuw bewerken',
  dismiss: 'Verbergen',
  linkDialog: {
    title: 'Deze link kopiëren',
    text: ({ email }) => [
      'De browser stond niet toe om de link voor ',
      email,
      ' te kopiëren. De link is geselecteerd: kopieer hem zelf.',
    ],
    label: 'Link',
    done: 'Klaar',
  },
  unavailable: {
    not_pending: 'Deze uitnodiging staat niet meer open',
    forbidden: 'Je hebt hier geen rechten voor',
    cooldown: 'Net verstuurd',
    limit_reached: 'Er zijn geen plekken meer vrij',
    expired: 'Deze uitnodiging is verlopen',
    not_supported: 'Hier niet beschikbaar',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. Weer beschikbaar ${wait}.`,
  confirmDelete: {
    title: 'Dit item verwijderen?',
    text: ({ email }) => [
      'De uitnodiging voor ',
      email,
      ' verdwijnt uit de lijst, met de geschiedenis. Dit kun je niet ongedaan maken.',
    ],
    keep: 'Item behouden',
    confirm: 'Item verwijderen',
  },
  confirmCancel: {
    title: 'Deze uitnodiging intrekken?',
    text: ({ email }) => [email, ' kan met de link geen lid meer worden. Je kunt deze persoon later opnieuw uitnodigen.'],
    keep: 'Uitnodiging behouden',
    confirm: 'Uitnodiging intrekken',
  },
};
