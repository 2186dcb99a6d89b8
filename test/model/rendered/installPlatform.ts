/** What the model does to the platform. */
export interface Platform {
  setOnline(online: boolean): void;

  /** Puts the real intervals and the network back. */
  restore(): void;
}

/**
 * Gives jsdom what it lacks of the platform: modal dialogs that take the focus and give it back, popovers, `CSS.supports`,
 * intervals of the virtual time and a network that comes and goes. Call it after the virtual time was created.
 */
export function installPlatform(): Platform {
  const { setInterval, clearInterval } = globalThis;
  const invokers = new WeakMap<HTMLDialogElement, Element | null>();
  let online = true;

  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      invokers.set(this, document.activeElement);
      this.open = true;
      this.querySelector('button')?.focus();
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      const invoker = invokers.get(this);
      if (invoker instanceof HTMLElement && invoker.isConnected) invoker.focus();
      setTimeout(() => this.dispatchEvent(new Event('close')));
    },
  });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  Object.assign(globalThis, { CSS: { supports: () => true } });
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });

  const intervals = new Map<number, ReturnType<typeof setTimeout>>();
  let last = 0;
  globalThis.setInterval = ((run: () => void, delay: number) => {
    const id = (last += 1);
    const wait = () => intervals.set(id, setTimeout(tick, delay));
    const tick = () => {
      wait();
      run();
    };
    wait();
    return id;
  }) as unknown as typeof setInterval;
  globalThis.clearInterval = (id) => clearTimeout(intervals.get(Number(id)));

  function setOnline(next: boolean): void {
    if (next === online) return;
    online = next;
    window.dispatchEvent(new Event(next ? 'online' : 'offline'));
  }

  return {
    setOnline,
    restore() {
      setOnline(true);
      Object.assign(globalThis, { setInterval, clearInterval });
    },
  };
}
