import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The examples of a document, each as a file of its own. */
export interface Examples {
  folder: string;

  /** In the order of the document. */
  files: readonly string[];

  remove: () => void;
}

/** Writes a document's examples into a folder of the example host, where compiler and bundler find what it has and what the repository has. */
export function writeExamples(document: string): Examples {
  const folder = mkdtempSync(join(root, 'examples/saas/test/.examples-'));
  const text = readFileSync(join(root, document), 'utf8');
  const files = [...text.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code], index) => {
    const file = join(folder, `example${index + 1}.tsx`);
    writeFileSync(file, code!);
    return file;
  });
  return { folder, files, remove: () => rmSync(folder, { recursive: true }) };
}

/** The example that imports a module. */
export function exampleWith({ files }: Examples, module: string): string {
  return files.find((file) => readFileSync(file, 'utf8').includes(`from '${module}'`))!;
}
