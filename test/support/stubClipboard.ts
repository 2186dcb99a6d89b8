import { onTestFinished } from 'vitest';

/** Puts a clipboard in the place of the browser's, and of the one that user-event puts there, until the test ends; a refused one lets nobody write. Returns what was written. */
export function stubClipboard(kind: 'open' | 'refused' | 'absent' = 'open'): string[] {
  const written: string[] = [];
  const clipboard = {
    async write(items: readonly ClipboardItem[]) {
      if (kind === 'refused') throw new DOMException('Write permission denied.', 'NotAllowedError');
      for (const item of items) written.push(await (await item.getType('text/plain')).text());
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: kind === 'absent' ? undefined : clipboard });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
  return written;
}
