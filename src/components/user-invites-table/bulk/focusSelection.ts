/** Puts the focus where things are selected: on the checkbox of the page, or, where there is no head, of the first row. */
export function focusSelection(within: HTMLElement | null): void {
  const root = within?.closest('.invites-root');
  const boxes = [...(root?.querySelectorAll<HTMLElement>('[data-select-page], [data-focus-key="select"]') ?? [])];
  const box = boxes.find((candidate) => candidate.checkVisibility());
  (box ?? root?.querySelector<HTMLElement>('.invites-table-scroll'))?.focus();
}
