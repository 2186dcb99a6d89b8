import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** Hebrew texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'פותחים את ההזמנה…',
  title: ({ organization }) => ['הצטרפות אל ', organization],
  invitedBy: ({ inviter }) => (inviter ? ['קיבלתם הזמנה מאת ', inviter, '.'] : 'קיבלתם הזמנה.'),
  invitedAddress: ({ inviter, email }) =>
    inviter ? ['הזמנה מאת ', inviter, ' נשלחה אל ', email, '.'] : ['נשלחה הזמנה אל ', email, '.'],
  from: ({ organization, inviter }) => (inviter ? [organization, ' · בהזמנת ', inviter] : organization),
  message: 'הודעה אישית',
  accept: 'קבלת ההזמנה',
  nothingTyped: 'מלאו קודם את השדה הזה.',
  accepting: 'מצטרפים…',
  decline: 'דחייה',
  declining: 'דוחים…',
  declineQuestion: {
    reason: 'סיבה (לא חובה)',
    hint: 'מי ששולחים את ההזמנות יכולים לקרוא אותה.',
    confirm: 'דחיית ההזמנה',
    keep: 'השארת ההזמנה',
  },
  switchAccount: 'החלפה',
  signedInAs: 'מחוברים בתור',
  signedOut: {
    signIn: 'התחברות כדי להצטרף',
    signUp: 'יצירת חשבון',
    hint: 'השתמשו בכתובת שלמעלה. אחר כך תחזרו ישר לכאן.',
    unknownTitle: 'התחברו כדי לראות את ההזמנה',
    unknownText: 'השתמשו בכתובת שאליה נשלחה ההזמנה.',
  },
  wrongAccount: {
    title: 'ההזמנה מיועדת לחשבון אחר',
    text: ({ organization }) =>
      organization
        ? ['התחברו עם הכתובת שאליה נשלחה ההזמנה כדי להצטרף אל ', organization, '.']
        : 'השתמשו בכתובת שאליה נשלחה ההזמנה.',
    invited: 'כתובת ההזמנה',
    signedIn: 'החשבון הנוכחי',
    switchAccount: 'החלפת חשבון',
  },
  accepted: {
    title: ({ organization }) => ['ברוכים הבאים אל ', organization],
    text: ({ roles }) => (roles ? ['הצטרפתם בתפקיד ', roles, '.'] : 'הצטרפתם.'),
    open: ({ organization }) => ['פתיחת ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => ['מעבר אל ', organization, ` ${wait}.`],
    said: ({ organization, wait }) => `מעבר אל ${organization} ${wait}.`,
    stay: 'להישאר כאן',
  },
  alreadyAccepted: {
    title: 'ההזמנה כבר התקבלה',
    text: 'התחברו עם החשבון שהצטרף באמצעותה.',
    signIn: 'התחברות',
  },
  alreadyMember: { title: ({ organization }) => ['כבר הצטרפתם אל ', organization], text: 'לא נותר מה לעשות.' },
  declined: {
    title: 'דחיתם את ההזמנה',
    text: ({ organization, inviter }) => [
      organization ? ['לא יישלחו אליכם תזכורות מ־', organization, '. '] : '',
      'שיניתם את דעתכם? בקשו הזמנה חדשה ',
      ...(inviter ? ['מאת ', inviter, '.'] : ['ממי ששלחו את הקודמת.']),
    ],
  },
  expired: {
    title: 'תוקף ההזמנה פג',
    text: ({ ago, inviter }) => [
      ago ? `התוקף פג ${ago}. ` : '',
      ...(inviter ? ['אפשר לקבל הזמנה חדשה מאת ', inviter, '.'] : ['אפשר לקבל הזמנה חדשה ממי ששלחו את הקודמת.']),
    ],
    request: 'בקשת הזמנה חדשה',
    requesting: 'מבקשים…',
  },
  requested: {
    title: 'הבקשה נשלחה',
    text: ({ inviter }) => ['נשלח אימייל אל ', inviter ?? 'מי ששלחו את ההזמנה', '. אפשר לסגור את הדף.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? ['לא נותרו מקומות ב־', organization] : 'לא נותרו מקומות'),
    text: 'כל המקומות תפוסים. ההזמנה עדיין בתוקף: נסו שוב מאוחר יותר.',
  },
  needsAction: {
    verify_email: {
      title: 'אשרו קודם את הכתובת שלכם',
      text: ({ email }) => ['שלחנו ', email ? ['קישור אל ', email] : 'אליכם קישור', '. פתחו אותו ואז חזרו לכאן.'],
      begin: 'שליחת הקישור מחדש',
      done: 'אישרתי',
    },
    second_factor: {
      title: 'הגדירו קודם שלב אימות שני',
      text: () => 'הארגון דורש שלב שני בהתחברות. ההזמנה עדיין בתוקף.',
      begin: 'הגדרה',
      done: 'הגדרתי',
    },
    other: {
      title: 'נותר עוד שלב אחד',
      text: () => 'ההזמנה עדיין בתוקף.',
      begin: 'המשך',
      done: 'ניסיון נוסף',
    },
  },
  framed: {
    title: 'פתחו את ההזמנה בחלון נפרד',
    text: 'הדף הזה מוצג בתוך אתר אחר, ושם אי אפשר לדעת בוודאות על מה לוחצים.',
    open: 'פתיחה בחלון חדש',
  },
  canceled: {
    title: 'ההזמנה בוטלה',
    text: 'אם אתם עדיין צריכים גישה, פנו אל מי ששלחו את ההזמנה.',
  },
  superseded: {
    title: 'יש קישור חדש יותר',
    text: 'ההזמנה נשלחה מחדש. פתחו את הקישור שבאימייל האחרון.',
  },
  notFound: {
    title: 'הקישור הזה לא עובד',
    text: 'ייתכן שהוא לא שלם. פתחו אותו שוב מהאימייל, או בקשו הזמנה חדשה.',
  },
  offline: {
    title: 'אין חיבור לאינטרנט',
    text: ({ outcome }) => `${outcome === 'unknown' ? 'ייתכן שזה הצליח.' : 'ההזמנה שמורה.'} נסו שוב כשהחיבור יחזור.`,
  },
  failed: {
    check: { title: 'ההזמנה לא נפתחה', text: ({ error }) => `${error} שום דבר לא השתנה.` },
    accept: {
      title: 'עוד לא הצלחנו לצרף אתכם',
      text: told('ההזמנה עדיין בתוקף.', 'נסו שוב: זה לא יכול לקרות פעמיים.'),
    },
    request: {
      title: 'עוד לא הצלחנו לשלוח את הבקשה',
      text: told('שום דבר לא נשלח.', 'נסו שוב: זה לא יכול לקרות פעמיים.'),
    },
    decline: {
      title: 'לא הצלחנו לדחות את ההזמנה',
      text: told('שום דבר לא השתנה.', 'נסו שוב: זה לא יכול לקרות פעמיים.'),
    },
  },
  home: 'מעבר לדף הבית',
};
