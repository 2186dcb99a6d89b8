import type { CommonMessages } from '../CommonMessages.js';
import { number } from './tools.js';

/** Hebrew texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'אין חיבור לאינטרנט.',
    timeout: 'לקח לשרת יותר מדי זמן להשיב.',
    network: 'השרת לא השיב.',
    unauthenticated: 'אתם לא מחוברים לחשבון. התחברו ונסו שוב.',
    forbidden: 'אין לכם הרשאה לעשות זאת.',
    not_found: 'הפריט כבר לא קיים.',
    gone: 'הפריט כבר לא קיים.',
    conflict: 'בינתיים חל שינוי. בדקו את הפרטים ונסו שוב.',
    validation: 'השרת לא קיבל את הבקשה.',
    rate_limited: 'יותר מדי בקשות. המתינו רגע ונסו שוב.',
    too_large: 'זה יותר מדי בבת אחת. נסו פחות.',
    quota_exceeded: 'הגעתם למגבלת המקומות או ההזמנות הפתוחות.',
    invite_not_pending: 'ההזמנה כבר לא בהמתנה.',
    needs_action: 'צריך להשלים פעולה אחרת קודם.',
    wrong_account: 'ההזמנה מיועדת לחשבון אחר.',
    server: 'אירעה תקלה בשרת.',
    malformed: 'לא ניתן לקרוא את תשובת השרת.',
    unknown: 'משהו השתבש.',
  },
  loading: 'טוענים…',
  notLoaded: 'לא ניתן לטעון את החלק הזה בדף.',
  tryAgain: 'ניסיון נוסף',
  close: 'סגירה',
  cancel: 'ביטול',
  roles: 'תפקידים',
  expires: 'תפוגה',
  none: '—',
  // Without the mark the plus sign stands behind the number.
  more: ({ count }) => `\u200E+${number(count)}`,
};
