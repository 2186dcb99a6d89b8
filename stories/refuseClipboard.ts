/** Makes the browser let nothing be copied, until the story has ended. */
export function refuseClipboard(): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
