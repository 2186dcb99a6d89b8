import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';

import { Heading } from '../shell/Heading.js';
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
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const value = (name: string) => {
      const entry = fields.get(name);
      return typeof entry === 'string' ? entry : '';
    };
    const account = { email: value('email'), password: value('password') };
    setBusy(true);
    setError(await (signUp ? signUpProblem({ ...account, name: value('name') }) : signInProblem(account)));
    await queryClient.invalidateQueries({ queryKey: viewerKey });
    setBusy(false);
  }

  return (
    <form
      className="app-card"
      onSubmit={(event) => void handleSubmit(event)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <Heading>{signUp ? 'Create an account' : 'Sign in'}</Heading>
      {signUp && (
        <label>
          Name
          <input name="name" required maxLength={100} autoComplete="name" />
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
      <button type="submit" className="app-primary" aria-disabled={busy}>
        {signUp ? 'Create account' : 'Sign in'}
      </button>
      {children}
    </form>
  );
}

const unreachable = 'The server didn’t answer. Try again.';
const tooOften = 'There were too many attempts. Wait a minute, then try again.';

function problemOf(answer: { error: { status: number; message?: string | undefined } | null } | null): string | null {
  if (!answer) return unreachable;
  if (!answer.error) return null;
  if (answer.error.status === 429) return tooOften;
  return answer.error.message ?? (answer.error.status === 400 ? 'A field has characters that it cannot hold.' : unreachable);
}

async function signInProblem(account: { email: string; password: string }): Promise<string | null> {
  return problemOf(await authClient.signIn.email(account).catch(() => null));
}

async function signUpProblem(account: { name: string; email: string; password: string }): Promise<string | null> {
  // The language of mails to them.
  const fields = { ...account, locale: navigator.language };
  return problemOf(await authClient.signUp.email(fields).catch(() => null));
}
