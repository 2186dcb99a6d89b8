import { escapeHtml } from './escapeHtml.js';
import { harmlessName } from './harmlessText.js';
import { mailLanguage, mailTexts } from './mailTexts.js';
import type { RenderedMail } from './RenderedMail.js';

/** What a mail about a request for a fresh invite says. Everything but the link may be hostile text. */
export interface RequestMailContent {
  organizationName: string;

  inviteeEmail: string;

  link: string;

  /** The reader's BCP 47 language. */
  locale: string | null;
}

/** Renders the mail that tells somebody who manages invites that an invitee asks for a fresh one. */
export function requestMail({ organizationName, inviteeEmail, link, locale }: RequestMailContent): RenderedMail {
  const { language } = mailLanguage(locale);
  const { request, fullStop } = mailTexts[language];
  const [invitee, organization] = [harmlessName(inviteeEmail), harmlessName(organizationName)];
  const subject = request.asks(invitee, organization);
  const headline = request.asks(`<bdi>${escapeHtml(invitee)}</bdi>`, `<bdi><strong>${escapeHtml(organization)}</strong></bdi>`);
  const direction = `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
  return {
    subject,
    text: `${subject}${fullStop}\n\n${request.explanation}\n\n${request.open}:\n${link}\n`,
    html: [
      `<!doctype html><html ${direction}><head><meta charset="utf-8"></head><body>`,
      `<div ${direction} style="font-family: sans-serif; line-height: 1.5">`,
      `<p>${headline}${fullStop}</p>`,
      `<p>${request.explanation}</p>`,
      `<p><a href="${escapeHtml(link)}">${request.open}</a></p>`,
      '</div></body></html>',
    ].join('\n'),
  };
}
