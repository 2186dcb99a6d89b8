'use client';
import { LinkButton } from '../../../ui/LinkButton.js';
import { LoadingNote } from '../../../ui/LoadingNote.js';
import type { Loaded } from '../../../ui/useLoaded.js';
import { csvImportCode } from './csvImportCode.js';

interface ImportLinkProps {
  label: string;

  /** The import's code while it is on its way, or does not come; null until it is asked for. */
  code: Loaded<unknown> | null;

  onImport: () => void;
}

/** The way to import a file. Renders a `<button>`, and a `<p>` where its code is not there yet. */
export function ImportLink({ label, code, onImport }: ImportLinkProps) {
  return (
    <>
      <LinkButton
        aria-busy={code?.status === 'loading' || undefined}
        onPointerEnter={loadAhead}
        onFocus={loadAhead}
        onClick={onImport}
      >
        {label}
      </LinkButton>
      {code && <LoadingNote code={code} />}
    </>
  );
}

// What fails here is tried again with the click.
function loadAhead(): void {
  csvImportCode.load().catch(() => {});
}
