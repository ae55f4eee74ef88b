import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Tilbud as SendtTilbud } from '@kobo-bolig/contract';
import {
  hentMinSak,
  listTilbud,
  registrerKontrakt,
  svarPaaTilbud,
  trekkSoeknad,
} from '@kobo-bolig/contract/client';
import { call, etagOf, type KoboCore } from '@kobo-bolig/sdk';
import { html } from 'lit';
import { avslag, nySak, type Saksvalg } from '../../packages/components/src/testing/saker.ts';
import { today } from '../../packages/components/src/texts/dates.ts';
import { folk, registerNede, spolFrem } from '../verktoey/backend.ts';
import { finn, trykk } from '../verktoey/handling.ts';
import { aldriSvarEtter, brudd, problem, problemEtter, utenNett } from '../verktoey/nett.ts';
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
  soekUrl: string;
}
type Story = StoryObj<Args>;

const SAKER = 'GET /v1/meg/saker';
const NAVN = 'Kari Margrethe Nordmann';
const harStedAaSove = { akutt: 'NEI' };

/**
 * Innbyggerens side om saken: hvem sin tur det er, hva som må gjøres og innen når, tilbudet om bolig, veien hit og
 * vedtaket.
 */
const meta: Meta<Args> = {
  title: 'Min sak/Min sak',
  component: 'kobo-min-sak',
  args: { headingLevel: 2, soekUrl: '#soek' },
  render: ({ headingLevel, soekUrl }) => html`
    <kobo-min-sak heading-level=${headingLevel} soek-url=${soekUrl}></kobo-min-sak>
  `,
};
export default meta;

const sak = (til: Saksvalg['til'], mer: Saksvalg = {}): Scene => ({
  hvem: NAVN,
  oppsett: () => nySak(folk, { soeker: NAVN, svar: harStedAaSove, ...mer, ...(til && { til }) }),
});

async function sisteTilbud(som: (hvem: string) => KoboCore, til: Saksvalg['til']): Promise<SendtTilbud> {
  const path = { sakId: await nySak(folk, { soeker: NAVN, svar: harStedAaSove, ...(til && { til }) }) };
  const { data } = await call(som('trine'), listTilbud, { path });
  return data.items[0]!;
}

/** Det er ikke søkerens tur: hvem som vurderer, og når svaret kan ventes. */
export const Mottatt: Story = scene(sak('NY'));

/** Søkeren mangler et sted å sove: hvor det er hjelp i natt, øverst hver gang. */
export const ManglerStedAaSove: Story = scene(sak('NY', { svar: { akutt: 'JA' } }));

export const UnderBehandling: Story = scene(sak('KARTLEGGING'));

/** Kommunen mangler noe: hva søkeren må gjøre, og innen når. */
export const TrengerMer: Story = scene({ hvem: 'KLOK HAGESAKS' });

/** Søknaden ble ikke trukket: hvorfor, og hvem søkeren kan ringe. */
export const TrekkingFeiler: Story = {
  ...scene({ ...sak('NY'), nett: () => [problem('POST /v1/soeknader/*/trekking', 'INTERN_FEIL')] }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.trekk button');
    await trykk(canvasElement, 'dialog .ds-button:not([data-variant])');
    await finn(canvasElement, '.trekk .problem');
  },
};

/** Søkeren har trukket søknaden før noen avgjorde den. */
export const Trukket: Story = scene({
  hvem: NAVN,
  oppsett: async (som) => {
    const sakId = await nySak(folk, { soeker: NAVN });
    const { data } = await call(som(NAVN), hentMinSak, { path: { sakId } });
    await call(som(NAVN), trekkSoeknad, { path: { soeknadId: data.soeknadId! } });
  },
});

/** Nei fra kommunen: grunnen kan leses, og klagefristen står øverst. */
export const Avslag: Story = scene(sak('FATTET', { vedtak: avslag }));

/** Vedtaket er fattet, og kan leses i sin helhet. */
export const Vedtatt: Story = scene(sak('FATTET'));

export const VedtattBoligbistand: Story = scene(sak('FATTET', { formaal: 'BOLIGBISTAND' }));

/** Min tur: hva jeg må gjøre, innen når, og hva som skjer ellers. Nei er like lett å nå som ja. */
export const Tilbud: Story = scene(sak('TILBUD_SENDT'));

