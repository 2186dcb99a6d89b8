import { escapeHtml } from './escapeHtml.js';
import { mailLanguage, mailTexts } from './mailTexts.js';
import type { RenderedMail } from './RenderedMail.js';

/** Renders the mail by whose link somebody shows that they read an address's mail, in their BCP 47 language. */
export function verificationMail({ link, locale }: { link: string; locale: string | null }): RenderedMail {
  const { language } = mailLanguage(locale);
  const { subject, purpose, open, caution } = mailTexts[language].verification;
  const direction = `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
  return {
    subject,
    text: `${purpose}\n\n${open}:\n${link}\n\n${caution}\n`,
    html: [
      `<!doctype html><html ${direction}><head><meta charset="utf-8"></head><body>`,
      `<div ${direction} style="font-family: sans-serif; line-height: 1.5">`,
      `<p>${purpose}</p>`,
      `<p><a href="${escapeHtml(link)}">${open}</a></p>`,
      `<p>${caution}</p>`,
      '</div></body></html>',
    ].join('\n'),
  };
}
