import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Has the page match a media feature until the test is over. */
export async function emulateMedia(name: 'prefers-reduced-motion', value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { features: [] })));
}
