import { base64 } from '../../base64.ts';
import { sha256 } from '../../hex.ts';
import { lesJson } from '../felles/aapenklient.ts';
import type { Fetch } from '../felles/forsoek.ts';
import type { Fikskonto } from './adapter.ts';
import { fiksnavn } from './meldingstyper.ts';
import { finnBrudd } from './struktur.ts';
import { barn, lesXml, skrivXml, tekstI, type Element, type Node } from './xml.ts';

export interface Arkivsimulatoroppsett {
  readonly baseUrl: string;
  readonly noekkel: string;
  /** Accounts that may send, each to its archive. */
  readonly kontoer: readonly Fikskonto[];
  readonly naa: () => Date;
}

interface Svar {
  readonly svarId: string;
  readonly meldingType: string;
  readonly svarPaMelding: string;
  readonly filer: readonly { readonly navn: string; readonly innhold: string }[];
}
interface Enhet {
  readonly id: string;
  readonly nummer: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const byte = new TextEncoder();
const nei = (status: number): Response => new Response(null, { status });

/**
 * The side-car with an archive behind it. The side-car refuses what lacks anything of the wire table; what is in the message
 * the archive judges, and answers as archives do: with another message.
 */
export function createArkivsimulator({ baseUrl, noekkel, kontoer, naa }: Arkivsimulatoroppsett) {
  const koeer = new Map<string, Svar[]>();
  /** What the side-car has sent, by the sender's id of it. */
  const sendt = new Map<string, string>();
  const mapper = new Map<string, Enhet>();
  const journalposter = new Map<string, Enhet>();
  /** `arkivmelding.xml` as they came, for tests. */
  const mottatt: { readonly xml: string; readonly filer: ReadonlyMap<string, Uint8Array> }[] = [];

  const fetch: Fetch = async (request) => {
    if (!request.url.startsWith(baseUrl)) return nei(404);
    const { pathname, searchParams } = new URL(request.url);
    const sti = pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length);
    if (request.headers.get('authorization') !== `Bearer ${noekkel}`) return nei(401);
    if (!request.headers.get('accept')?.includes('application/json')) return nei(406);
    if (request.method === 'POST' && sti === '/meldinger') return send(request);
    if (request.method === 'GET' && sti === '/svar') {
      const konto = searchParams.get('kontoId') ?? '';
      const antall = Number(searchParams.get('antall'));
      if (!kontoer.some((en) => en.avsenderKontoId === konto) || !(antall > 0)) return nei(400);
      return Response.json({ svar: (koeer.get(konto) ?? []).slice(0, antall) });
    }
    const svarId = /^\/svar\/([0-9a-f-]{36})$/.exec(sti)?.[1];
    if (request.method === 'DELETE' && svarId !== undefined) {
      for (const [konto, koe] of koeer)
        koeer.set(
          konto,
          koe.filter((ett) => ett.svarId !== svarId),
        );
      return nei(204);
    }
    return nei(404);
  };

