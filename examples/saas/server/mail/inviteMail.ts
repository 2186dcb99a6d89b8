import { escapeHtml } from './escapeHtml.js';
import { harmlessMessage, harmlessName } from './harmlessText.js';
import type { MailTexts } from './mailTexts.js';
import { mailLanguage, mailTexts } from './mailTexts.js';
import type { RenderedMail } from './RenderedMail.js';

/** What an invite's mail says. Everything but the link may be hostile text. */
export interface InviteMailContent {
  organizationName: string;

  inviterName: string | null;

  message: string | null;

  link: string;

  expiresAt: Date | null;

  /** The invitee's BCP 47 language. */
  locale: string | null;
}

/** Renders an invite's mail as text and as HTML, in the invitee's language. */
export function inviteMail({ organizationName, inviterName, message, link, expiresAt, locale }: InviteMailContent): RenderedMail {
  const { language, dateLocale } = mailLanguage(locale);
  const { invites, somebody, fullStop, open, expiry, caution }: MailTexts = mailTexts[language];
  const organization = harmlessName(organizationName);
  const inviter = (inviterName !== null && harmlessName(inviterName)) || somebody;
  const lasts =
    expiresAt && expiry(new Intl.DateTimeFormat(dateLocale, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt));
  const quoted = message && harmlessMessage(message);
  const subject = invites(inviter, organization);
  const headline = invites(`<bdi>${escapeHtml(inviter)}</bdi>`, `<bdi><strong>${escapeHtml(organization)}</strong></bdi>`);
  const direction = `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
  return {
    subject,
    text: [subject + fullStop, quoted && quotedLines(quoted), `${open}:\n${link}`, lasts, caution]
      .filter(Boolean)
      .join('\n\n')
      .concat('\n'),
    html: [
      `<!doctype html><html ${direction}><head><meta charset="utf-8"></head><body>`,
      // Mail programs keep a part of the body only.
      `<div ${direction} style="font-family: sans-serif; line-height: 1.5">`,
      `<p>${headline}${fullStop}</p>`,
      quoted && `<blockquote dir="auto" style="white-space: pre-line">${escapeHtml(quoted)}</blockquote>`,
      `<p><a href="${escapeHtml(link)}">${open}</a></p>`,
      lasts && `<p>${escapeHtml(lasts)}</p>`,
      `<p>${caution}</p>`,
      '</div></body></html>',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

function quotedLines(message: string): string {
  return message.replace(/^/gm, '> ');
}
