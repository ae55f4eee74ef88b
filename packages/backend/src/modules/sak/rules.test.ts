import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SakStatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { statuser } from './soek/rules.ts';
import {
  foerVedtak,
  gjenstaaende,
  handlinger,
  kanTas,
  lukket,
  nesteStatus,
  regler,
  venter,
  type Overgang,
  type Saksaktoer,
  type Saksbilde,
  type Saksfakta,
} from './rules.ts';

const overganger = [...new Set(regler.map(({ overgang }) => overgang))];

const fakta: fc.Arbitrary<Saksfakta> = fc.record({
  sakstype: fc.constantFrom('KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND'),
  kartleggingFerdig: fc.boolean(),
  vanskeligstiltBesvart: fc.boolean(),
  annetVedtak: fc.boolean(),
  opphoer: fc.boolean(),
  opphoerVarslet: fc.boolean(),
  resultat: fc.constantFrom('TILSAGN', 'AVSLAG', 'AVVIST', null),
  forslag: fc.boolean(),
  omgjoering: fc.boolean(),
  aapenOppgave: fc.boolean(),
  aapenKlage: fc.boolean(),
  aapenMangel: fc.boolean(),
  avvisningVarslet: fc.boolean(),
  plass: fc.constantFrom(
    null,
    'VENTER' as const,
    'TILBUD_UTE' as const,
    'PAUSE' as const,
    'BORTFALT' as const,
  ),
});
const status = fc.constantFrom(...statuser);
const bilde: fc.Arbitrary<Saksbilde> = fc
  .tuple(
    fakta,
    fc.record({
      status,
      skjermet: fc.boolean(),
      saksbehandler: fc.constantFrom('trine', 'vidar', null),
      saksbehandlersEnheter: fc.subarray(['BOLIGKONTOR', 'SKJERMET']),
      foreslaattAv: fc.constantFrom('trine', 'vidar', null),
      toTrinn: fc.boolean(),
      inhabile: fc.subarray(['trine', 'vidar']),
      tilbud: fc.constantFrom('SENDT', 'AKSEPTERT', 'FRIST_UTLOEPT', null),
    }),
  )
  .map(([a, b]) => ({ ...a, ...b }));
