/** What an invite's mail says in one language. What is handed in goes into the sentences as it is. */
export interface MailTexts {
  invites: (inviter: string, organization: string) => string;

  /** Stands where an inviter's name is not known. */
  somebody: string;

  fullStop: string;

  open: string;

  expiry: (date: string) => string;

  caution: string;

  /** What is written to whoever can send an invite again. */
  request: { asks: (invitee: string, organization: string) => string; explanation: string; open: string };

  /** What is written to whoever wants to show that an address is theirs. */
  verification: { subject: string; purpose: string; open: string; caution: string };
}

/** The languages of mails. */
export const mailTexts = {
  en: {
    invites: (inviter, organization) => `${inviter} invites you to join ${organization}`,
    somebody: 'Somebody',
    fullStop: '.',
    open: 'Open the invite',
    expiry: (date) => `The link works until ${date} and for this address only.`,
    caution: 'If you did not expect this mail, you can ignore it.',
    request: {
      asks: (invitee, organization) => `${invitee} asks for a fresh invite to ${organization}`,
      explanation: 'Their link no longer works. You can send the invite again from the list of invites.',
      open: 'Open the invites',
    },
    verification: {
      subject: 'Verify your address',
      purpose: 'Open this link to see the invites to this address. It works for an hour.',
      open: 'Verify this address',
      caution: 'If you did not ask for this mail, you can ignore it.',
    },
  },
  de: {
    invites: (inviter, organization) => `${inviter} lädt Sie ein, ${organization} beizutreten`,
    somebody: 'Jemand',
    fullStop: '.',
    open: 'Einladung öffnen',
    expiry: (date) => `Der Link gilt bis zum ${date} und nur für diese Adresse.`,
    caution: 'Wenn Sie diese Mail nicht erwartet haben, können Sie sie ignorieren.',
    request: {
      asks: (invitee, organization) => `${invitee} bittet um eine neue Einladung zu ${organization}`,
      explanation: 'Der bisherige Link gilt nicht mehr. In der Liste der Einladungen können Sie die Einladung erneut senden.',
      open: 'Einladungen öffnen',
    },
    verification: {
      subject: 'Bestätigen Sie Ihre Adresse',
      purpose: 'Öffnen Sie diesen Link, um die Einladungen an diese Adresse zu sehen. Er gilt eine Stunde lang.',
      open: 'Adresse bestätigen',
      caution: 'Wenn Sie diese Mail nicht angefordert haben, können Sie sie ignorieren.',
    },
  },
  fr: {
    invites: (inviter, organization) => `${inviter} vous invite à rejoindre ${organization}`,
    somebody: 'Quelqu’un',
    fullStop: '.',
    open: 'Ouvrir l’invitation',
    expiry: (date) => `Le lien est valable jusqu’au ${date} et uniquement pour cette adresse.`,
    caution: 'Si vous n’attendiez pas ce message, vous pouvez l’ignorer.',
    request: {
      asks: (invitee, organization) => `${invitee} demande une nouvelle invitation à rejoindre ${organization}`,
      explanation: 'Son lien n’est plus valable. Vous pouvez renvoyer l’invitation depuis la liste des invitations.',
      open: 'Ouvrir les invitations',
    },
    verification: {
      subject: 'Confirmez votre adresse',
      purpose: 'Ouvrez ce lien pour voir les invitations envoyées à cette adresse. Il est valable une heure.',
      open: 'Confirmer l’adresse',
      caution: 'Si vous n’avez pas demandé ce message, vous pouvez l’ignorer.',
    },
  },
  es: {
    invites: (inviter, organization) => `${inviter} le invita a unirse a ${organization}`,
    somebody: 'Alguien',
    fullStop: '.',
    open: 'Abrir la invitación',
    expiry: (date) => `El enlace funciona hasta el ${date} y solo para esta dirección.`,
    caution: 'Si no esperaba este correo, puede ignorarlo.',
    request: {
      asks: (invitee, organization) => `${invitee} pide una nueva invitación a ${organization}`,
      explanation: 'Su enlace ya no funciona. Puede volver a enviar la invitación desde la lista de invitaciones.',
      open: 'Abrir las invitaciones',
    },
    verification: {
      subject: 'Confirme su dirección',
      purpose: 'Abra este enlace para ver las invitaciones enviadas a esta dirección. Funciona durante una hora.',
      open: 'Confirmar la dirección',
      caution: 'Si no ha pedido este correo, puede ignorarlo.',
    },
  },
  ja: {
    invites: (inviter, organization) => `${inviter}さんから${organization}への招待が届いています`,
    somebody: 'メンバー',
    fullStop: '。',
    open: '招待を開く',
    expiry: (date) => `リンクは${date}まで、このアドレスでのみ有効です。`,
    caution: 'お心当たりのない場合は、このメールを無視してください。',
    request: {
      asks: (invitee, organization) => `${invitee}さんが${organization}への新しい招待を希望しています`,
      explanation: '以前のリンクは使えなくなりました。招待の一覧から再送信できます。',
      open: '招待の一覧を開く',
    },
    verification: {
      subject: 'メールアドレスの確認',
      purpose: 'このアドレスへの招待を見るには、リンクを開いてください。リンクは1時間有効です。',
      open: 'アドレスを確認する',
      caution: 'お心当たりのない場合は、このメールを無視してください。',
    },
  },
  ar: {
    invites: (inviter, organization) => `يدعوك ${inviter} للانضمام إلى ${organization}`,
    somebody: 'أحد الأعضاء',
    fullStop: '.',
    open: 'فتح الدعوة',
    expiry: (date) => `يعمل الرابط حتى ${date} ولهذا العنوان فقط.`,
    caution: 'إذا لم تكن تتوقع هذه الرسالة، فيمكنك تجاهلها.',
    request: {
      asks: (invitee, organization) => `يطلب ${invitee} دعوة جديدة للانضمام إلى ${organization}`,
      explanation: 'لم يعد الرابط السابق يعمل. يمكنك إرسال الدعوة مرة أخرى من قائمة الدعوات.',
      open: 'فتح الدعوات',
    },
    verification: {
      subject: 'تأكيد عنوانك',
      purpose: 'افتح هذا الرابط لترى الدعوات المرسلة إلى هذا العنوان. يعمل الرابط لمدة ساعة.',
      open: 'تأكيد العنوان',
      caution: 'إذا لم تطلب هذه الرسالة، فيمكنك تجاهلها.',
    },
  },
} satisfies Record<string, MailTexts>;

/** A language that mails are written in. */
export type MailLanguage = keyof typeof mailTexts;

/** The language of a mail for somebody who reads a BCP 47 language, and the locale of its dates; English unless there is a text. */
export function mailLanguage(locale: string | null): { language: MailLanguage; dateLocale: string } {
  try {
    const { language, baseName } = new Intl.Locale(locale ?? 'en');
    if (Object.hasOwn(mailTexts, language)) return { language: language as MailLanguage, dateLocale: baseName };
  } catch {
    // No language: a host may have stored anything.
  }
  return { language: 'en', dateLocale: 'en' };
}
