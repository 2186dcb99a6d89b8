/** Shows the field of the message, which is folded away where nobody has written one. */
export function unfoldMessage(field: HTMLElement | null): void {
  const disclosure = field?.closest('details');
  if (disclosure) disclosure.open = true;
}
