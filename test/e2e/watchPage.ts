import type { Page } from 'playwright';

// The browser itself writes this line for every answer with an error status.
const statusLine = /^Failed to load resource/;

/** Collects everything that goes wrong on a page: console errors and warnings, and uncaught exceptions. */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !statusLine.test(text)) complaints.push(text);
  });
}
