// What a supplier's first program does, in every environment the client is promised for. It knows no environment: what
// Node has and a browser has not is in `terminal.ts`.
import { createKoboClient, KoboProblem, lastOpp, somEndring } from '@kobo-bolig/sdk';
import { cookieSession } from '@kobo-bolig/sdk/cookie-session';
import { createInnlogging } from '@kobo-bolig/sdk/innlogging';
import { createMaskinporten } from '@kobo-bolig/sdk/maskinporten';
import { tracing } from '@kobo-bolig/sdk/opentelemetry';
import { validering } from '@kobo-bolig/sdk/validering';
import { KoboWebhookfeil, verifyWebhook } from '@kobo-bolig/sdk/webhook';

/** What it is given to work with, as text on its way from the one who runs it. */
export interface Oppdrag {
  readonly origin: string;
  /** The street number of a home nobody has added. */
  readonly nummer: number;
  /** Tokens of an employee who keeps homes, and of a citizen. */
  readonly ansatt: string;
  readonly innbygger: string;
  /** Of the citizen, and without content. */
  readonly vedleggId: string;
  /** Rows of a spreadsheet with homes. */
  readonly csv: string;
  /** A call to a receiver, as Kobo signed it. */
  readonly webhook: {
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly hemmelighet: string;
  };
}

/** What came of it; the same everywhere. */
export interface Resultat {
  readonly listet: boolean;
  readonly soverom: number | undefined;
  readonly nyVersjon: boolean;
  readonly feil: readonly [type: boolean, code: string, status: number | undefined];
  readonly felt: readonly string[];
  readonly rader: number;
  readonly sendt: readonly [status: string, byte: number | undefined, ganger: number];
  readonly webhook: readonly [ekte: string, falsk: boolean];
  readonly innganger: number;
}

const DEL = 1_000;
const PDF = new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(2.5 * DEL)}`);

export async function kjoer(oppdrag: Oppdrag): Promise<Resultat> {
  const { origin: baseUrl, nummer } = oppdrag;
  const felles = { baseUrl, kommunenummer: '9901' };
  const kobo = validering(createKoboClient({ ...felles, token: () => oppdrag.ansatt }));
  const adresse = {
    adressenavn: 'Pakkegata',
    nummer,
    postnummer: '0000',
    poststed: 'Krokvik',
    kommunenummer: '9901',
  };
  const { data: bolig, etag } = await kobo.boliger.opprett({ body: { adresse, antallSoverom: 2 } });
  const path = { boligId: bolig.koboId };
  let listet = false;
  for await (const { koboId } of kobo.boliger.list({ query: { limit: 1 } }))
    listet ||= koboId === bolig.koboId;

  const body = { ...somEndring(bolig), antallSoverom: 3 };
  const endret = await kobo.boliger.endre({ path, etag, body });
  const { error } = await kobo.boliger.endre({ path, etag, body }).safe();
  const ugyldig = { adresse: { ...adresse, postnummer: 'x' } };
  const feilfylt = await createKoboClient({ ...felles, token: oppdrag.ansatt })
    .boliger.opprett({ body: ugyldig })
    .safe();

  const importert = await kobo.importer.opprett({ body: new Blob([oppdrag.csv]), contentType: 'text/csv' });
  const sendt: number[] = [];
  const innbygger = createKoboClient({ ...felles, token: oppdrag.innbygger });
  const vedlegg = await lastOpp(innbygger, oppdrag.vedleggId, PDF, {
    delstoerrelse: DEL,
    onProgress: (byte) => sendt.push(byte),
  });

  const { headers, body: melding, hemmelighet } = oppdrag.webhook;
  const ekte = await verifyWebhook({ headers: new Headers(headers), body: melding, hemmelighet });
  const falsk = await verifyWebhook({
    headers: new Headers(headers),
    body: `${melding} `,
    hemmelighet,
  }).catch((feil: unknown) => feil);
  return {
    listet,
    soverom: endret.data.antallSoverom,
    nyVersjon: endret.etag !== etag,
    feil: [error instanceof KoboProblem, error?.code ?? '', error?.status],
    felt: Object.keys(feilfylt.error?.feltfeil() ?? {}),
    rader: importert.data.rader.totalt,
    sendt: [vedlegg.data.status, vedlegg.data.antallByte, sendt.length],
    webhook: [ekte.kind === 'hendelse' ? ekte.hendelse.type : ekte.kind, falsk instanceof KoboWebhookfeil],
    innganger: [cookieSession, createInnlogging, createMaskinporten, tracing].filter(
      (inngang) => typeof inngang === 'function',
    ).length,
  };
}
