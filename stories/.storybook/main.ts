import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { buildDemo } from '../../packages/backend/scripts/demo.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `FoerInnlogging` is read as «Før innlogging». */
const lesbart = (eksport: string): string =>
  eksport
    .replaceAll(/(?<=.)\p{Lu}/gu, (stor) => ` ${stor.toLowerCase()}`)
    .replaceAll(/aa/gi, (to) => (to[0] === 'A' ? 'Å' : 'å'))
    .replaceAll(/oe/gi, (to) => (to[0] === 'O' ? 'Ø' : 'ø'));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../veiledning/*.mdx', '../!(veiledning)/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: await buildDemo(), to: '/kobo-backend' },
    { from: file('../../node_modules/msw/lib/mockServiceWorker.js'), to: '/mockServiceWorker.js' },
    { from: file('../../node_modules/@digdir/designsystemet-css/dist/theme'), to: '/tema' },
    { from: file('../temaer'), to: '/temaer' },
    { from: file('../../examples/skrift'), to: '/skrift' },
    { from: file('../../node_modules/@fontsource-variable/inter/files'), to: '/skrift/filer' },
    { from: file('../eksempel'), to: '/eksempel' },
  ],
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (...hva) =>
        (await indexer.createIndex(...hva)).map((en) => ({ ...en, name: lesbart(en.exportName) })),
    })),
  docs: { defaultName: 'Om elementet' },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['source', 'browser', 'module', 'import', 'default'] },
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};
export default config;
