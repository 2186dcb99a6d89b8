import { escapeHtml } from './escapeHtml.js';

/** What an invite's mail says. Everything but the link may be hostile text. */
export interface InviteMailContent {
  organizationName: string;

  inviterName: string | null;

  message: string | null;

  link: string;

  expiresAt: Date | null;
}

/** An invite's mail. */
export interface RenderedMail {
  subject: string;

  text: string;

  html: string;
}

const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Renders an invite's mail as text and as HTML. */
export function inviteMail({ organizationName, inviterName, message, link, expiresAt }: InviteMailContent): RenderedMail {
  const organization = oneLine(organizationName);
  const inviter = inviterName === null ? 'Somebody' : oneLine(inviterName);
  const expiry = expiresAt && `The link works until ${longDate.format(expiresAt)} and for this address only.`;
  const caution = 'If you did not expect this mail, you can ignore it.';
  const quoted = message && message.replace(/[^\P{C}\n]/gu, '');
  const headline = `${inviter} invites you to join ${organization}`;
  return {
    subject: headline,
    text: [`${headline}.`, quoted && quotedLines(quoted), `Open the invite:\n${link}`, expiry, caution]
      .filter(Boolean)
      .join('\n\n')
      .concat('\n'),
    html: [
      '<!doctype html><html lang="en"><body style="font-family: sans-serif; line-height: 1.5">',
      `<p><bdi>${escapeHtml(inviter)}</bdi> invites you to join <bdi><strong>${escapeHtml(organization)}</strong></bdi>.</p>`,
      quoted && `<blockquote dir="auto" style="white-space: pre-line">${escapeHtml(quoted)}</blockquote>`,
      `<p><a href="${escapeHtml(link)}">Open the invite</a></p>`,
      expiry && `<p>${escapeHtml(expiry)}</p>`,
      `<p>${caution}</p>`,
      '</body></html>',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** Text that stays within one header line, whatever it was. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
}

function quotedLines(message: string): string {
  return message.replace(/^/gm, '> ');
}