const aktoer: fc.Arbitrary<Saksaktoer> = fc.record({
  ansattId: fc.constantFrom('trine', 'vidar'),
  navn: fc.constant('Navn'),
  roller: fc.subarray(['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'UTLEIEFORVALTER', 'BOLIGOVERSIKT']),
  enheter: fc.subarray(['BOLIGKONTOR', 'SKJERMET']),
});

/** Lets anything happen in any order and tells the states the case was in. */
function gaa(hendelser: readonly (readonly [Overgang, Saksfakta])[]): SakStatus[] {
  const sti: SakStatus[] = ['NY'];
  for (const [overgang, fakta] of hendelser) {
    // Only what was granted is ended.
    const f = sti.includes('VENTELISTE') ? fakta : { ...fakta, opphoer: false };
    const neste = nesteStatus(sti.at(-1)!, overgang, f);
    if (neste !== null) sti.push(neste);
  }
  return sti;
}
const sti = fc.array(fc.tuple(fc.constantFrom(...overganger), fakta), { maxLength: 40 }).map(gaa);

describe('the states of a case', () => {
  test('the road to a home', () => {
    const ferdig: Saksfakta = {
      sakstype: 'KOMMUNAL_BOLIG_NY',
      kartleggingFerdig: true,
      vanskeligstiltBesvart: true,
      annetVedtak: false,
      opphoer: false,
      opphoerVarslet: false,
      resultat: 'TILSAGN',
      forslag: false,
      omgjoering: false,
      aapenOppgave: false,
      aapenKlage: false,
      aapenMangel: false,
      avvisningVarslet: false,
      plass: 'VENTER',
    };
    const vei: readonly Overgang[] = [
      'TILDEL',
      'LAGRE_KARTLEGGING',
      'FERDIGSTILL_KARTLEGGING',
      'LAGRE_FORSLAG',
      'SEND_TIL_GODKJENNING',
      'RETURNER',
      'LAGRE_FORSLAG',
      'SEND_TIL_GODKJENNING',
      'FATT_VEDTAK',
      'IVERKSETT',
      'TILBUDSSVAR',
      'REGISTRER_KONTRAKT',
      'AVSLUTT',
      'GJENAAPNE',
    ];
    assert.deepEqual(gaa(vei.map((overgang) => [overgang, ferdig])), [
      'NY',
      'UNDER_ARBEID',
      'KARTLEGGING',
      'KARTLEGGING_FERDIGSTILT',
      'VEDTAKSFORSLAG',
      'GODKJENNING',
      'VEDTAKSFORSLAG',
      'VEDTAKSFORSLAG',
      'GODKJENNING',
      'VEDTATT',
      'VENTELISTE',
      'VENTELISTE',
      'I_LEIEFORHOLD',
      'AVSLUTTET',
      'GJENAAPNET',
    ]);
  });

  test('every state can be reached, and only closed ones are an end', () => {
    assert.deepEqual(new Set(regler.map(({ til }) => til)), new Set(statuser.filter((s) => s !== 'NY')));
    for (const s of statuser)
      assert.ok(
        regler.some(({ fra }) => fra.includes(s)),
        `${s} leads nowhere`,
      );
  });

  test('a state and an event lead one way', () => {
    fc.assert(
      fc.property(status, fc.constantFrom(...overganger), fakta, (fra, overgang, f) => {
        const treff = regler.filter(
          (regel) => regel.overgang === overgang && regel.fra.includes(fra) && (regel.vakt?.(f) ?? true),
        );
        assert.ok(treff.length <= 1);
      }),
    );
  });

  test('nothing is proposed or decided on an assessment that is not complete', () => {
    fc.assert(
      fc.property(status, fc.constantFrom(...overganger), fakta, (fra, overgang, f) => {
        const til = nesteStatus(fra, overgang, { ...f, kartleggingFerdig: false });
        if ((f.forslag && f.resultat === 'AVVIST') || f.opphoer) return;
        // Completing it is what brings back a proposal that was begun.
        if (til === 'VEDTAKSFORSLAG')
          assert.ok(
            ['RETURNER', 'FERDIGSTILL_KARTLEGGING', 'FORESLAA_AVVISNING', 'FORESLAA_OPPHOER'].includes(
              overgang,
            ),
          );
        assert.ok(til !== 'GODKJENNING' && (til !== 'VEDTATT' || overgang === 'REGISTRER_ANNET_VEDTAK'));
      }),
    );
  });

  test('nothing that was granted is ended before its party is heard, and what is not ended stands', () => {
    fc.assert(
      fc.property(status, fc.constantFrom(...overganger), fakta, (fra, overgang, f) => {
        const opphoer = { ...f, opphoer: true, resultat: 'AVSLAG' as const };
        const til = nesteStatus(fra, overgang, { ...opphoer, opphoerVarslet: false });
        assert.ok(overgang !== 'FORESLAA_OPPHOER' || til === null);
        assert.ok(til === null || !['SEND_TIL_GODKJENNING', 'FATT_VEDTAK', 'TREKK'].includes(overgang));
        assert.equal(
          nesteStatus(fra, 'FORKAST_OPPHOER', opphoer),
          fra === 'VEDTAKSFORSLAG' || fra === 'GODKJENNING' ? 'VENTELISTE' : null,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is dismissed whose party was not warned, or has answered', () => {
    fc.assert(
      fc.property(status, fc.constantFrom(...overganger), fakta, (fra, overgang, f) => {
        const uvarslet = { ...f, avvisningVarslet: false };
        const til = nesteStatus(fra, overgang, uvarslet);
        assert.ok(til !== 'AVVIST' && overgang !== 'FORESLAA_AVVISNING' ? true : til === null);
        // A step beside the proposal leaves the case where it is.
        if (f.forslag && f.resultat === 'AVVIST' && til !== fra)
          assert.ok(til !== 'GODKJENNING' && til !== 'VEDTATT');
      }),
      { numRuns: 500 },
    );
  });

  test('whatever happens, a decision comes before a waiting list, and a waiting list before a tenancy', () => {
    fc.assert(
      fc.property(sti, (statusene) => {
        const foerste = (s: SakStatus) => statusene.indexOf(s);
        const etter = (s: SakStatus, foer: SakStatus) =>
          foerste(s) === -1 || (foerste(foer) !== -1 && foerste(foer) < foerste(s));
        // Another system may have decided, while somebody worked with the case here.
        assert.ok(etter('VEDTATT', 'UNDER_ARBEID'));
        assert.ok(etter('AVVIST', 'GODKJENNING'));
        assert.ok(etter('VENTELISTE', 'VEDTATT'));
        assert.ok(etter('OPPFOELGING', 'VEDTATT'));
        assert.ok(etter('I_LEIEFORHOLD', 'VENTELISTE'));
        const lukketEllerVedtatt = statusene.findIndex((s) => !foerVedtak.includes(s));
        assert.ok(!statusene.includes('GJENAAPNET') || lukketEllerVedtatt < foerste('GJENAAPNET'));
      }),
      { numRuns: 500 },
    );
  });

  test('a completed assessment is opened until a proposal is up for decision, and comes back to it', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        const aapnet = nesteStatus(fra, 'GJENAAPNE_KARTLEGGING', f);
        const kan =
          f.kartleggingFerdig && !f.opphoer && ['KARTLEGGING_FERDIGSTILT', 'VEDTAKSFORSLAG'].includes(fra);
        assert.equal(aapnet, kan ? 'KARTLEGGING' : null);
        if (!kan) return;
        // The facts follow the state: a case whose proposal is begun has one.
        const tilbake = nesteStatus('KARTLEGGING', 'FERDIGSTILL_KARTLEGGING', {
          ...f,
          forslag: fra === 'VEDTAKSFORSLAG',
        });
        assert.equal(tilbake, fra);
      }),
    );
  });

  test('a decided case is not closed without an answer to § 7', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        const til = nesteStatus(fra, 'AVSLUTT', { ...f, vanskeligstiltBesvart: false, annetVedtak: false });
        if (til !== null) assert.ok(fra === 'TRUKKET' || fra === 'AVVIST');
      }),
    );
  });

  test('a case is not closed over an open task or complaint, and whoever tries is told all that is left', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        const rest = gjenstaaende(fra, 'AVSLUTT', f);
        const til = nesteStatus(fra, 'AVSLUTT', f);
        if (f.aapenOppgave || f.aapenKlage) assert.equal(til, null);
        const klar = { ...f, vanskeligstiltBesvart: true, aapenOppgave: false, aapenKlage: false };
        const kunne = nesteStatus(fra, 'AVSLUTT', klar) !== null;
        assert.equal(til !== null, kunne && rest.length === 0);
        if (!kunne) assert.deepEqual(rest, []);
        else {
          assert.equal(rest.includes('AAPEN_OPPGAVE'), f.aapenOppgave);
          assert.equal(rest.includes('AAPEN_KLAGE'), f.aapenKlage);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('it can be withdrawn exactly until it is decided, and not over a complaint', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        assert.equal(
          nesteStatus(fra, 'TREKK', f) !== null,
          foerVedtak.includes(fra) && !f.aapenKlage && !f.opphoer && !f.omgjoering,
        );
      }),
    );
  });
});

