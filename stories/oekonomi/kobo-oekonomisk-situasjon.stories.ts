import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { innhentOekonomi } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { html } from 'lit';
import { nySak, type Saksvalg } from '../../packages/components/src/testing/saker.ts';
import { folk, registerNede } from '../verktoey/backend.ts';
import { trykk } from '../verktoey/handling.ts';
import { aldriSvar, utenNett } from '../verktoey/nett.ts';
import { scene, type Scene } from '../verktoey/scene.ts';
import {
  finnesIkke,
  forMangeKall,
  ikkeKontakt,
  laster,
  loggetUt,
  tjenestenFeiler,
} from '../verktoey/tilstander.ts';

interface Args {
  headingLevel: number;
  bareLes: boolean;
}
type Story = StoryObj<Args>;

const HENT = 'GET /v1/saker/*/oekonomi';
const INNHENT = 'POST /v1/saker/*/oekonomi/innhentinger';
/** What the addresses of the registers have in common. */
const ALLE = '.test';

/**
 * Inntekt, gjeld og formue for husstanden, hentet fra Skatteetaten. Kilde, tidspunkt og skatteår står ved hvert tall.
 */
const meta: Meta<Args> = {
  title: 'Økonomi/Økonomisk situasjon',
  component: 'kobo-oekonomisk-situasjon',
  args: { headingLevel: 2, bareLes: false },
  render: ({ headingLevel, bareLes }, { loaded }) => html`
    <kobo-oekonomisk-situasjon
      heading-level=${headingLevel}
      ?bare-les=${bareLes}
      .sakId=${loaded['data'] as string}
    ></kobo-oekonomisk-situasjon>
  `,
};
export default meta;

const sak = (valg: Saksvalg = {}): Pick<Scene, 'oppsett'> => ({
  oppsett: () => nySak(folk, { til: 'UNDER_ARBEID', ...valg }),
});

/** A case whose economy Trine has fetched. */
const hentet = (valg: Saksvalg = {}): Pick<Scene, 'oppsett'> => ({
  oppsett: async (som) => {
    const sakId = await nySak(folk, { til: 'UNDER_ARBEID', ...valg });
    await call(som('trine'), innhentOekonomi, { path: { sakId } });
    return sakId;
  },
});

const NORDMANN = { soeker: 'Kari Margrethe Nordmann', medsoeker: 'Ola Nordmann' };

/** Husstanden samlet og hver voksen for seg. Skatteårene er ulike, og det sies tre ganger. */
export const Husstand: Story = scene(hentet(NORDMANN));

export const EnVoksen: Story = scene(hentet({ soeker: 'MODIG SYKKEL' }));

/** Ingenting er hentet ennå: hva som hentes, og hvorfra. */
export const IkkeHentet: Story = scene(sak(NORDMANN));

/** Registeret har ingen inntekt på søkeren. Det er noe annet enn null kroner. */
export const UtenInntekt: Story = scene(hentet({ soeker: 'STILLE BLYANT' }));

export const UtenSkatteoppgjoer: Story = scene(hentet({ soeker: 'GRØNN SKUFFE' }));

/** En annens sak, eller en som er avgjort: kan leses, men ikke hentes på nytt. */
export const BareLes: Story = { args: { bareLes: true }, ...scene(hentet(NORDMANN)) };

/** Registrene svarer ikke, og ingenting er hentet før. */
export const RegisterSvarerIkke: Story = {
  ...scene({
    oppsett: async () => {
      const sakId = await nySak(folk, { til: 'UNDER_ARBEID' });
      await registerNede(ALLE);
      return sakId;
    },
  }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.ds-button');
  },
};

/** The case worker asks anew after these registers have gone down. */
const nyHenting = (nede: string): Story => ({
  ...scene({
    oppsett: async (som) => {
      const sakId = await nySak(folk, { til: 'UNDER_ARBEID', ...NORDMANN });
      await call(som('trine'), innhentOekonomi, { path: { sakId } });
      await registerNede(nede);
      return sakId;
    },
  }),
  play: ({ canvasElement }) => trykk(canvasElement, '.hent'),
});

/** Et nytt forsøk feiler: det som ble hentet sist, blir stående. */
export const NyHentingFeiler: Story = nyHenting(ALLE);

/** Ett av registrene svarer ikke nå: tallene fra det er eldre enn de andre, og det sies hvor gamle de er. */
export const Utdatert: Story = nyHenting('inntekt.test');

/** Tallene blir stående mens nye er på vei. */
export const Oppdaterer: Story = {
  ...scene({ ...hentet(NORDMANN), nett: () => [aldriSvar(INNHENT)] }),
  play: ({ canvasElement }) => trykk(canvasElement, '.hent'),
};

export const Laster: Story = laster(HENT, hentet());

export const TjenestenFeiler: Story = tjenestenFeiler(HENT, hentet());

export const IkkeKontakt: Story = ikkeKontakt(HENT, hentet());

export const FinnesIkke: Story = finnesIkke(HENT, sak());

export const ForMangeKall: Story = forMangeKall(HENT, hentet());

/** Maskinen har ikke nett: det som er hentet, blir stående. */
export const UtenNett: Story = scene({ ...hentet(NORDMANN), omgivelser: utenNett });

/** Petra er personvernombud og ser ikke økonomien til noen. */
export const IkkeTilgang: Story = scene({ ...sak(), hvem: 'petra' });

export const LoggetUt: Story = loggetUt(sak());
