import type { BrowserContext } from 'playwright';

/** Notes the keys that pages write to local or session storage. */
export async function watchStorage(context: BrowserContext): Promise<readonly string[]> {
  const keys: string[] = [];
  await context.exposeFunction('noteStored', (key: string) => void keys.push(key));
  await context.addInitScript(() => {
    const { noteStored } = window as unknown as { noteStored: (key: string) => void };
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function watched(key: string, value: string) {
      noteStored(key);
      setItem.call(this, key, value);
    };
  });
  return keys;
}
