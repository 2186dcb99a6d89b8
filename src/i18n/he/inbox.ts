import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** Hebrew texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'ההזמנות שקיבלתם',
  loading: 'טוענים את ההזמנות שלכם…',
  empty: { title: 'אין הזמנות פתוחות', text: 'כשתקבלו הזמנה, היא תופיע כאן.' },
  failedToLoad: { title: 'ההזמנות שלכם לא נטענו', text: ({ error }) => `${error} שום דבר לא השתנה.` },
  invitedBy: ({ inviter }) => (inviter ? ['קיבלתם הזמנה מאת ', inviter, '.'] : 'קיבלתם הזמנה.'),
  expires: ({ relative }) => `התוקף יפוג ${relative}`,
  expired: ({ relative }) => `התוקף פג ${relative}`,
  accept: 'הצטרפות',
  accepting: 'מצטרפים…',
  decline: 'דחייה',
  declining: 'דוחים…',
  declineQuestion: {
    reason: 'סיבה (לא חובה)',
    hint: 'מי ששולחים את ההזמנות יכולים לקרוא אותה.',
    confirm: 'דחיית ההזמנה',
    keep: 'השארת ההזמנה',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['פתיחת ', organization],
  accepted: 'הצטרפתם.',
  declined: 'דחיתם את ההזמנה.',
  over: ({ outcome }) => `ההזמנה כבר לא פתוחה.${outcome === 'unknown' ? ' ייתכן שהתשובה הקודמת שלכם כבר נקלטה.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} נסו שוב כדי לראות מה קרה: זה לא יכול לקרות פעמיים.`;
    return `${{ accept: 'לא הצלחנו לצרף אתכם.', decline: 'לא הצלחנו לדחות את ההזמנה.' }[kind]} ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'אשרו קודם את כתובת האימייל שלכם, ואז נסו שוב.'
      : 'נותר עוד שלב אחד. פתחו את הקישור שבאימייל של ההזמנה.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
