/** What the model does to the platform. */
export interface Platform {
  setOnline(online: boolean): void;

  /** Puts back what was there before. */
  restore(): void;
}

/**
 * Gives jsdom what it lacks of the platform: modal dialogs that take the focus and give it back, popovers, `CSS.supports`,
 * intervals of the virtual time and a network that comes and goes. Call it after the virtual time was created.
 */
export function installPlatform(): Platform {
  const invokers = new WeakMap<HTMLDialogElement, Element | null>();
  const undo: (() => void)[] = [];
  let online = true;

  function put(target: object, properties: object): void {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(properties))) {
      const before = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, property);
      undo.push(() => void (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name)));
    }
  }

  put(HTMLDialogElement.prototype, {
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
  put(HTMLElement.prototype, { showPopover() {} });
  put(navigator, {
    get onLine() {
      return online;
    },
  });

  const intervals = new Map<number, ReturnType<typeof setTimeout>>();
  let last = 0;
  put(globalThis, {
    CSS: { supports: () => true },
    setInterval(run: () => void, delay: number) {
      const id = (last += 1);
      const wait = () => intervals.set(id, setTimeout(tick, delay));
      const tick = () => {
        wait();
        run();
      };
      wait();
      return id;
    },
    clearInterval: (id: unknown) => clearTimeout(intervals.get(Number(id))),
  });

  function setOnline(next: boolean): void {
    if (next === online) return;
    online = next;
    window.dispatchEvent(new Event(next ? 'online' : 'offline'));
  }

  return {
    setOnline,
    restore() {
      setOnline(true);
      for (const putBack of undo.toReversed()) putBack();
    },
  };
}
