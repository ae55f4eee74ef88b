import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner';

/**
 * Server command `kobo:media`: media features as `{ 'forced-colors': 'active' }`. A feature stays until it gets
 * another value; an empty list resets nothing.
 * The runner's own emulateMedia knows only colour scheme and reduced motion and ignores the rest in silence.
 */
export const mediaPlugin = (): TestRunnerPlugin<Record<string, string>> => ({
  name: 'kobo-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'kobo:media') return undefined;
    const page = (session.browser as ChromeLauncher).getPage(session.id);
    const protocol = await page.createCDPSession();
    const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
    await protocol.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
