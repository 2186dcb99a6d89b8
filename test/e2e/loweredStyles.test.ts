import { bundle } from 'lightningcss';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumOptions } from '../../scripts/chromiumOptions.js';

describe('the stylesheet, rewritten by a bundler for older browsers', () => {
  let browser: Browser;
  const chrome111 = 111 << 16;
  const { code } = bundle({ filename: 'src/theme/styles.css', targets: { chrome: chrome111 } });

  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser?.close());

  async function textColor(hostCss: string): Promise<string> {
    const page = await browser.newPage();
    await page.setContent(`<style>${hostCss}${code.toString()}</style><div class="invites-root">Text</div>`);
    const color = await page.locator('.invites-root').evaluate((element) => getComputedStyle(element).color);
    await page.close();
    return color;
  }

  it('has lost light-dark()', () => {
    expect(code.toString()).not.toContain('light-dark(');
  });

  it('is light where the page has no color-scheme', async () => {
    expect(await textColor('')).toBe('rgb(26, 27, 31)');
  });

  it('is dark where the same bundler has rewritten a dark page', async () => {
    expect(await textColor(':root{--lightningcss-light:;--lightningcss-dark:initial;color-scheme:dark}')).toBe(
      'rgb(236, 237, 239)',
    );
  });
});
