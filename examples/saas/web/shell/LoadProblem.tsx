interface LoadProblemProps {
  /** Whether it is being tried again. */
  retrying: boolean;

  onRetry: () => void;
}

/** Stands in for a page while it is unknown who looks at it, because the server did not say. */
export function LoadProblem({ retrying, onRetry }: LoadProblemProps) {
  return (
    <main className="app-center">
      <div className="app-card">
        <p className="app-error" role="alert">
          The server didn’t answer. Check your connection, then try again.
        </p>
        <button type="button" className="app-primary" onClick={onRetry}>
          {retrying ? 'Trying…' : 'Retry'}
        </button>
      </div>
    </main>
  );
}
