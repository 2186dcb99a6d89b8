import type { Locator, Page } from 'playwright';

/** Where the table says which of the invites are shown, such as "1–10 of 12". It is read out, too, which is text elsewhere on the page. */
export function rangeOf(page: Page, range: string): Locator {
  return page.getByRole('navigation', { name: 'Pages' }).getByText(range);
}
