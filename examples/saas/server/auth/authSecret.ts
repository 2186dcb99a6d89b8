import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that signs sessions, made once and kept beside the data so that a restart signs nobody out. */
export async function authSecret(dataDir: string | null): Promise<string> {
  if (dataDir === null) return newSecret();
  const path = join(dataDir, 'auth-secret');
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = newSecret();
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, secret, { mode: 0o600, flag: 'wx' });
  return secret;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
