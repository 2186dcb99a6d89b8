import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// What npm and Vitest write into without making a new file: linked, they would change the original.
const writtenInPlace = ['.package-lock.json', '.vite', '.vite-temp', '.cache'];

/** A copy of the checkout, with the packages that are installed in it, in a temporary folder. */
export interface CheckoutCopy {
  folder: string;

  /** Installs other versions, or more packages, in the copy alone. Throws what npm said where it cannot. */
  install: (packages: readonly string[]) => void;

  remove: () => void;
}

/** Copies what git tracks, as it is now, and links to the installed packages. */
export function copyCheckout(): CheckoutCopy {
  const folder = mkdtempSync(join(tmpdir(), 'react-user-invites-'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync);
  for (const path of tracked) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  linkPackages(join(folder, 'node_modules'));
  return {
    folder,
    install: (packages) => install(folder, packages),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function linkPackages(target: string): void {
  const linked = spawnSync('cp', ['-al', 'node_modules', target], { stdio: 'ignore' });
  if (linked.status !== 0) cpSync('node_modules', target, { recursive: true, force: true, verbatimSymlinks: true });
  for (const name of writtenInPlace) rmSync(join(target, name), { recursive: true, force: true });
  cpSync('node_modules/.package-lock.json', join(target, '.package-lock.json'));
}

function install(folder: string, packages: readonly string[]): void {
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')} failed:\n${stderr}`);
}
