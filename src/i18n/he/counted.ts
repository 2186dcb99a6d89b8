import { plural } from './tools.js';

/** Hebrew counts with their noun. */
export const counted = {
  invites: (count: number) => plural(count, { one: 'הזמנה אחת', two: 'שתי הזמנות', other: '# הזמנות' }),

  people: (count: number) => plural(count, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' }),
};
