/** What has the focus, in the document or shadow root that an element is in; null where nothing has. */
export function focusedElement(within: Element | null): Element | null {
  const scope = within?.getRootNode();
  const active = scope instanceof Document || scope instanceof ShadowRoot ? scope.activeElement : null;
  return active === document.body ? null : active;
}