export const TilbudMedKortFrist: Story = {
  ...scene({
    ...sak('TILBUD_SENDT'),
    oppsett: async () => {
      await nySak(folk, { soeker: NAVN, svar: harStedAaSove, til: 'TILBUD_SENDT' });
      await spolFrem(6);
    },
  }),
  play: async ({ canvasElement }) => {
    await finn(canvasElement, '.ds-button[data-variant=secondary]');
  },
};

export const TakkerNei: Story = {
  ...Tilbud,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.ds-button[data-variant=secondary]');
  },
};

/** Søkeren har sagt nei, og står på venteliste. */
export const SaNei: Story = scene({
  hvem: NAVN,
  oppsett: async (som) => {
    const tilbud = await sisteTilbud(som, 'TILBUD_SENDT');
    await call(som(NAVN), svarPaaTilbud, {
      path: { tilbudId: tilbud.tilbudId },
      body: { svar: 'NEI', grunn: 'Boligen er for liten.' },
      etag: etagOf(tilbud.versjon),
    });
  },
});

/** Svaret kom kanskje ikke fram, og det sies. */
export const SvaretErUsikkert: Story = {
  ...scene({ ...sak('TILBUD_SENDT'), nett: () => [brudd('POST /v1/tilbud/*/svar')] }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.ds-button:not([data-variant])');
  },
};

export const TilbudAkseptert: Story = scene(sak('TILBUD_AKSEPTERT'));

/** Kontrakten er signert: boligen, leien og hvem som hjelper videre. */
export const Leieforhold: Story = scene({
  hvem: NAVN,
  oppsett: async (som) => {
    const tilbud = await sisteTilbud(som, 'TILBUD_AKSEPTERT');
    const idag = today();
    await call(som('berit'), registrerKontrakt, {
      path: { tilbudId: tilbud.tilbudId },
      body: {
        signertDato: idag,
        startdato: idag,
        sluttdato: `${Number(idag.slice(0, 4)) + 4}-01-31`,
        tidsubegrenset: false,
        manedsleie: 10_000,
        depositum: 30_000,
        garantitype: 'SPERRET_KONTO',
        avvikBegrunnelse: 'Leien er satt ned i den første perioden.',
      },
      etag: etagOf(tilbud.versjon),
    });
  },
});

export const FlereSaker: Story = scene({
  hvem: NAVN,
  oppsett: async () => {
    await nySak(folk, { soeker: NAVN, svar: harStedAaSove, til: 'FATTET' });
    await nySak(folk, { soeker: NAVN, formaal: 'BOLIGBISTAND', til: 'NY' });
  },
});

/** Ola har ikke søkt om noe: en vei til søknaden. */
export const IngenSak: Story = scene({ hvem: 'Ola Nordmann' });

/** Søknaden ble sendt mens Folkeregisteret ikke svarte: saken går sin gang, og det sies at vi spør igjen. */
export const FolkeregisteretSvarerIkke: Story = scene({
  hvem: NAVN,
  oppsett: async () => {
    await registerNede('folkeregister');
    await nySak(folk, { soeker: NAVN, svar: { ...harStedAaSove, 'soeker.oppgittNavn': 'Kari Nordmann' } });
  },
});

export const Laster: Story = laster(SAKER, { hvem: NAVN });

export const TjenestenFeiler: Story = tjenestenFeiler(SAKER, { hvem: NAVN });

export const IkkeKontakt: Story = ikkeKontakt(SAKER, { hvem: NAVN });

export const FinnesIkke: Story = finnesIkke('GET /v1/meg/saker/*', sak('NY'));

export const ForMangeKall: Story = forMangeKall(SAKER, { hvem: NAVN });

/** Svaret er kommet fram, og saken leses på nytt: det som står, blir stående imens. */
export const Oppdaterer: Story = {
  ...scene({ ...sak('TILBUD_SENDT'), nett: () => [aldriSvarEtter(SAKER, 1)] }),
  play: ({ canvasElement }) => trykk(canvasElement, '.ds-button:not([data-variant])'),
};

/** Svaret er kommet fram, men saken kan ikke leses på nytt. */
export const Utdatert: Story = {
  ...scene({ ...sak('TILBUD_SENDT'), nett: () => [problemEtter(SAKER, 1, 'UTILGJENGELIG')] }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.ds-button:not([data-variant])');
    await finn(canvasElement, '.band');
  },
};

export const UtenNett: Story = scene({ ...sak('NY'), omgivelser: utenNett });

/** Petra er ansatt, og har ingen egen sak her. */
export const IkkeTilgang: Story = scene({ hvem: 'petra' });

/** Før innlogging: hva siden viser, og én knapp. */
export const LoggetUt: Story = loggetUt();