test('a decision is changed of the municipality’s own accord while nobody complains, and not past a contract', () => {
  fc.assert(
    fc.property(status, fakta, (fra, f) => {
      const kan =
        ['VEDTATT', 'VENTELISTE', 'OPPFOELGING', 'AVVIST', 'AVSLUTTET'].includes(fra) && !f.aapenKlage;
      assert.equal(nesteStatus(fra, 'OMGJOER', f), kan ? 'GJENAAPNET' : null);
    }),
  );
});

describe('a complaint', () => {
  const klaget = fakta.map((f) => ({ ...f, aapenKlage: true }));

  test('opens a closed case, which is assessed anew only when its decision has to be', () => {
    fc.assert(
      fc.property(klaget, (f) => {
        assert.equal(nesteStatus('AVSLUTTET', 'MOTTA_KLAGE', f), 'GJENAAPNET');
        assert.equal(nesteStatus('GJENAAPNET', 'TILDEL', f), null);
        assert.equal(nesteStatus('GJENAAPNET', 'KLAGE_FERDIG', f), 'AVSLUTTET');
        assert.equal(nesteStatus('GJENAAPNET', 'ENDRE_ETTER_KLAGE', f), 'GJENAAPNET');
        assert.equal(nesteStatus('GJENAAPNET', 'TILDEL', { ...f, aapenKlage: false }), 'UNDER_ARBEID');
      }),
    );
  });

  test('is what a decided case is opened for', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        const til = nesteStatus(fra, 'ENDRE_ETTER_KLAGE', f);
        const vedtatt = ['VEDTATT', 'VENTELISTE', 'OPPFOELGING', 'I_LEIEFORHOLD', 'AVVIST', 'GJENAAPNET'];
        assert.equal(til, f.aapenKlage && vedtatt.includes(fra) ? 'GJENAAPNET' : null);
      }),
    );
  });
});

