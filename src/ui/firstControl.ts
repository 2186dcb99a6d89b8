/** What of a part of the page gets the focus: what is chosen in it, else its first control. */
export function firstControl(part: HTMLElement): HTMLElement | null {
  return part.querySelector<HTMLElement>('[aria-pressed="true"]') ?? part.querySelector<HTMLElement>('input, button');
}
