import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';

import { authClient } from './authClient.js';
import { viewerKey } from './useViewer.js';

interface AccountFormProps {
  mode: 'sign_in' | 'sign_up';

  email?: string | null | undefined;

  /** Under the form: another way on. */
  children?: ReactNode;
}

/** Signs in, or makes an account. */
export function AccountForm({ mode, email = '', children }: AccountFormProps) {
  const queryClient = useQueryClient();
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const signUp = mode === 'sign_up';

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const value = (name: string) => {
      const entry = fields.get(name);
      return typeof entry === 'string' ? entry : '';
    };
    const account = { email: value('email'), password: value('password') };
    setBusy(true);
    const answer = await (signUp
      ? authClient.signUp.email({ ...account, name: value('name') })
      : authClient.signIn.email(account));
    setBusy(false);
    if (answer.error) setError(answer.error.message ?? 'That didn’t work. Try again.');
    else await queryClient.invalidateQueries({ queryKey: viewerKey });
  }

  return (
    <form
      className="app-card"
      onSubmit={(event) => void handleSubmit(event)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <h1>{signUp ? 'Create an account' : 'Sign in'}</h1>
      {signUp && (
        <label>
          Name
          <input name="name" required autoComplete="name" />
        </label>
      )}
      <label>
        Email
        <input name="email" type="email" required autoComplete="email" defaultValue={email ?? ''} />
      </label>
      <label>
        Password
        <input
          name="password"
          type="password"
          required
          minLength={8}
          autoComplete={signUp ? 'new-password' : 'current-password'}
        />
      </label>
      {error && (
        <p className="app-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <button type="submit" className="app-primary" disabled={busy}>
        {signUp ? 'Create account' : 'Sign in'}
      </button>
      {children}
    </form>
  );
}
