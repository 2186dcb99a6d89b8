import { plural } from './tools.js';

/** Arabic counts with their noun, in the case that it has after another noun or a preposition. */
export const counted = {
  invites: (count: number) =>
    plural(count, { zero: '# دعوة', one: 'دعوة واحدة', two: 'دعوتين', few: '# دعوات', many: '# دعوة', other: '# دعوة' }),

  people: (count: number) =>
    plural(count, { zero: '# شخص', one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصًا', other: '# شخص' }),
};
