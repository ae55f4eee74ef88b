import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { KoboVedtaksdialog } from '@kobo-bolig/components';
import { hentVedtak, lagreVedtaksforslag } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { html } from 'lit';
import { avslag, medBarn, nySak, type Saksvalg } from '../../packages/components/src/testing/saker.ts';
import { folk, klientFor } from '../verktoey/backend.ts';
import { finn, skriv, trykk } from '../verktoey/handling.ts';
import { brudd, problem, problemEtter, utenNett } from '../verktoey/nett.ts';
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
}
type Story = StoryObj<Args>;

const HENT = 'GET /v1/saker/*';
const LAGRE = 'POST /v1/saker/*/vedtak/forslag';

/**
 * Dialogen der saksbehandleren skriver et forslag til vedtak. Ingenting sendes til søkeren herfra.
 */
const meta: Meta<Args> = {
  title: 'Vedtak/Vedtaksdialog',
  component: 'kobo-vedtaksdialog',
  args: { headingLevel: 2 },
  render: ({ headingLevel }, { loaded }) => html`
    <kobo-vedtaksdialog heading-level=${headingLevel} .sakId=${loaded['data'] as string}></kobo-vedtaksdialog>
  `,
  play: ({ canvasElement }) => vis(canvasElement),
};
export default meta;

async function vis(canvas: HTMLElement): Promise<void> {
  await canvas.querySelector<KoboVedtaksdialog>('kobo-vedtaksdialog')?.vis();
  await finn(canvas, 'dialog[open]');
}

const UTFALL = { TILSAGN: '#resultat', DELVIS: '#resultat-1', AVSLAG: '#resultat-2' } as const;
async function velg(canvas: HTMLElement, utfall: keyof typeof UTFALL): Promise<void> {
  await vis(canvas);
  await trykk(canvas, UTFALL[utfall]);
}

const klar = (valg: Saksvalg = {}): Pick<Scene, 'oppsett'> => ({
  oppsett: () => nySak(folk, { til: 'KARTLEGGING_FERDIGSTILT', ...valg }),
});

/** Ingenting er valgt på forhånd, og ingenting sendes til søkeren. */
export const NySoeknad: Story = scene(klar());

export const TilsagnOmBolig: Story = {
  ...scene(klar()),
  play: ({ canvasElement }) => velg(canvasElement, 'TILSAGN'),
};

/** Færre soverom enn kartleggingen sier, og kort leietid: dialogen sier det og spør hvorfor. */
export const TilsagnSomAvviker: Story = {
  ...scene(klar()),
  play: async ({ canvasElement }) => {
    await velg(canvasElement, 'TILSAGN');
    await skriv(canvasElement, '#soverom', '1');
    await skriv(canvasElement, '#leietid', '12');
    await finn(canvasElement, '#avvikBegrunnelse');
  },
};

export const TilsagnOmBistand: Story = {
  ...scene(klar({ formaal: 'BOLIGBISTAND' })),
  play: ({ canvasElement }) => velg(canvasElement, 'TILSAGN'),
};

/** Bor det barn i husstanden, skal vedtaket si hva som er vurdert som best for dem. */
export const HusstandMedBarn: Story = {
  ...scene(klar({ svar: medBarn })),
  play: ({ canvasElement }) => velg(canvasElement, 'TILSAGN'),
};

/** Det søkeren ikke får, sies for seg: det kan det klages på. */
export const DelvisTilsagn: Story = {
  ...scene(klar()),
  play: ({ canvasElement }) => velg(canvasElement, 'DELVIS'),
};

/** Avslag har sine egne felt, like store og i samme farge. */
export const Avslag: Story = {
  ...scene(klar()),
  play: ({ canvasElement }) => velg(canvasElement, 'AVSLAG'),
};

/** Et forslag som er lagret før, åpnes med det som står i det. */
export const LagretForslag: Story = scene(klar({ til: 'VEDTAKSFORSLAG' }));

