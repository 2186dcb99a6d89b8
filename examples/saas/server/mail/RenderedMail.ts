/** A mail without its addresses. */
export interface RenderedMail {
  subject: string;

  text: string;

  html: string;
}
