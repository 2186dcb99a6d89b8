import type { InviteActionsMessages } from '../InviteActionsMessages.js';

const again = {
  resend: 'לשלוח מחדש',
  cancel: 'לבטל את ההזמנה',
  update: 'לשמור',
  restore: 'לשחזר',
  delete: 'למחוק',
  copy_link: 'להעתיק את הקישור',
} as const;

/** Hebrew texts of what can be done with an invite. */
export const actions: InviteActionsMessages = {
  resend: 'שליחה מחדש',
  resendFor: ({ email }) => `שליחה מחדש של ההזמנה אל ${email}`,
  copyLink: 'העתקת הקישור',
  editInvite: 'עריכת ההזמנה',
  seeDetails: 'הצגת הפרטים',
  cancelInvite: 'ביטול ההזמנה',
  restoreInvite: 'שחזור ההזמנה',
  deleteRecord: 'מחיקת הרשומה',
  undo: 'ביטול הפעולה',
  undoHint: 'אפשר לבטל את הפעולה מתחת לרשימה',
  lastDone: 'הפעולה האחרונה',
  dismissDone: ({ done }) => `הסתרה: ${done}`,
  actionFor: ({ action, email }) => `${action}, ההזמנה אל ${email}`,
  pending: {
    resend: 'שולחים מחדש…',
    cancel: 'מבטלים…',
    update: 'שומרים…',
    restore: 'משחזרים…',
    delete: 'מוחקים…',
    copy_link: 'מביאים קישור…',
  },
  checking: 'בודקים…',
  waiting: 'ממתינים…',
  waitingFor: ({ kind }) =>
    `אין חיבור לאינטרנט. ${{ resend: 'ההזמנה תישלח מחדש', cancel: 'ההזמנה תבוטל', update: 'השינויים יישמרו', restore: 'ההזמנה תשוחזר', delete: 'הרשומה תימחק' }[kind]} כשהחיבור יחזור.`,
  withdraw: {
    resend: 'לא לשלוח מחדש',
    cancel: 'השארת ההזמנה',
    update: 'ויתור על השינויים',
    restore: 'לא לשחזר',
    delete: 'השארת הרשומה',
  },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `ההזמנה אל ${email} לא תישלח מחדש`,
      cancel: `ההזמנה אל ${email} לא תבוטל`,
      update: `השינויים בהזמנה אל ${email} לא יישמרו`,
      restore: `ההזמנה אל ${email} לא תשוחזר`,
      delete: `רשומת ההזמנה אל ${email} לא תימחק`,
    })[kind],
  done: ({ kind, email }) =>
    ({
      resend: `ההזמנה אל ${email} נשלחה מחדש`,
      cancel: `ההזמנה אל ${email} בוטלה`,
      update: `ההזמנה אל ${email} נשמרה`,
      restore: `ההזמנה אל ${email} שוחזרה`,
      delete: `רשומת ההזמנה אל ${email} נמחקה`,
      copy_link: `הקישור של ${email} הועתק`,
    })[kind],
  failed: ({ kind, error }) =>
    `${{ resend: 'השליחה מחדש נכשלה.', cancel: 'הביטול נכשל.', update: 'השמירה נכשלה.', restore: 'השחזור נכשל.', delete: 'המחיקה נכשלה.', copy_link: 'לא הצלחנו להביא את הקישור.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: 'לא הצלחנו לשלוח מחדש את ההזמנה', cancel: 'לא הצלחנו לבטל את ההזמנה', update: 'לא הצלחנו לשמור את ההזמנה', restore: 'לא הצלחנו לשחזר את ההזמנה', delete: 'לא הצלחנו למחוק את רשומת ההזמנה', copy_link: 'לא הצלחנו להביא את קישור ההזמנה' }[kind]} אל ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${kind === 'resend' ? 'נשלחו יותר מדי אימיילים לעת עתה' : 'יותר מדי בקשות'}. אפשר יהיה ${again[kind]} ${wait}.`,
  waitOver: ({ kind }) => `אפשר ${again[kind]} עכשיו.`,
  waitOverFor: ({ kind, email }) => `אפשר ${again[kind]} עכשיו: ${email}`,
  editAgain: 'עריכה מחדש',
  dismiss: 'הסתרה',
  linkDialog: {
    title: 'העתיקו את הקישור הזה',
    text: ({ email }) => ['הדפדפן חסם את העתקת הקישור של ', email, '. הקישור מסומן: העתיקו אותו בעצמכם.'],
    label: 'קישור',
    done: 'סיום',
  },
  unavailable: {
    not_pending: 'ההזמנה כבר לא בהמתנה',
    forbidden: 'אין לכם הרשאה',
    cooldown: 'נשלחה לפני רגע',
    limit_reached: 'לא נותרו מקומות',
    expired: 'תוקף ההזמנה פג',
    not_supported: 'לא זמין כאן',
  },
  unavailableFor: ({ reason, wait }) => `${reason}. הפעולה תהיה זמינה שוב ${wait}.`,
  confirmDelete: {
    title: 'למחוק את הרשומה?',
    text: ({ email }) => ['ההזמנה אל ', email, ' תיעלם מהרשימה, כולל ההיסטוריה שלה. אי אפשר לבטל את הפעולה הזאת.'],
    keep: 'השארת הרשומה',
    confirm: 'מחיקת הרשומה',
  },
  confirmCancel: {
    title: 'לבטל את ההזמנה?',
    text: ({ email }) => ['לא יהיה אפשר להצטרף דרך הקישור שנשלח אל ', email, '. אפשר לשלוח הזמנה חדשה בהמשך.'],
    keep: 'השארת ההזמנה',
    confirm: 'ביטול ההזמנה',
  },
};
