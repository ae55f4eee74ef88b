import { createKoboClient } from '@kobo-bolig/sdk';
import { skrivCsv, skrivXlsx, type Rad } from '../../../packages/backend/src/modules/importer/index.ts';
import { lagSyntetiskFnr } from '../../../packages/backend/src/ports/simulering/fnr.ts';
import type { Installasjon } from '../../postgres/prosess.ts';
import { krev } from '../maaling.ts';
import { belastning } from './last.ts';

const RADER = 10_000;
const toSiffer = (tall: number): string => String(tall).padStart(2, '0');

/** Homes with every column filled in, three of four with a tenant the municipality has not heard of. */
function rader(kommunenummer: string): Rad[] {
  return Array.from({ length: RADER }, (_, i): Rad => {
    const bolig: Rad = {
      kommunenummer,
      gnrbnr: `${1 + (i % 140)}/${1 + (i % 900)}`,
      bruksenhetsnummer: `H${toSiffer(1 + (i % 9))}01`,
      gatenavn: `Importveien ${String.fromCharCode(65 + (Math.floor(i / 999) % 26))}`,
      husnummer: String(1 + (i % 999)),
      postnummer: '0000',
      koboboligtype: 'ORDINAER',
      underkategoriboligtype: 'Leilighet',
      kobodisposisjonsform: 'EGEN_EID',
      boligeiersnavn: 'Kommunen',
      boligstatus: 'KLAR_FOR_INNFLYTTING',
      statusdato: '01.03.2025',
      manedsleie: String(7000 + (i % 60) * 100),
      malernummerstrom: `S-${i}`,
      malernummervann: `V-${i}`,
      depositum: '20000',
      antallsoverom: String(i % 5),
      skolekretsbarneskole: 'Strand skole',
      ovriginformasjon: 'Parkering i kjelleren.',
    };
    if (i % 4 === 0) return bolig;
    const foedt = `${1940 + (Math.floor(i / 336) % 60)}-${toSiffer(1 + (Math.floor(i / 28) % 12))}-${toSiffer(1 + (i % 28))}`;
    return {
      ...bolig,
      boligstatus: 'UTLEID',
      hovedsoker: lagSyntetiskFnr(foedt, Number(kommunenummer) % 10),
      leieforholdstartdato: '01.03.2025',
      leieforholdsluttdato: '28.02.2029',
    };
  });
}

/** From a file to homes with tenants, over HTTP, in a process that has done nothing else. */
export async function maalImport(
  { signer, start }: Installasjon,
  kommunenummer: string,
  format: 'csv' | 'xlsx',
  paa: string,
): Promise<void> {
  const fil =
    format === 'csv'
      ? ({ body: skrivCsv(rader(kommunenummer)), contentType: 'text/csv' } as const)
      : ({
          body: await skrivXlsx(rader(kommunenummer)),
          contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        } as const);
  const api = await start();
  const hvilende = api.hoeyesteMinne();
  const token = await signer.token({
    sub: 'ansatt-1',
    navn: 'Ansatt En',
    roller: [{ kommunenummer, roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'], enhet: 'BOLIGKONTOR' }],
  });
  const kobo = createKoboClient({ baseUrl: api.origin, kommunenummer, token, timeout: 120_000 });
  const begynt = performance.now();
  const { data: jobb, etag } = await kobo.importer.opprett(fil);
  const path = { importId: jobb.importId };
  const proevd = (performance.now() - begynt) / 1000;
  if (jobb.rader.nye !== RADER)
    throw new Error(`${JSON.stringify(jobb.rader)} ${JSON.stringify(jobb.feil[0])}`);
  await kobo.importer.gjennomfoer({ path, etag: etag! });
  for (;;) {
    const { data } = await kobo.importer.hent({ path });
    if (data.status === 'KJOERT') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const sekunder = (performance.now() - begynt) / 1000;
  const minne = api.hoeyesteMinne();
  await api.stopp();
  const hva = `Import av ${RADER} rader (.${format})`;
  krev({
    hva,
    tall: sekunder,
    enhet: 's',
    hoeyst: 20,
    paa: `${paa}, ${(fil.body.byteLength / 1024 / 1024).toFixed(1)} MB, 7500 leietakere, proevekjoering ${proevd.toFixed(1)} s av tiden, uten oppvarming, ${belastning()}`,
  });
  if (minne === null) console.log('  Minnet er bare maalt paa Linux');
  else
    krev({
      hva: `${hva}, minne`,
      tall: minne / 1024 / 1024,
      enhet: 'MB',
      hoeyst: 400,
      desimaler: 0,
      paa: `hoeyeste RSS i API-prosessen; ${(hvilende! / 1024 / 1024).toFixed(0)} MB da den hadde startet`,
    });
}