  async function send(request: Request): Promise<Response> {
    const form = await request.formData().catch(() => null);
    const del = form?.get('melding');
    const melding = typeof del === 'object' && del ? lesJson(await del.text()) : null;
    if (!form || typeof melding !== 'object' || melding === null) return nei(400);
    const { klientMeldingId, meldingType, avsenderKontoId, mottakerKontoId } = melding as Record<
      string,
      unknown
    >;
    const konto = kontoer.find(
      (en) => en.avsenderKontoId === avsenderKontoId && en.mottakerKontoId === mottakerKontoId,
    );
    if (typeof klientMeldingId !== 'string' || !UUID.test(klientMeldingId) || !konto) return nei(400);
    if (meldingType !== fiksnavn[konto.versjon].opprett) return nei(400);
    const foer = sendt.get(klientMeldingId);
    if (foer !== undefined) return Response.json({ meldingId: foer }, { status: 202 });
    const filer = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const fil of form.getAll('fil'))
      if (typeof fil === 'object') filer.set(fil.name, new Uint8Array(await fil.arrayBuffer()));
    const meldingId = crypto.randomUUID();
    sendt.set(klientMeldingId, meldingId);
    await arkivet(konto, meldingId, filer);
    return Response.json({ meldingId }, { status: 202 });
  }

  async function arkivet(
    konto: Fikskonto,
    meldingId: string,
    filer: Map<string, Uint8Array<ArrayBuffer>>,
  ): Promise<void> {
    const navn = fiksnavn[konto.versjon];
    const svar = (meldingType: string, fil?: readonly [navn: string, xml: string]): void => {
      const koe = koeer.get(konto.avsenderKontoId) ?? [];
      koeer.set(konto.avsenderKontoId, koe);
      koe.push({
        svarId: crypto.randomUUID(),
        meldingType,
        svarPaMelding: meldingId,
        filer: fil ? [{ navn: fil[0], innhold: base64(byte.encode(fil[1])) }] : [],
      });
    };
    const xml = new TextDecoder().decode(filer.get('arkivmelding.xml'));
    filer.delete('arkivmelding.xml');
    const melding = les(xml);
    if (
      melding === null ||
      finnBrudd(melding, 'arkivmelding', konto.versjon).length > 0 ||
      !(await harFilene(melding, filer))
    ) {
      const { ugyldigforespoersel: type, navnerom } = navn;
      const feil: Node = {
        navn: 'ugyldigforespoersel',
        innhold: [
          { navn: 'f:feilId', innhold: crypto.randomUUID() },
          { navn: 'f:feilmelding', innhold: 'Simulert: meldingen er ikke gyldig.' },
        ],
      };
      const feilXml = skrivXml(feil, navnerom.ugyldigforespoersel, { f: navnerom.feilmelding });
      return svar(type, ['feilmelding.xml', feilXml]);
    }
    mottatt.push({ xml, filer });
    svar(navn.mottatt);
    const kvittering = { navn: 'arkivmeldingKvittering', innhold: arkiver(melding) };
    svar(navn.kvittering, [
      'arkivmelding-kvittering.xml',
      skrivXml(kvittering, navn.navnerom.kvittering, { k: navn.navnerom.katalog }),
    ]);
  }

  function arkiver(melding: Element): Node[] {
    const aar = naa().getUTCFullYear();
    const mappe = barn(melding, 'mappe');
    const post = barn(melding, 'registrering')!;
    return [
      ...(mappe ? [kvittering('mappeKvittering', mappe, mapper, ['saksaar', 'sakssekvensnummer'], aar)] : []),
      kvittering('registreringKvittering', post, journalposter, ['journalaar', 'journalsekvensnummer'], aar),
    ];
  }

  return { fetch, mottatt };
}

function les(xml: string): Element | null {
  try {
    return lesXml(xml);
  } catch {
    return null;
  }
}

/** As many as it says, each there under its name and with its checksum. */
async function harFilene(
  melding: Element,
  filer: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<boolean> {
  const post = barn(melding, 'registrering');
  if (post === null || Number(tekstI(melding, 'antallFiler')) !== filer.size) return false;
  for (const beskrivelse of post.innhold as readonly Element[]) {
    const objekt = barn(beskrivelse, 'dokumentobjekt');
    if (beskrivelse.navn !== 'dokumentbeskrivelse' || objekt === null) continue;
    const fil = filer.get(tekstI(objekt, 'referanseDokumentfil') ?? '');
    if (!fil || (await sha256(fil)) !== tekstI(objekt, 'sjekksum')) return false;
  }
  return true;
}

const EKSTRA = { mappeKvittering: 'saksmappeKvittering', registreringKvittering: 'journalpostKvittering' };

/** Finds what is there by the sender's key, or files it anew. */
function kvittering(
  navn: keyof typeof EKSTRA,
  element: Element,
  arkiv: Map<string, Enhet>,
  [aar, sekvens]: readonly [string, string],
  iAar: number,
): Node {
  const referanse = barn(element, 'referanseEksternNoekkel');
  const noekkel = tekstI(referanse, 'noekkel') ?? '';
  const fantes = arkiv.get(noekkel);
  const enhet = fantes ?? { id: crypto.randomUUID(), nummer: arkiv.size + 1 };
  arkiv.set(noekkel, enhet);
  return {
    navn,
    type: EKSTRA[navn],
    innhold: [
      { navn: 'systemID', innhold: enhet.id },
      {
        navn: 'referanseEksternNoekkel',
        innhold: [
          { navn: 'k:fagsystem', innhold: tekstI(referanse, 'fagsystem') ?? '' },
          { navn: 'k:noekkel', innhold: noekkel },
        ],
      },
      { navn: 'opprettetEllerEksisterende', innhold: fantes ? 'Eksisterende' : 'Opprettet' },
      { navn: aar, innhold: iAar },
      { navn: sekvens, innhold: enhet.nummer },
    ],
  };
}