describe('waiting', () => {
  test('is for whoever assesses, and leads back to the assessment', () => {
    fc.assert(
      fc.property(status, fakta, (fra, f) => {
        const paaVent = nesteStatus(fra, 'BE_ANDRE_OM_MER', f);
        assert.equal(paaVent, fra === 'KARTLEGGING' ? 'VENTER_PAA_ANNEN' : null);
        const videre = nesteStatus(fra, 'GJENOPPTA', f);
        const maaVente = fra === 'VENTER_PAA_SOEKER' && f.aapenMangel;
        assert.equal(videre, venter.includes(fra) && !maaVente ? 'KARTLEGGING' : null);
      }),
    );
  });

  test('the party keeps the time they were given: only an answer, a withdrawal or the day ends it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...overganger), fakta, (overgang, f) => {
        const til = nesteStatus('VENTER_PAA_SOEKER', overgang, { ...f, aapenMangel: true });
        assert.ok(
          til === null || til === 'VENTER_PAA_SOEKER' || overgang === 'TREKK' || overgang === 'AVVIS',
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a withdrawal that is taken down', () => {
  test('is for whoever has the case, and for the whole office while nobody has', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        const ventet =
          hvem.roller.includes('SAKSBEHANDLER') &&
          !sak.inhabile.includes(hvem.ansattId) &&
          (sak.saksbehandler === null || sak.saksbehandler === hvem.ansattId) &&
          foerVedtak.includes(sak.status) &&
          !sak.aapenKlage &&
          !sak.opphoer &&
          !sak.omgjoering;
        assert.equal(handlinger(sak, hvem).includes('REGISTRER_TREKKING'), ventet);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what someone can do', () => {
  test('never without the role, and never in a closed case', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        const mulige = handlinger(sak, hvem);
        if (lukket.includes(sak.status))
          assert.deepEqual(
            mulige.filter((handling) => handling !== 'AVSLUTT' && handling !== 'GJENAAPNE'),
            [],
          );
        const saker = [
          'TA_SAKEN',
          'HENT_OEKONOMI',
          'LAGRE_KARTLEGGING',
          'LAGRE_FORSLAG',
          'SEND_TIL_GODKJENNING',
        ];
        if (!hvem.roller.includes('SAKSBEHANDLER'))
          assert.ok(!mulige.some((handling) => saker.includes(handling)));
        if (!hvem.roller.includes('VEDTAKSMYNDIGHET'))
          assert.ok(!mulige.includes('FATT_VEDTAK') && !mulige.includes('RETURNER_FORSLAG'));
      }),
      { numRuns: 500 },
    );
  });

  test('work on the case is for its case worker, and taking it for everyone else', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        const mulige = handlinger(sak, hvem);
        if (sak.saksbehandler === hvem.ansattId) return;
        const eget = [
          'HENT_OEKONOMI',
          'LAGRE_KARTLEGGING',
          'VENT_PAA_ANDRE',
          'SEND_FORELOEPIG_SVAR',
          'MELD_MANGEL',
          'GJENOPPTA',
          'FERDIGSTILL_KARTLEGGING',
          'GJENAAPNE_KARTLEGGING',
          'LAGRE_FORSLAG',
          'FORESLAA_AVVISNING',
        ];
        assert.ok(!mulige.some((handling) => eget.includes(handling)));
      }),
      { numRuns: 500 },
    );
  });

  test('two persons decide where the municipality says so', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        if (sak.toTrinn && sak.foreslaattAv === hvem.ansattId)
          assert.ok(!handlinger(sak, hvem).includes('FATT_VEDTAK'));
      }),
    );
  });

  test('whoever is inhabil can do nothing, and what they proposed goes no further', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        const mulige = handlinger(sak, hvem);
        if (sak.inhabile.includes(hvem.ansattId)) {
          assert.deepEqual(mulige, []);
          assert.equal(kanTas(sak, hvem), 'INHABIL');
        }
        if (sak.foreslaattAv !== null && sak.inhabile.includes(sak.foreslaattAv))
          assert.ok(!mulige.includes('SEND_TIL_GODKJENNING') && !mulige.includes('FATT_VEDTAK'));
      }),
      { numRuns: 500 },
    );
  });

  test('a case is taken from a colleague only when they are inhabil, or it is shielded and they are not', () => {
    fc.assert(
      fc.property(bilde, aktoer, (sak, hvem) => {
        const tatt = sak.saksbehandler !== null && sak.saksbehandler !== hvem.ansattId;
        if (!tatt || kanTas(sak, hvem) !== 'JA') return;
        if (sak.inhabile.includes(sak.saksbehandler!)) return;
        assert.ok(sak.skjermet && hvem.enheter.includes('SKJERMET'));
        assert.ok(!sak.saksbehandlersEnheter.includes('SKJERMET'));
      }),
      { numRuns: 500 },
    );
  });

  test('one home is offered at a time, and a contract follows a yes', () => {
    const paaVent: Saksbilde = {
      sakstype: 'KOMMUNAL_BOLIG_NY',
      kartleggingFerdig: true,
      vanskeligstiltBesvart: true,
      annetVedtak: false,
      opphoer: false,
      opphoerVarslet: false,
      resultat: 'TILSAGN',
      forslag: false,
      omgjoering: false,
      aapenOppgave: false,
      aapenKlage: false,
      aapenMangel: false,
      avvisningVarslet: false,
      plass: 'VENTER',
      status: 'VENTELISTE',
      skjermet: false,
      saksbehandler: 'trine',
      saksbehandlersEnheter: ['BOLIGKONTOR'],
      foreslaattAv: 'trine',
      toTrinn: true,
      inhabile: [],
      tilbud: null,
    };
    const trine = { ansattId: 'trine', navn: 'Trine', roller: ['SAKSBEHANDLER'], enheter: ['BOLIGKONTOR'] };
    assert.deepEqual(handlinger(paaVent, trine), ['TILBY_BOLIG']);
    assert.deepEqual(handlinger({ ...paaVent, tilbud: 'SENDT' }, trine), ['TREKK_TILBUD']);
    assert.deepEqual(handlinger({ ...paaVent, tilbud: 'AKSEPTERT' }, trine), [
      'TREKK_TILBUD',
      'REGISTRER_KONTRAKT',
    ]);
  });
});
