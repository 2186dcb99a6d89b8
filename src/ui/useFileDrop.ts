'use client';
import { useState } from 'react';
import type { DragEvent } from 'react';

/** What an element carries that takes files. */
export interface FileDropProps {
  /** Files are held over it. */
  'data-over': '' | undefined;

  onDragOver: (event: DragEvent<HTMLElement>) => void;

  onDragLeave: (event: DragEvent<HTMLElement>) => void;

  onDrop: (event: DragEvent<HTMLElement>) => void;
}

/**
 * Lets an element take files that are dropped on it. Where it wants none, they are refused, so that the browser does not
 * open them in the page's place.
 *
 * @param onDrop null while it wants none
 */
export function useFileDrop(onDrop: ((files: readonly File[]) => void) | null): FileDropProps {
  const [over, setOver] = useState(false);

  return {
    'data-over': over && onDrop ? '' : undefined,

    onDragOver(event) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onDrop ? 'copy' : 'none';
      setOver(true);
    },

    onDragLeave({ currentTarget, relatedTarget }) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },

    onDrop(event) {
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
