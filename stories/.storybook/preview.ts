import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@kobo-bolig/components/elements/alle.js';
import { setKoboLocale } from '@kobo-bolig/components';
import manifest from '../../packages/components/custom-elements.json' with { type: 'json' };
import { settScene, taNed, type Scene } from '../verktoey/scene.ts';
import { brukSpraak, brukTema, type Skjema, type Tema } from '../verktoey/side.ts';
import ElementSide from './element-side.mdx';
import './side.css';

setCustomElementsManifest(manifest);

const valg = (...items: { value: string; title: string }[]) => items;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    spraak: {
      description: 'Språk',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: valg({ value: 'nb', title: 'Bokmål' }, { value: 'nn', title: 'Nynorsk' }),
      },
    },
    skjema: {
      description: 'Lys eller mørk',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: valg({ value: 'light', title: 'Lys' }, { value: 'dark', title: 'Mørk' }),
      },
    },
    tema: {
      description: 'Kommunens tema',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: valg(
          { value: 'designsystemet', title: 'Designsystemet' },
          { value: 'fjellvik', title: 'Fjellvik kommune' },
          { value: 'uten', title: 'Uten tema' },
        ),
      },
    },
    rolle: {
      description: 'Hvem som ser',
      toolbar: {
        icon: 'user',
        dynamicTitle: true,
        items: valg(
          { value: 'fortelling', title: 'Som fortellingen' },
          { value: 'trine', title: 'Trine, saksbehandler' },
          { value: 'vidar', title: 'Vidar, vedtaksmyndighet' },
          { value: 'berit', title: 'Berit, utleieforvalter' },
          { value: 'siri', title: 'Siri, skjermet enhet' },
          { value: 'petra', title: 'Petra, personvernombud' },
          { value: 'ERFAREN HESTEDROSJE', title: 'Innbygger' },
        ),
      },
    },
  },
  initialGlobals: {
    spraak: 'nb',
    skjema: 'light',
    tema: 'designsystemet',
    rolle: 'fortelling',
    // The sweep judges each look itself; the panel would do it once more at each change.
    a11y: { manual: window.koboSveip !== undefined },
  },
  parameters: {
    layout: 'fullscreen',
    // What a story is drawn from; the rest of the element is told of on its page.
    controls: { include: /^(headingLevel|fane|bareLes|href|sakId|sakUrl|soekUrl|minSakUrl)$/ },
    options: {
      storySort: {
        order: [
          'Veiledning',
          ['Kom i gang', 'Tema', 'Tilstander', 'Tekster'],
          'Flyt',
          'Søknad',
          'Min sak',
          'Sak',
          ['Saksliste', 'Sak'],
          'Økonomi',
          'Vedtak',
          'Bolig',
        ],
      },
    },
    docs: { page: ElementSide },
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] } },
  },
  loaders: [
    async ({ id, globals, parameters, loaded }) => {
      await Promise.all([
        setKoboLocale(globals['spraak'] as string),
        brukTema(globals['tema'] as Tema, globals['skjema'] as Skjema),
      ]);
      brukSpraak(globals['spraak'] as string);
      const scene = (parameters['scene'] as Scene | undefined) ?? {};
      const rolle = globals['rolle'] as string;
      const { klient, data } = await settScene(
        id,
        scene,
        rolle === 'fortelling' ? (scene.hvem ?? 'trine') : rolle,
      );
      return Object.assign(loaded, { klient, data });
    },
  ],
  beforeEach: () => taNed,
  decorators: [
    (story, { loaded }) => html`<kobo-provider .client=${loaded['klient']}>${story()}</kobo-provider>`,
  ],
};
export default preview;
