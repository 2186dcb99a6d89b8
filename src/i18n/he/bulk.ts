import type { BulkMessages } from '../BulkMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

const invites = (count: number | null) => (count === null ? 'את כל ההזמנות התואמות' : counted.invites(count));
const records = (count: number) => plural(count, { one: 'רשומה אחת', two: 'שתי רשומות', other: '# רשומות' });
const were = (count: number, one: string, other: string) => `${counted.invites(count)} ${count === 1 ? one : other}`;
const expired = (count: number) => `פג ${count === 1 ? 'תוקפה' : 'תוקפן'} של ${counted.invites(count)}`;
const doing = { resend: 'שולחים מחדש', cancel: 'מבטלים', delete: 'מוחקים' };
const toDo = { resend: 'לשלוח מחדש', cancel: 'לבטל', delete: 'למחוק' };

/** Hebrew texts of what is done with many invites at once. */
export const bulk: BulkMessages = {
  label: 'הזמנות שנבחרו',
  selected: ({ count }) =>
    count === null ? 'כל ההזמנות התואמות נבחרו' : plural(count, { one: 'נבחרה אחת', two: 'נבחרו שתיים', other: 'נבחרו #' }),
  selectAll: ({ count }) => (count === null ? 'בחירת כל התוצאות' : `בחירת כל ה־${number(count)}`),
  selectPage: 'בחירת הדף הזה',
  clear: 'ניקוי הבחירה',
  cleared: 'לא נבחר דבר',
  actions: { resend: 'שליחה מחדש', cancel: 'ביטול ההזמנות', delete: 'מחיקת הרשומות' },
  unavailable: ({ kind, reason }) =>
    ({
      not_pending: {
        resend: 'כבר לא בהמתנה',
        cancel: 'כבר לא בהמתנה',
        delete: 'צריך לבטל קודם הזמנות שבהמתנה',
      }[kind],
      forbidden: `אין לכם הרשאה ${{ resend: 'לשלוח אותן מחדש', cancel: 'לבטל אותן', delete: 'למחוק אותן' }[kind]}`,
      cooldown: 'הן נשלחו לפני רגע',
      limit_reached: 'לא נותרו מקומות',
      expired: 'תוקפן פג',
      not_supported: `אי אפשר ${toDo[kind]} כאן`,
    })[reason],
  confirm: {
    resend: {
      title: ({ count }) => `לשלוח מחדש ${invites(count)}?`,
      text: 'כל מי שעוד לא השיבו יקבלו שוב את האימייל, עם תוקף חדש.',
      keep: 'לא לשלוח מחדש',
      confirm: ({ count }) => (count === null ? 'שליחת הכול מחדש' : `שליחה מחדש (${number(count)})`),
    },
    cancel: {
      title: ({ count }) => `לבטל ${invites(count)}?`,
      text: 'לא יהיה אפשר להצטרף דרך הקישורים האלה. אפשר לשלוח הזמנות חדשות בהמשך.',
      keep: 'השארת ההזמנות',
      confirm: ({ count }) => (count === null ? 'ביטול כל ההזמנות התואמות' : `ביטול ${counted.invites(count)}`),
    },
    delete: {
      title: ({ count }) => `למחוק ${count === null ? 'את כל הרשומות התואמות' : records(count)}?`,
      text: 'הן ייעלמו מהרשימה, כולל ההיסטוריה שלהן. אי אפשר לבטל את הפעולה הזאת.',
      keep: 'השארת הרשומות',
      confirm: ({ count }) => (count === null ? 'מחיקת כל הרשומות התואמות' : `מחיקת ${records(count)}`),
    },
  },
  running: ({ kind, settled, total }) =>
    `${doing[kind]} ${total === null ? invites(null) : `${number(settled)} מתוך ${number(total)}`}`,
  reading: ({ read, total }) => `מאתרים הזמנות: ${number(read)}${total === null ? '' : ` מתוך ${number(total)}`}`,
  checking: 'התשובה אבדה. בודקים מה קרה…',
  failed: ({ count }) => plural(count, { one: 'אחת נכשלה', two: 'שתיים נכשלו', other: '# נכשלו' }),
  stop: 'עצירה',
  stopping: 'עוצרים…',
  progress: ({ kind, percent }) => `${doing[kind]}: ${number(percent)}%`,
  resultLabel: 'תוצאה',
  done: ({ kind, count }) => {
    if (count === 0) {
      return { resend: 'שום הזמנה לא נשלחה מחדש', cancel: 'שום הזמנה לא בוטלה', delete: 'שום רשומה לא נמחקה' }[kind];
    }
    return {
      resend: were(count, 'נשלחה מחדש', 'נשלחו מחדש'),
      cancel: were(count, 'בוטלה', 'בוטלו'),
      delete: `${records(count)} ${count === 1 ? 'נמחקה' : 'נמחקו'}`,
    }[kind];
  },
  unclear: ({ kind }) => `לא ברור מה ${{ resend: 'נשלח מחדש', cancel: 'בוטל', delete: 'נמחק' }[kind]}`,
  refused: ({ kind, error, rest }) => {
    const these = kind === 'delete' ? 'את הרשומות האלה' : 'את ההזמנות האלה';
    return `לא הצלחנו ${toDo[kind]} ${rest ? 'את השאר' : these}. ${error}`;
  },
  failedFor: ({ count, error, text }) => {
    switch (error.code) {
      case 'invite_not_pending':
        return {
          accepted: were(count, 'התקבלה בינתיים', 'התקבלו בינתיים'),
          declined: were(count, 'נדחתה בינתיים', 'נדחו בינתיים'),
          canceled: were(count, 'בוטלה בינתיים', 'בוטלו בינתיים'),
          expired: `${expired(count)} בינתיים`,
          pending: were(count, 'עדיין בהמתנה', 'עדיין בהמתנה'),
          unknown: were(count, 'כבר לא בהמתנה', 'כבר לא בהמתנה'),
        }[error.status];
      case 'forbidden':
        return `אין הרשאה עבור ${counted.invites(count)}`;
      case 'not_found':
      case 'gone':
        return were(count, 'כבר לא קיימת', 'כבר לא קיימות');
      case 'conflict':
        return were(count, 'השתנתה באותו הזמן', 'השתנו באותו הזמן');
      case 'rate_limited':
        return `${were(count, 'צריכה להמתין', 'צריכות להמתין')}: יותר מדי בקשות`;
      default:
        return `${were(count, 'נכשלה', 'נכשלו')}: ${text}`;
    }
  },
  skipped: ({ kind, count, reason }) =>
    ({
      not_pending: kind === 'delete' ? were(count, 'עדיין בהמתנה', 'עדיין בהמתנה') : were(count, 'לא בהמתנה', 'לא בהמתנה'),
      forbidden: `אין הרשאה עבור ${counted.invites(count)}`,
      cooldown: were(count, 'נשלחה לפני רגע', 'נשלחו לפני רגע'),
      limit_reached: `${counted.invites(count)}: לא נותרו מקומות`,
      expired: expired(count),
      not_supported: `${counted.invites(count)}: לא זמין כאן`,
    })[reason],
  unsent: ({ count }) =>
    count === null ? 'הפעולה נעצרה. השאר נותרו כפי שהיו.' : `הפעולה נעצרה: ${were(count, 'נותרה כפי שהייתה', 'נותרו כפי שהיו')}`,
  lost: ({ kind, count, left }) => {
    const lost = `תשובת השרת${count === null ? '' : ` לגבי ${counted.invites(count)}`} אבדה.`;
    if (left === null) {
      return `${lost} ${kind === 'resend' ? 'ייתכן שחלקן נשלחו: בדקו בעמודה ”נשלחה” לפני שתנסו שוב.' : 'בדקו ברשימה לפני שתנסו שוב.'}`;
    }
    return `${lost} בדקנו שוב: ${left === 0 ? 'אף אחת לא נותרה כפי שהייתה' : were(left, 'נותרה כפי שהייתה', 'נותרו כפי שהיו')}.`;
  },
  retry: ({ count }) => (count === null ? 'ניסיון נוסף' : `ניסיון נוסף (${number(count)})`),
  dismiss: 'הסתרת התוצאה',
};
