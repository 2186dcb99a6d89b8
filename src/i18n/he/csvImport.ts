import type { CsvImportMessages } from '../CsvImportMessages.js';
import { counted } from './counted.js';
import { number, plural } from './tools.js';

/** Hebrew texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'ייבוא קובץ CSV',
  drop: 'גררו לכאן קובץ CSV',
  dropHint: ({ rows, size }) => `עד ${number(rows)} שורות או ${size}. עמודה אחת צריכה להכיל כתובות אימייל.`,
  choose: 'בחירת קובץ',
  template: 'הורדת תבנית',
  templateName: 'people-to-invite.csv',
  back: 'חזרה',
  chooseAnother: 'בחירת קובץ אחר',
  reading: ({ name }) => `קוראים את ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: 'שורה אחת', two: 'שתי שורות', other: '# שורות' }),
      size,
      emptyLines > 0 &&
        plural(emptyLines, { one: 'הושמטה שורה ריקה אחת', two: 'הושמטו שתי שורות ריקות', other: 'הושמטו # שורות ריקות' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'קריאה בקידוד',
  readAsHint: 'הקובץ לא מציין איך האותיות בו מקודדות. אם השמות נראים שגויים, בחרו קידוד אחר.',
  notReadAs: ({ encoding }) => `לא נמצאו אנשים בקובץ בקריאה בקידוד ”${encoding}”.`,
  encodings: {
    'utf-8': 'יוניקוד (UTF-8)',
    'windows-1252': 'מערב אירופה',
    macintosh: 'מערב אירופה (Mac)',
    'windows-1250': 'מרכז אירופה',
    'windows-1257': 'בלטית',
    'windows-1251': 'קירילית',
    'windows-1253': 'יוונית',
    'windows-1254': 'טורקית',
    'windows-1255': 'עברית',
    'windows-1256': 'ערבית',
    'windows-1258': 'וייטנאמית',
    'windows-874': 'תאית',
    shift_jis: 'יפנית',
    gb18030: 'סינית (פשוטה)',
    big5: 'סינית (מסורתית)',
    'euc-kr': 'קוריאנית',
  },
  columns: 'מה יש בכל עמודה?',
  column: 'עמודה',
  firstValue: 'ערך ראשון',
  useAs: 'שימוש',
  columnIs: ({ column }) => `השימוש בעמודה ”${column}”`,
  unnamed: ({ number: position }) => `עמודה ${number(position)}`,
  hasHeader: 'השורה הראשונה מכילה את שמות העמודות',
  uses: {
    email: 'אימייל',
    first_name: 'שם פרטי',
    last_name: 'שם משפחה',
    full_name: 'שם מלא',
    role: 'תפקיד',
    language: 'שפה',
    ignore: 'לא לייבא',
  },
  notImported: ({ columns, count }) => `${count === 1 ? 'העמודה הזאת לא תיובא' : 'העמודות האלה לא ייובאו'}: ${columns}.`,
  noEmailColumn: 'בחרו את העמודה עם כתובות האימייל.',
  rolesNotAsked: 'לא הצלחנו לאתר חלק מהתפקידים שבקובץ.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'הרשימה מלאה' : `ברשימה נותר מקום רק עבור ${counted.people(room)}`}. שלחו קודם את ההזמנות שבה, או ייבאו קובץ קטן יותר.`,
  ready: readiness,
  showProblems: 'הצגת בעיות בלבד',
  showAll: 'הצגת כל השורות',
  line: 'שורה',
  name: 'שם',
  noProblems: 'אין בעיות באף שורה.',
  more: ({ count }) => plural(count, { one: 'ועוד שורה אחת', two: 'ועוד שתי שורות', other: 'ועוד # שורות' }),
  comeAlong: 'גם שורות עם בעיות יתווספו.',
  add: ({ count }) => `הוספת ${counted.people(count)}`,
  read: (values) => `${readiness(values)}. בדקו את העמודות.`,
  problems: {
    no_at: 'חסר ”@” בכתובת',
    no_local: 'אין כלום לפני ”@”',
    no_domain: 'אין כלום אחרי ”@”',
    domain_without_dot: 'חסרה סיומת כמו ”\u200E.com”',
    too_many_at: 'לא כתובת אחת שלמה',
    invalid_character: 'תו שלא יכול להופיע בכתובת',
    too_long: 'ארוכה מהמותר לכתובת',
    malformed: 'הכתובת לא שלמה',
    no_address: 'אין כתובת אימייל',
    role: 'לא נמצא תפקיד כזה. ההזמנה לא תישלח עד שתבחרו תפקיד.',
    language: 'השפה לא זמינה כאן. ההזמנה לא תישלח עד שתבחרו שפה.',
    too_many_cells: ({ count }) =>
      plural(count, {
        one: 'ערך אחד יותר ממספר העמודות',
        two: 'שני ערכים יותר ממספר העמודות',
        other: '# ערכים יותר ממספר העמודות',
      }),
    quotes: 'מירכאות שלא נסגרו',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'שדה חובה',
    too_long: 'ארוך מדי',
    no_number: 'לא מספר',
    no_date: 'לא תאריך כמו 2026-11-22',
    no_option: 'לא אחת האפשרויות',
    no_check: 'לא כן ולא לא',
  },
  failures: {
    unreadable: 'לא הצלחנו לקרוא את הקובץ. ייתכן שהוא הועבר או השתנה. בחרו אותו שוב.',
    several: 'בחרו קובץ אחד בכל פעם.',
    spreadsheet: 'זה גיליון אלקטרוני ולא קובץ CSV. שמרו אותו כ־CSV בתוכנת הגיליונות, וייבאו את הקובץ החדש.',
    no_text: 'זה לא קובץ CSV. בחרו קובץ שמכיל טקסט.',
    empty: 'אין אנשים בקובץ הזה. הוסיפו שורה לכל אדם וייבאו אותו שוב.',
    no_addresses: 'אין כתובות אימייל בקובץ הזה. עמודה אחת צריכה להכיל אותן.',
    too_large: ({ size, limit }) =>
      `גודל הקובץ הוא ${size}, ואפשר לייבא עד ${limit}. פצלו אותו לקבצים קטנים יותר וייבאו אותם בזה אחר זה.`,
    too_many_rows: ({ count, limit }) =>
      `בקובץ יש ${number(count)} שורות, ואפשר לייבא עד ${number(limit)}. פצלו אותו לקבצים קטנים יותר, ושלחו את ההזמנות של קובץ אחד לפני שתייבאו את הבא.`,
    too_many_columns: ({ count, limit }) =>
      `בקובץ יש ${number(count)} עמודות, ואפשר לייבא עד ${number(limit)}. מחקו את העמודות המיותרות.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `שורות מוכנות: ${number(ready)} מתוך ${number(total)}`;
}
