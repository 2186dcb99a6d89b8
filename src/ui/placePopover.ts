const gap = 4;

/**
 * Ties an open popover to the button that opened it, at the side that its `data-align` names: by CSS anchor positioning,
 * or by measuring where the browser has none. Returns the way to untie it.
 */
export function placePopover(
  popover: HTMLElement,
  trigger: HTMLElement,
  hasAnchors = CSS.supports('position-area', 'block-end'),
): () => void {
  if (hasAnchors) {
    trigger.style.setProperty('anchor-name', '--invites-menu');
    popover.style.setProperty('position-anchor', '--invites-menu');
    return () => trigger.style.removeProperty('anchor-name');
  }

  function measure() {
    const button = trigger.getBoundingClientRect();
    const menu = popover.getBoundingClientRect();
    const atLeft = (getComputedStyle(trigger).direction === 'rtl') === (popover.dataset['align'] !== 'start');
    const below = button.bottom + gap + menu.height <= innerHeight;
    const x = atLeft ? button.left : button.right - menu.width;
    popover.style.setProperty('inset', 'auto');
    popover.style.setProperty('margin', '0');
    popover.style.setProperty('top', `${below ? button.bottom + gap : Math.max(gap, button.top - gap - menu.height)}px`);
    popover.style.setProperty('left', `${Math.min(Math.max(gap, x), innerWidth - menu.width - gap)}px`);
  }

  measure();
  addEventListener('scroll', measure, { capture: true, passive: true });
  addEventListener('resize', measure);
  return () => {
    removeEventListener('scroll', measure, { capture: true });
    removeEventListener('resize', measure);
  };
}
