'use client';
import { useState } from 'react';
import type { DragEvent } from 'react';

/** What an element carries that takes files. */
export interface FileDropProps<Target extends HTMLElement> extends Required<DragHandlers<Target>> {
  /** Files are held over it. */
  'data-over': '' | undefined;
}

/** What a host may listen to as well. */
export interface DragHandlers<Target extends HTMLElement> {
  onDragOver?: ((event: DragEvent<Target>) => void) | undefined;

  onDragLeave?: ((event: DragEvent<Target>) => void) | undefined;

  onDrop?: ((event: DragEvent<Target>) => void) | undefined;
}

/**
 * Lets an element take files that are dropped on it. Where it wants none, they are refused, so that the browser does not
 * open them in the page's place.
 *
 * @param onDrop null while it wants none
 * @param host The host's own listeners, which are called first.
 */
export function useFileDrop<Target extends HTMLElement>(
  onDrop: ((files: readonly File[]) => void) | null,
  host: DragHandlers<Target>,
): FileDropProps<Target> {
  const [over, setOver] = useState(false);

  return {
    'data-over': over && onDrop ? '' : undefined,

    onDragOver(event) {
      host.onDragOver?.(event);
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onDrop ? 'copy' : 'none';
      setOver(true);
    },

    onDragLeave(event) {
      host.onDragLeave?.(event);
      const { currentTarget, relatedTarget } = event;
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },

    onDrop(event) {
      host.onDrop?.(event);
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop?.([...event.dataTransfer.files]);
    },
  };
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
