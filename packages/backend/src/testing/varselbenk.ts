import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { setTimeout as vent } from 'node:timers/promises';
import type { Innstillinger, Varsel, Varslingsinnstilling } from '@kobo-bolig/contract';
import { identFor } from '../ports/simulering/personer.ts';
import { innstill } from './innstill.ts';
import { bytt } from './registre.ts';
import { avslaattSak, openSakbenk, trine, type Klient, type NySaksvalg, type Sakbenk } from './sakbenk.ts';
import { SOEKER } from './tilbudbenk.ts';

/** The API in a municipality that notifies of its letters, anew for each test of the file that calls this. */
export function varselbenk() {
  let benk: Sakbenk;
  let nede = '';
  let kallFoer = 0;
  const somTrine: Klient = (...kall) => benk.som(trine)(...kall);

  const varsler = (varsling: Varslingsinnstilling | undefined): Promise<void> =>
    innstill(benk, () => ({ varsling }) as Partial<Innstillinger>);
  const fyll = async (): Promise<void> => {
    await benk.fyll();
    await varsler({ papirEtterDager: 14, nettsted: 'krokvik.example' });
  };
  before(async () => {
    benk = await openSakbenk({
      tidsgrenser: { maksForsoek: 1 },
      mellomledd: bytt((request, neste) =>
        nede !== '' && request.url.includes(nede) ? new Response(null, { status: 503 }) : neste(request),
      ),
    });
  });
  beforeEach(async () => {
    nede = '';
    kallFoer = benk.registre.kall.length;
    benk.klokke = new Date('2026-11-20T08:14:00Z');
    await fyll();
  });
  after(() => benk.close());

  const sakens = async (sakId: string, klient = somTrine): Promise<Varsel[]> =>
    (await klient('GET', `/saker/${sakId}/varsler`)).body.items;
  const spurt = (sted: string): boolean =>
    benk.registre.kall.slice(kallFoer).some(({ url }) => url.includes(sted));

  /** Waits for what happens beside the request: what the job that was woken does not do, the calendar does. */
  async function naar(skjedd: () => Promise<boolean> | boolean, hva: () => unknown): Promise<void> {
    for (let i = 0; i < 100; i++) {
      if (await skjedd()) return;
      await vent(20);
      await benk.kalender();
    }
    assert.fail(JSON.stringify(await hva()));
  }

  return {
    get benk() {
      return benk;
    },
    fyll,
    varsler,
    somTrine,
    sakens,
    naar,
    spurt,
    async blir(sakId: string, status: Varsel['status'], klient = somTrine): Promise<Varsel> {
      const siste = async () => (await sakens(sakId, klient))[0];
      await naar(async () => (await siste())?.status === status, siste);
      return (await siste())!;
    },
    /** What is asked there from now on is not answered; nowhere when empty. */
    nede: (sted: string): void => void (nede = sted),
    /** Somebody has asked there since the test began. */
    forsoekt: (sted: string): Promise<void> =>
      naar(
        () => spurt(sted),
        () => `nobody asked ${sted}`,
      ),
    async senere(iso: string): Promise<void> {
      benk.klokke = new Date(iso);
      await benk.kalender();
    },
    sendtTil: (navn: string) =>
      benk.registre.varslingssimulator.sendt.filter(({ til }) => til.startsWith(identFor(navn).slice(0, 6))),
    vedtak: async (sakId: string) => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body,
    oppgaver: async (sakId: string, klient = somTrine): Promise<{ tekst: string }[]> =>
      (await klient('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.filter(
        ({ type }: { type: string }) => type === 'ANNEN',
      ),
    avslag: (navn = SOEKER, valg: NySaksvalg = {}) => avslaattSak(benk, { voksne: [navn], ...valg }),
  };
}
