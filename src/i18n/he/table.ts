import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

const moreThan = (count: number) => plural(count, { one: 'יותר מהזמנה אחת', two: 'יותר משתי הזמנות', other: 'יותר מ־# הזמנות' });

/** Hebrew texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'הזמנות משתמשים',
  caption: 'הזמנות',
  statusTabs: 'סטטוס',
  all: 'הכול',
  invitePeople: 'הזמנת אנשים',
  search: 'חיפוש שם או אימייל',
  searchEmail: 'חיפוש אימייל',
  clearSearch: 'ניקוי החיפוש',
  searchMinimum: ({ count }) => plural(count, { one: 'לפחות תו אחד', two: 'לפחות שני תווים', other: 'לפחות # תווים' }),
  refresh: 'רענון',
  refreshed: 'הרשימה מעודכנת',
  filters: {
    roles: 'תפקיד',
    inviters: 'בהזמנת',
    sent: 'נשלחה',
    name: ({ filter, value }) => `סינון לפי: ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `הסרת המסנן ”${filter}”`,
    clearAll: 'ניקוי הכול',
    find: ({ filter }) => `חיפוש במסנן ”${filter}”`,
    failed: ({ error }) => `לא הצלחנו לטעון את האפשרויות. ${error}`,
    empty: 'אין עדיין ממה לבחור.',
    notFound: 'לא נמצאו תוצאות.',
    lastDays: ({ count }) => plural(count, { one: 'היום האחרון', two: 'היומיים האחרונים', other: '# הימים האחרונים' }),
    customDays: 'ימים אחרים',
    from: 'מתאריך',
    to: 'עד תאריך',
    apply: 'החלה',
    daysMissing: 'בחרו לפחות יום אחד.',
    daysReversed: 'היום הראשון לא יכול להיות אחרי היום האחרון.',
    daysSince: ({ date }) => `החל מ־${date}`,
    daysUntil: ({ date }) => `עד ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'מיון לפי',
  columns: {
    select: 'בחירה',
    invitee: 'מוזמנים',
    roles: 'תפקידים',
    status: 'סטטוס',
    inviter: 'בהזמנת',
    sent: 'נשלחה',
    expires: 'תפוגה',
    actions: 'פעולות',
  },
  columnMenu: {
    label: 'עמודות',
    hint: 'עמודות שאין להן מקום לא מוצגות.',
    moveUp: ({ column }) => `העברת ”${column}” למעלה`,
    moveDown: ({ column }) => `העברת ”${column}” למטה`,
    moved: ({ column, position, count }) => `”${column}” היא עמודה ${number(position)} מתוך ${number(count)}`,
    reset: 'איפוס העמודות',
    wasReset: 'העמודות אופסו',
  },
  exporting: {
    label: 'ייצוא CSV',
    fileName: ({ date }) => `invites-${date}.csv`,
    name: 'שם',
    email: 'אימייל',
    progress: ({ read, total }) => `מייצאים ${number(read)}${total === null ? '' : ` מתוך ${number(total)}`}`,
    cancel: 'ביטול הייצוא',
    canceled: 'הייצוא בוטל',
    done: ({ count }) => `הייצוא הושלם: ${counted.invites(count)}`,
    failed: ({ error }) => `הייצוא נכשל. ${error}`,
    dismiss: 'הסתרת הייצוא שנכשל',
  },
  sorts: {
    newest: 'החדשות תחילה',
    oldest: 'הישנות תחילה',
    expiresFirst: 'התפוגה הקרובה תחילה',
    invitee: 'שם',
    status: 'סטטוס',
  },
  sorted: ({ column, direction }) => `המיון לפי ”${column}”, בסדר ${direction === 'asc' ? 'עולה' : 'יורד'}`,
  found: ({ count, more }) => {
    if (more) return `נמצאו ${moreThan(count)}`;
    if (count === 0) return 'לא נמצאו הזמנות';
    return `${count === 1 ? 'נמצאה' : 'נמצאו'} ${counted.invites(count)}`;
  },
  selectPage: 'בחירת הדף הזה',
  selectAll: 'בחירת הכול',
  select: ({ email }) => `בחירת ${email}`,
  cellFailed: 'לא ניתן להציג',
  sentTimes: ({ count }) => plural(count, { one: 'נשלחה פעם אחת', two: 'נשלחה פעמיים', other: 'נשלחה # פעמים' }),
  actionsFor: ({ email }) => `פעולות עבור ${email}`,
  empty: {
    title: 'אין עדיין הזמנות',
    text: 'הוסיפו את האנשים שאתם עובדים איתם. כולם יקבלו אימייל עם קישור להצטרפות, וכאן תראו מי הצטרף.',
  },
  noMatch: {
    title: 'לא נמצאו תוצאות',
    text: ({ search, status, roles, inviters, days }) => {
      const parts = [
        search ? 'אין הזמנות' : 'אין כרגע הזמנות',
        status && `בסטטוס ”${status}”`,
        search && `שמכילות ”${search}”`,
        roles && `עם התפקיד ${roles}`,
        inviters && `מאת ${inviters}`,
        days && 'מהימים שנבחרו',
      ];
      return `${parts.filter(Boolean).join(' ')}.`;
    },
    clear: 'ניקוי החיפוש והמסננים',
  },
  failedToLoad: { title: 'ההזמנות לא נטענו', text: ({ error }) => `${error} שום דבר לא השתנה.` },
  offline: { title: 'אין חיבור לאינטרנט', text: 'ההזמנות יופיעו ברגע שהחיבור יחזור.' },
  forbidden: { title: 'אין לכם גישה להזמנות כאן', text: 'בקשו ממנהלי הארגון הרשאה לניהול הזמנות.' },
  stale: ({ error, time }) => `${error} ההזמנות נכונות לשעה ${time} וייתכן שהשתנו.`,
  loading: 'טוענים הזמנות…',
  pages: 'דפים',
  rowsPerPage: 'שורות בדף',
  perPage: ({ count }) => `${number(count)} בדף`,
  // The mark keeps the first number on the right where no word follows.
  range: ({ from, to, total }) => `\u200F${number(from)}–${number(to)}${total === null ? '' : ` מתוך ${number(total)}`}`,
  total: ({ count, more }) => (more ? moreThan(count) : counted.invites(count)),
  failedRows: ({ error }) => `ההזמנות האלה לא נטענו. ${error}`,
  actionFrom: ({ action, from }) => `${action}, הזמנות החל מ־${number(from)}`,
  firstPage: 'הדף הראשון',
  previousPage: 'הדף הקודם',
  nextPage: 'הדף הבא',
  lastPage: 'הדף האחרון',
};
