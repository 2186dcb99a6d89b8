import type { CaseDefinition } from '../CaseContext.js';
import { check, skipIf } from '../check.js';
import { expectShape } from '../expectShape.js';
import { findValues } from '../findValues.js';
import { historyShape, pageShape, userInviteShape } from '../shapes.js';
import { shown } from '../shown.js';

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const dateField = /(^|\.)(createdAt|sentAt|expiresAt|updatedAt|serverNow|at|availableAt)$/;
const inHostData = /(^|\.)data(\.|$)/;

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return ['string', 'boolean', 'undefined', 'object'].includes(typeof value);
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What answers look like. */
export const shapeCases: readonly CaseDefinition[] = [
  {
    id: 'shape.page',
    title: 'a page has items, a count and a cursor',
    howToMend:
      'Answer { items, totalCount, nextCursor }. totalCount is a whole number, null where the back end does not count; nextCursor is text or null.',
    needs: [],
    async prove({ invite, list }) {
      await invite(['ada']);
      expectShape(pageShape, await list(), 'userInvites');
    },
  },
  {
    id: 'shape.invite',
    title: 'an invite has every property of the contract, also where it has nothing in it',
    howToMend: 'Give each invite all properties of UserInvite, null where there is no value; map roles to { key, name }.',
    needs: [],
    async prove({ invite, list, client, signal }) {
      const [ada] = await invite(['ada', 'bob']);
      for (const listed of (await list()).items) expectShape(userInviteShape, listed, 'userInvites');
      expectShape(userInviteShape, await client.userInvite(ada!.id, { signal }), 'userInvite');
    },
  },
  {
    id: 'shape.null-not-empty',
    title: 'what is absent is null, never an empty text',
    howToMend: "Map '' to null where the back end answers it for names, languages, messages or dates.",
    needs: [],
    async prove({ invite, list }) {
      await invite(['ada']);
      const empty = findValues((await list()).items).find(({ path, value }) => value === '' && !inHostData.test(path));
      check(!empty, `userInvites: items.${empty?.path} is an empty text.`);
    },
  },
  {
    id: 'shape.iso-dates',
    title: 'dates are ISO texts with a time and a zone',
    howToMend: 'Answer dates as new Date(…).toISOString() does. A Date object or a number would be another one with each read.',
    needs: [],
    async prove({ invite, list }) {
      await invite(['ada']);
      const wrong = findValues(await list()).find(
        ({ path, value }) =>
          dateField.test(path) &&
          !inHostData.test(path) &&
          value !== null &&
          value !== undefined &&
          !(typeof value === 'string' && isoDate.test(value)),
      );
      check(!wrong, `userInvites: ${wrong?.path} is ${shown(wrong?.value)}.`);
    },
  },
  {
    id: 'shape.plain-data',
    title: 'answers are plain data, which can be kept, compared and sent on',
    howToMend: 'Answer objects, lists, texts, numbers, booleans and null only: no Date, Map, class instance or NaN.',
    needs: [],
    async prove({ invite, list, client, signal }) {
      const [ada] = await invite(['ada']);
      for (const answer of [await list(), await client.userInvite(ada!.id, { signal })]) {
        const strange = findValues(answer).find(({ value }) => !isPlain(value));
        check(!strange, `An answer holds what is no plain data at ${strange?.path}: ${shown(strange?.value)}.`);
      }
    },
  },
  {
    id: 'shape.frozen-questions',
    title: 'what it is given is left as it is',
    howToMend: 'Copy parameters and inputs before changing them: the caller compares and sends them again.',
    needs: [],
    async prove({ client, address, list, write }) {
      const input = Object.freeze({ userInvites: Object.freeze([Object.freeze({ email: address('ada') })]) });
      await client.sendUserInvites(input, write());
      await list(Object.freeze({ filter: Object.freeze({}) }));
    },
  },
  {
    id: 'shape.server-time',
    title: 'where the server tells its time, it is that of the answer',
    howToMend: 'Take serverNow from the clock that decides expiry, when the page is read; leave it out where it is not known.',
    needs: [],
    async prove({ invite, list }) {
      const [ada] = await invite(['ada']);
      const { serverNow } = await list();
      skipIf(serverNow === undefined, 'The back end does not tell its time.');
      const made = Date.parse(ada!.createdAt ?? '');
      check(
        !(Date.parse(serverNow!) + 1000 < made),
        `serverNow is ${serverNow}, before the invite was made at ${ada!.createdAt}.`,
      );
    },
  },
  {
    id: 'shape.data-keys',
    title: "the host's own data survives, whatever its keys are called",
    howToMend: 'Copy data as it is, with JSON or structuredClone; look properties up with Object.hasOwn.',
    needs: [],
    async prove({ invite, list }) {
      const data = { constructor: null, toString: 'text', team: { size: 3 } };
      const [ada] = await invite(['ada'], { data });
      skipIf(ada!.data === null, 'The back end keeps no data with an invite.');
      const [listed] = (await list({ search: ada!.email })).items;
      const kept = new Map(Object.entries(listed?.data ?? {}));
      const changed = Object.entries(data).find(([key, value]) => JSON.stringify(kept.get(key)) !== JSON.stringify(value));
      check(!changed, `data was sent as ${JSON.stringify(data)} and is ${shown(listed?.data)}.`);
    },
  },
  {
    id: 'shape.history',
    title: 'the history of an invite is there for one invite, newest first',
    howToMend: 'Answer history with userInvite only, sorted by `at` from new to old, each event with an id of its own.',
    needs: [],
    async prove({ invite, client, signal, write }) {
      const [ada] = await invite(['ada']);
      await client.cancelUserInvite(ada!.id, write());
      const { history } = await client.userInvite(ada!.id, { signal });
      skipIf(history === undefined, 'The back end keeps no history.');
      expectShape(historyShape, history, 'userInvite, its history');
      const times = history!.map(({ at }) => Date.parse(at));
      check(
        times.every((time, index) => index === 0 || time <= times[index - 1]!),
        `The history is not from new to old: ${history!.map(({ type, at }) => `${type} ${at}`).join(', ')}.`,
      );
      check(new Set(history!.map(({ id }) => id)).size === history!.length, 'Two events of the history have one id.');
    },
  },
];
