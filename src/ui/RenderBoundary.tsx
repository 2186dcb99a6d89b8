'use client';
import { Component } from 'react';
import type { ReactNode } from 'react';

export interface RenderBoundaryProps {
  children: ReactNode;

  /** What stands there after the children threw. */
  fallback: ReactNode;

  /** What the children are made of: they get another try when one of these changes. */
  retryOn: readonly unknown[];

  /** Called once, and again only after the children could be shown in between. */
  onError: (cause: unknown) => void;
}

interface RenderBoundaryState {
  failed: boolean;

  triedOn: readonly unknown[];
}

/** Keeps what a host renders from taking down what is around it. */
export class RenderBoundary extends Component<RenderBoundaryProps, RenderBoundaryState> {
  static getDerivedStateFromError(): Partial<RenderBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ retryOn }: RenderBoundaryProps, { triedOn }: RenderBoundaryState) {
    return retryOn.every((value, index) => value === triedOn[index]) ? null : { failed: false, triedOn: retryOn };
  }

  override state: RenderBoundaryState = { failed: false, triedOn: this.props.retryOn };

  #reported = false;

  override componentDidCatch(cause: unknown): void {
    if (this.#reported) return;
    this.#reported = true;
    this.props.onError(cause);
  }

  override componentDidUpdate(): void {
    if (!this.state.failed) this.#reported = false;
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
