import type { BulkOperationKind } from '../../domain/InviteActivity.js';
import type { BulkMessages } from '../BulkMessages.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) =>
  count === null ? 'Alle gefundenen Einladungen' : plural(count, { one: '# Einladung', other: '# Einladungen' });
const records = (count: number | null) =>
  count === null ? 'Alle gefundenen Einträge' : plural(count, { one: '# Eintrag', other: '# Einträge' });
const doing = { resend: 'Erneut senden', cancel: 'Widerrufen', delete: 'Löschen' };
const done = { resend: 'erneut gesendet', cancel: 'widerrufen', delete: 'gelöscht' };
const objects = (kind: BulkOperationKind) => (kind === 'delete' ? 'Einträge' : 'Einladungen');
const were = (count: number, rest: string) => `${plural(count, { one: '# wurde', other: '# wurden' })} ${rest}`;

/** German texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'Ausgewählte Einladungen',
  selected: ({ count }) => (count === null ? 'Alle gefundenen Einladungen ausgewählt' : `${number(count)} ausgewählt`),
  selectAll: ({ count }) => (count === null ? 'Alle gefundenen auswählen' : `Alle ${number(count)} auswählen`),
  selectPage: 'Diese Seite auswählen',
  clear: 'Auswahl aufheben',
  cleared: 'Es ist nichts ausgewählt',
  actions: { resend: 'Erneut senden', cancel: 'Widerrufen', delete: 'Einträge löschen' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'Diese Einladungen stehen nicht mehr aus',
        cancel: 'Diese Einladungen stehen nicht mehr aus',
        delete: 'Ausstehende Einladungen müssen erst widerrufen werden',
      }[kind],
      forbidden: {
        resend: 'Dir fehlt die Berechtigung, diese Einladungen erneut zu senden',
        cancel: 'Dir fehlt die Berechtigung, diese Einladungen zu widerrufen',
        delete: 'Dir fehlt die Berechtigung, diese Einträge zu löschen',
      }[kind],
      cooldown: 'Diese Einladungen wurden gerade erst gesendet',
      limit_reached: 'Es sind keine Plätze mehr frei',
      expired: 'Diese Einladungen sind abgelaufen',
      not_supported: `Hier nicht verfügbar: ${doing[kind]}`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `${invites(count)} erneut senden?`,
      text: 'Wer noch nicht geantwortet hat, bekommt die E-Mail noch einmal, mit neuem Ablaufdatum.',
      keep: 'Nicht erneut senden',
      confirm: ({ count }) => (count === null ? 'Alle erneut senden' : `${number(count)} erneut senden`),
    },
    cancel: {
      title: ({ count }) => `${invites(count)} widerrufen?`,
      text: 'Mit diesen Links kann niemand mehr beitreten. Du kannst die Personen später wieder einladen.',
      keep: 'Einladungen behalten',
      confirm: ({ count }) => `${invites(count)} widerrufen`,
    },
    delete: {
      title: ({ count }) => `${records(count)} löschen?`,
      text: 'Sie verschwinden samt Verlauf aus der Liste. Das lässt sich nicht rückgängig machen.',
      keep: 'Einträge behalten',
      confirm: ({ count }) => `${records(count)} löschen`,
    },
  },
  running: ({ kind, settled, total }) =>
    total === null
      ? `${doing[kind]}: alle gefundenen ${objects(kind)}`
      : `${doing[kind]}: ${number(settled)} von ${number(total)}`,
  reading: ({ read, total }) =>
    total === null
      ? `Einladungen werden gesucht: ${number(read)}`
      : `Einladungen werden gesucht: ${number(read)} von ${number(total)}`,
  checking: 'Die Antwort ging verloren. Es wird geprüft, was passiert ist\u00A0…',
  failed: ({ count }) => `${number(count)} fehlgeschlagen`,
  stop: 'Stoppen',
  stopping: 'Wird gestoppt\u00A0…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}\u00A0%`,
  resultLabel: 'Ergebnis',
  done: ({ kind, count }) =>
    `${count === 0 ? `Keine ${objects(kind)}` : (kind === 'delete' ? records : invites)(count)} ${done[kind]}`,
  unclear: ({ kind }) => `Es ist unklar, was ${done[kind]} wurde`,
  refused: ({ kind, error, rest }) =>
    `${rest ? 'Die übrigen' : 'Diese'} ${objects(kind)} konnten nicht ${done[kind]} werden. ${error}`,
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: were(count, 'inzwischen angenommen'),
          declined: were(count, 'inzwischen abgelehnt'),
          canceled: were(count, 'inzwischen widerrufen'),
          expired: plural(count, { one: '# ist inzwischen abgelaufen', other: '# sind inzwischen abgelaufen' }),
          pending: plural(count, { one: '# steht noch aus', other: '# stehen noch aus' }),
          unknown: plural(count, { one: '# steht nicht mehr aus', other: '# stehen nicht mehr aus' }),
        }[error.status];
      case 'forbidden':
        return plural(count, { one: '# war nicht erlaubt', other: '# waren nicht erlaubt' });
      case 'not_found':
      case 'gone':
        return `${number(count)} gibt es nicht mehr`;
      case 'conflict':
        return were(count, 'gleichzeitig geändert');
      case 'rate_limited':
        return plural(count, { one: '# muss warten: zu viele Anfragen', other: '# müssen warten: zu viele Anfragen' });
      default:
        return `${number(count)} fehlgeschlagen: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending:
        kind === 'delete'
          ? plural(count, { one: '# steht noch aus', other: '# stehen noch aus' })
          : plural(count, { one: '# steht nicht aus', other: '# stehen nicht aus' }),
      forbidden: plural(count, { one: '# war nicht erlaubt', other: '# waren nicht erlaubt' }),
      cooldown: were(count, 'gerade erst gesendet'),
      limit_reached: `${number(count)}: keine Plätze mehr frei`,
      expired: plural(count, { one: '# ist abgelaufen', other: '# sind abgelaufen' }),
      not_supported: `${number(count)}: hier nicht verfügbar`,
    })[reason],
  unsent: ({ count }) =>
    count === null
      ? 'Gestoppt. Alles Übrige blieb unverändert.'
      : `Gestoppt: ${plural(count, { one: '# blieb unverändert', other: '# blieben unverändert' })}`,
  lost: ({ kind, count, left }) => {
    const answer = `Die Antwort des Servers${count === null ? '' : ` zu ${invites(count)}`} ging verloren.`;
    if (left === null) {
      return `${answer} ${kind === 'resend' ? 'Vielleicht wurde ein Teil gesendet: Sieh in der Spalte „Gesendet“ nach, bevor du es noch einmal versuchst.' : 'Sieh in der Liste nach, bevor du es noch einmal versuchst.'}`;
    }
    return `${answer} Wir haben nachgesehen: ${plural(left, { one: '# ist unverändert', other: '# sind unverändert' })}.`;
  },
  retry: ({ count }) => (count === null ? 'Erneut versuchen' : `${number(count)} erneut versuchen`),
  dismiss: 'Ergebnis ausblenden',
};