/** Feil sies ved feltet og samlet over knappene. */
export const Mangler: Story = {
  ...scene(klar()),
  play: async ({ canvasElement }) => {
    await vis(canvasElement);
    await trykk(canvasElement, 'dialog[open] button[type=submit]');
  },
};

async function fyllUt(canvas: HTMLElement): Promise<void> {
  await velg(canvas, 'AVSLAG');
  for (const [i, tekst] of [
    'Du bor hos foreldrene dine.',
    'Boligsosialloven § 6.',
    'Du har et sted å bo.',
  ].entries()) {
    const felt = await finn(canvas, 'dialog[open] textarea');
    const alle = (felt.getRootNode() as ShadowRoot).querySelectorAll('dialog[open] textarea');
    await skriv(canvas, `#${alle[i]?.id}`, tekst);
  }
  await trykk(canvas, 'dialog[open] button[type=submit]');
}

/** Lagringen feiler: det som er skrevet, står. */
export const LagringFeiler: Story = {
  ...scene({ ...klar(), nett: () => [problem(LAGRE, 'INTERN_FEIL')] }),
  play: ({ canvasElement }) => fyllUt(canvasElement),
};

export const LagringNaarIkkeFram: Story = {
  ...scene({ ...klar(), nett: () => [brudd(LAGRE)] }),
  play: ({ canvasElement }) => fyllUt(canvasElement),
};

export const LoggetUtUnderLagring: Story = {
  ...scene({ ...klar(), nett: () => [problem(LAGRE, 'UTLOEPT_TOKEN')] }),
  play: ({ canvasElement }) => fyllUt(canvasElement),
};

/** The reader writes and saves, after somebody else has. */
async function lagreForSent(canvas: HTMLElement, sakId: string): Promise<void> {
  await vis(canvas);
  await skriv(canvas, '#fakta', 'Du bor hos venner, og må ut innen en måned.');
  const path = { sakId };
  const { etag } = await call(klientFor('trine'), hentVedtak, { path });
  await call(klientFor('trine'), lagreVedtaksforslag, { path, body: avslag, etag });
  await trykk(canvas, 'dialog[open] button[type=submit]');
}

/** Noen andre har lagret imens: begges tekst kan leses, og leseren velger. */
export const EndretAvEnAnnen: Story = {
  ...scene(klar({ til: 'VEDTAKSFORSLAG' })),
  play: async ({ canvasElement, loaded }) => {
    await lagreForSent(canvasElement, loaded['data'] as string);
    await trykk(canvasElement, 'dialog[open] .lagret summary');
  },
};

/** Noen andre har lagret imens, og det de skrev, kan ikke leses nå: det leseren har skrevet, står. */
export const Utdatert: Story = {
  ...scene({
    ...klar({ til: 'VEDTAKSFORSLAG' }),
    nett: () => [problemEtter('GET /v1/saker/*/vedtak', 1, 'UTILGJENGELIG')],
  }),
  play: async ({ canvasElement, loaded }) => {
    await lagreForSent(canvasElement, loaded['data'] as string);
    await finn(canvasElement, 'dialog[open] .bunn .problem button');
  },
};

export const Laster: Story = laster(HENT, klar());

export const TjenestenFeiler: Story = tjenestenFeiler(HENT, klar());

export const FinnesIkke: Story = finnesIkke(HENT, klar());

export const LoggetUt: Story = loggetUt(klar());

export const IkkeKontakt: Story = ikkeKontakt(HENT, klar());

export const ForMangeKall: Story = forMangeKall(HENT, klar());

/** Maskinen har ikke nett: skjemaet står, og kan fylles ut. */
export const UtenNett: Story = scene({ ...klar(), omgivelser: utenNett });

/** Petra er personvernombud, og skriver ikke vedtak. */
export const IkkeTilgang: Story = scene({ ...klar(), hvem: 'petra' });
