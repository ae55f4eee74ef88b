import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const cdn = join(import.meta.dirname, '../../packages/components/dist/cdn');

/**
 * Writes the hash of each element script into a page, so that the browser runs what was built and nothing else. Read
 * for every page: a new build must not leave a page with the hashes of the old one.
 */
export async function medIntegritet(html: string): Promise<string> {
  const { files } = JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8')) as {
    files: Record<string, { integrity: string }>;
  };
  return html.replaceAll(/ src="\/kobo\/([\w-]+\.js)"/g, (src, fil: string) => {
    const bygget = files[fil];
    return bygget ? `${src} integrity="${bygget.integrity}"` : src;
  });
}
