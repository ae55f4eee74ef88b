import { leggTilDager } from './dager.ts';
import type { DemoLeietaker } from './krokvik-boliger.ts';
import type { DemoHusstand } from './personer.ts';
import type { DemoSakUtenNummer } from './saker-typer.ts';
import { lagTrekker } from './trekker.ts';
import { lagKartlegging, lagVedtak } from './vedtakstekster.ts';

/** How the closed cases ended. Those that led to a home belong to people who live in Krokvik's homes today. */
const utfall = { LEIEFORHOLD: 92, AVSLAG: 46, BISTAND: 34, TRUKKET: 12 } as const;
type Utfall = keyof typeof utfall;

const alle = (Object.entries(utfall) as [Utfall, number][]).flatMap(([navn, antall]) =>
  Array.from({ length: antall }, () => navn),
);

interface Underlag {
  idag: string;
  /** A household of people nobody has met yet. */
  nyHusstand: (voksne: number, barn: number) => DemoHusstand;
  /** Tenants, the latest to move in first. */
  leietakere: readonly (DemoLeietaker & { boligNoekkel: string })[];
}

export function avsluttedeSaker({ idag, nyHusstand, leietakere }: Underlag): DemoSakUtenNummer[] {
  const trekker = lagTrekker(184);
  return alle.map((slutt, i) => {
    const leietaker = slutt === 'LEIEFORHOLD' ? leietakere[i] : undefined;
    const barn = leietaker ? 0 : trekker.heltall(0, 3);
    const avsluttet = leietaker ? leietaker.startdato : leggTilDager(idag, -trekker.heltall(10, 700));
    const mottatt = leggTilDager(avsluttet, -trekker.heltall(30, 180));
    const sakstype = slutt === 'BISTAND' ? 'BOLIGBISTAND' : 'KOMMUNAL_BOLIG_NY';
    const grunnlag = {
      sakstype,
      husstand: leietaker ? { soeker: leietaker.person, barn: [] } : nyHusstand(trekker.heltall(1, 2), barn),
      hast: trekker.sannsynlig(0.08),
      mottatt,
      saksbehandler: 'trine',
      avsluttet,
    } as const;
    if (slutt === 'TRUKKET') return { ...grunnlag, status: 'TRUKKET' };
    const kartlegging = lagKartlegging(trekker, barn, slutt !== 'AVSLAG');
    const vedtaksdato = leggTilDager(mottatt, trekker.heltall(14, 29));
    return {
      ...grunnlag,
      status: 'AVSLUTTET',
      kartlegging,
      vedtak: lagVedtak(
        { sakstype, kartlegging, antallBarn: barn },
        { status: 'FATTET', foreslaattAv: 'trine', fattetAv: 'vidar', vedtaksdato },
      ),
      ...(leietaker && {
        leieforhold: { boligNoekkel: leietaker.boligNoekkel, startdato: leietaker.startdato },
      }),
    };
  });
}
