import { escapeHtml } from './escapeHtml.js';
import type { RenderedMail } from './inviteMail.js';

/** Renders the mail by whose link somebody shows that they read an address's mail. */
export function verificationMail({ link }: { link: string }): RenderedMail {
  const subject = 'Verify your address';
  const purpose = 'Open this link to see the invites to this address. It works for an hour.';
  const caution = 'If you did not ask for this mail, you can ignore it.';
  return {
    subject,
    text: `${purpose}\n\nVerify this address:\n${link}\n\n${caution}\n`,
    html: [
      '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"></head><body>',
      '<div lang="en" dir="ltr" style="font-family: sans-serif; line-height: 1.5">',
      `<p>${purpose}</p>`,
      `<p><a href="${escapeHtml(link)}">Verify this address</a></p>`,
      `<p>${caution}</p>`,
      '</div></body></html>',
    ].join('\n'),
  };
}
