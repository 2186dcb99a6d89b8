import type { BulkOperationKind } from '../../domain/InviteActivity.js';
import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'Alle gevonden uitnodigingen' : plural(count, { one: '# uitnodiging', other: '# uitnodigingen' });
const records = (count: number | null) =>
  count === null ? 'Alle gevonden items' : plural(count, { one: '# item', other: '# items' });
const doing = { resend: 'Opnieuw sturen', cancel: 'Intrekken', delete: 'Verwijderen' };
const done = { resend: 'opnieuw gestuurd', cancel: 'ingetrokken', delete: 'verwijderd' };
const objects = (kind: BulkOperationKind) => (kind === 'delete' ? 'items' : 'uitnodigingen');
const were = (count: number, rest: string) => `${plural(count, { one: '# is', other: '# zijn' })} ${rest}`;

/** Dutch texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Geselecteerde uitnodigingen',
  selected: ({ count }) => (count === null ? 'Alle gevonden uitnodigingen geselecteerd' : `${number(count)} geselecteerd`),
  selectAll: ({ count }) => (count === null ? 'Alle resultaten selecteren' : `Alle ${number(count)} selecteren`),
  selectPage: 'Deze pagina selecteren',
  clear: 'Selectie wissen',
  cleared: 'Er is niets geselecteerd',
  actions: { resend: 'Opnieuw sturen', cancel: 'Intrekken', delete: 'Items verwijderen' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Deze uitnodigingen staan niet meer open',
        cancel: 'Deze uitnodigingen staan niet meer open',
        delete: 'Openstaande uitnodigingen moeten eerst worden ingetrokken',
      }[kind],
      forbidden: {
        resend: 'Je hebt geen rechten om deze uitnodigingen opnieuw te sturen',
        cancel: 'Je hebt geen rechten om deze uitnodigingen in te trekken',
        delete: 'Je hebt geen rechten om deze items te verwijderen',
      }[kind],
      cooldown: 'Deze uitnodigingen zijn net verstuurd',
      limit_reached: 'Er zijn geen plekken meer vrij',
      expired: 'Deze uitnodigingen zijn verlopen',
      not_supported: `Hier niet beschikbaar: ${doing[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `${invites(count)} opnieuw sturen?`,
      text: 'Wie nog niet heeft gereageerd, krijgt de e-mail nog een keer, met een nieuwe verloopdatum.',
      keep: 'Niet opnieuw sturen',
      confirm: ({ count }) => (count === null ? 'Alle opnieuw sturen' : `${number(count)} opnieuw sturen`),
    },
    cancel: {
      title: ({ count }) => `${invites(count)} intrekken?`,
      text: 'Met deze links kan niemand meer lid worden. Je kunt deze mensen later opnieuw uitnodigen.',
      keep: 'Uitnodigingen behouden',
      confirm: ({ count }) => `${invites(count)} intrekken`,
    },
    delete: {
      title: ({ count }) => `${records(count)} verwijderen?`,
      text: 'Ze verdwijnen uit de lijst, met hun geschiedenis. Dit kun je niet ongedaan maken.',
      keep: 'Items behouden',
      confirm: ({ count }) => `${records(count)} verwijderen`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null ? `${doing[kind]}: alle gevonden ${objects(kind)}` : `${doing[kind]}: ${number(settled)} van ${number(total)}`,
  reading: ({ read, total }) =>
    total === null ? `Uitnodigingen opzoeken: ${number(read)}` : `Uitnodigingen opzoeken: ${number(read)} van ${number(total)}`,
  checking: 'Het antwoord is verloren gegaan. We controleren wat er is gebeurd…',
  failed: ({ count }) => `${number(count)} mislukt`,
  stop: 'Stoppen',
  stopping: 'Stoppen…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'Resultaat',
  done: ({ kind, count }) =>
    `${count === 0 ? `Geen ${objects(kind)}` : (kind === 'delete' ? records : invites)(count)} ${done[kind]}`,
  unclear: ({ kind }) =>
    `Het is niet duidelijk wat er ${{ resend: 'opnieuw is gestuurd', cancel: 'is ingetrokken', delete: 'is verwijderd' }[kind]}`,
  refused: ({ kind, error, rest }) =>
    `${rest ? 'De rest van de' : 'Deze'} ${objects(kind)} ${rest ? 'kon' : 'konden'} niet ${{ resend: 'opnieuw worden gestuurd', cancel: 'worden ingetrokken', delete: 'worden verwijderd' }[kind]}. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: were(count, 'intussen geaccepteerd'),
          declined: were(count, 'intussen geweigerd'),
          canceled: were(count, 'intussen ingetrokken'),
          expired: were(count, 'intussen verlopen'),
          pending: plural(count, { one: '# staat nog open', other: '# staan nog open' }),
          unknown: plural(count, { one: '# staat niet meer open', other: '# staan niet meer open' }),
        }[error.status];
      case 'forbidden':
        return plural(count, { one: '# was niet toegestaan', other: '# waren niet toegestaan' });
      case 'not_found':
      case 'gone':
        return were(count, 'er niet meer');
      case 'conflict':
        return were(count, 'tegelijk gewijzigd');
      case 'rate_limited':
        return plural(count, { one: '# moet wachten: te veel verzoeken', other: '# moeten wachten: te veel verzoeken' });
      default:
        return `${number(count)} mislukt: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# staat nog open', other: '# staan nog open' })
          : plural(count, { one: '# staat niet open', other: '# staan niet open' }),
      forbidden: plural(count, { one: '# was niet toegestaan', other: '# waren niet toegestaan' }),
      cooldown: were(count, 'net verstuurd'),
      limit_reached: `${number(count)}: geen plekken meer vrij`,
      expired: were(count, 'verlopen'),
      not_supported: `${number(count)}: hier niet beschikbaar`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Gestopt. De rest is niet gewijzigd.'
      : `Gestopt: ${plural(count, { one: '# is niet gewijzigd', other: '# zijn niet gewijzigd' })}`,
  lost: ({ kind, count, left }) => {
    const answer = `Het antwoord van de server${count === null ? '' : ` over ${invites(count)}`} is verloren gegaan.`;
    if (left === null) {
      return `${answer} ${kind === 'resend' ? 'Misschien is een deel verstuurd: kijk in de kolom “Verstuurd” voordat je het opnieuw probeert.' : 'Kijk in de lijst voordat je het opnieuw probeert.'}`;
    }
    return `${answer} We hebben opnieuw gekeken: ${plural(left, { one: '# is niet gewijzigd', other: '# zijn niet gewijzigd' })}.`;
  },
  retry: ({ count }) => (count === null ? 'Opnieuw proberen' : `${number(count)} opnieuw proberen`),
  dismiss: 'Resultaat verbergen',
};
