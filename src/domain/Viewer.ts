/** Who looks at the page. */
export type Viewer =
  | { status: 'loading' }
  | { status: 'signed_out' }
  | { status: 'signed_in'; id: string; email: string; name?: string | null | undefined };
