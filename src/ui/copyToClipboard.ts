/**
 * Puts a text on the clipboard that is still on its way. Call it in the click's own event: Safari lets nothing on the
 * clipboard that comes later. Resolves with whether it is there.
 */
export async function copyToClipboard(text: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(await text);
      return true;
    }
    const plain = text.then((value) => new Blob([value], { type: 'text/plain' }));
    plain.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
    return true;
  } catch {
    return false;
  }
}
