const speakAfterMs = 100;
const clearAfterMs = 7000;

/** A way to say something on a page that has no live region of ours: it puts one there, and takes it away when all was said. */
export function createPageRegion(): (text: string) => void {
  let region: HTMLElement | null = null;
  let lines = 0;

  function end(): void {
    lines -= 1;
    if (lines > 0) return;
    region?.remove();
    region = null;
  }

  return (text) => {
    if (typeof document === 'undefined') return;
    region ??= document.body.appendChild(createRegion());
    const own = region;
    lines += 1;
    const line = document.createElement('div');
    line.textContent = text;
    // What is in a region when it comes is not read.
    setTimeout(() => own.append(line), speakAfterMs);
    setTimeout(end, clearAfterMs);
  };
}

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  region.className = 'invites-hidden';
  region.setAttribute('role', 'log');
  region.setAttribute('aria-live', 'polite');
  return region;
}
