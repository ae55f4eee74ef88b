import type * as z from 'zod/mini';
import { RegisterFeil } from '../felles/registerfeil.ts';
import {
  createRegisterklient,
  krevIdent,
  type Personoppslag,
  type Registeroppsett,
  type Registersvar,
} from '../felles/registerklient.ts';
import { lesBosteder, lesPerson } from './person.ts';
import { Bulksvar, Persondokument } from './wire.ts';
import type { Folkeregister, Registerperson } from './port.ts';

export const SCOPE = 'folkeregister:deling/offentligmedhjemmel';
const STI = '/folkeregisteret/offentlig-med-hjemmel/api/v1/personer';
/** Properties by name instead of the ready-made `person-basis`, which also tells sex, citizenship and marital status.
 * Whether a post address is needed is not known before the grade is in the same answer; of others it is dropped. */
const DELER = [
  'navn',
  'foedsel',
  'status',
  'adressebeskyttelse',
  'bostedsadresse',
  'postadresse',
  'deltBosted',
];
const DELER_BARN = ['familierelasjon'];
const DELER_VERGEMAAL = ['vergemaalEllerFremtidsfullmakt'];
const DELER_FORELDREANSVAR = ['foreldreansvar'];
/** Of a person only where they have lived: current and former. */
const DELER_BOSTEDER = ['historikk', 'adressebeskyttelse', 'bostedsadresse'];
const MAKS_BULK = 1_000;

const sporring = (deler: readonly string[]) => deler.map((del) => `part=${del}`).join('&');

export function createFolkeregister(oppsett: Registeroppsett): Folkeregister {
  const klient = createRegisterklient(oppsett, {
    register: 'FOLKEREGISTERET',
    scope: SCOPE,
    retryAfterEnhet: 'ms',
    // Folkeregisteret allows 60 000 calls a minute; this only keeps one page from opening hundreds at once.
    maksSamtidige: 10,
    // Of the codes only FREG-001 is published. All of the address but the number is fixed, so 404 is about the number.
    koder: {},
    ved404: 'UKJENT_PERSON',
  });

  async function spoer<S extends z.ZodMiniType>(
    oppslag: Personoppslag,
    sti: string,
    skjema: S,
    kropp?: unknown,
  ) {
    const svar = await klient.spoer(oppslag, { sti, skjema, kropp });
    if (svar.verdi === null) throw ugyldig(svar.korrelasjonsid);
    return { ...svar, verdi: svar.verdi };
  }

  return {
    async hentPerson(oppslag, ident, valg = {}) {
      const deler = [
        ...DELER,
        ...(valg.barn ? DELER_BARN : []),
        ...(valg.vergemaal ? DELER_VERGEMAAL : []),
        ...(valg.foreldreansvar ? DELER_FORELDREANSVAR : []),
      ];
      const sti = `${STI}/${krevIdent('FOLKEREGISTERET', ident)}?${sporring(deler)}`;
      const svar = await spoer(oppslag, sti, Persondokument);
      return { ...svar, verdi: krevLest(svar, lesPerson(svar.verdi)) };
    },
    async hentBosteder(oppslag, ident) {
      const sti = `${STI}/${krevIdent('FOLKEREGISTERET', ident)}?${sporring(DELER_BOSTEDER)}`;
      const svar = await spoer(oppslag, sti, Persondokument);
      return { ...svar, verdi: krevLest(svar, lesBosteder(svar.verdi)) };
    },
    async hentPersoner(oppslag, identer) {
      if (identer.length > MAKS_BULK) throw new RangeError(`At most ${MAKS_BULK} persons in one lookup.`);
      const foedselsEllerDNummer = identer.map((ident) => krevIdent('FOLKEREGISTERET', ident));
      if (foedselsEllerDNummer.length === 0)
        return { verdi: new Map(), korrelasjonsid: crypto.randomUUID(), hentet: new Date().toISOString() };
      const svar = await spoer(oppslag, `${STI}/bulkoppslag?${sporring(DELER)}`, Bulksvar, {
        foedselsEllerDNummer,
      });
      const bedtOm = new Set(identer);
      const personer = new Map<string, Registerperson>();
      for (const { foedselsEllerDNummer: ident, folkeregisterperson } of svar.verdi.oppslag) {
        if (!folkeregisterperson || !bedtOm.has(ident)) continue;
        personer.set(ident, krevLest(svar, lesPerson(folkeregisterperson)));
      }
      return { ...svar, verdi: personer };
    },
  };
}

const ugyldig = (korrelasjonsid: string) =>
  new RegisterFeil('FOLKEREGISTERET', 'UGYLDIG_SVAR', { korrelasjonsid, forsoek: 1 });

/** A person we could read nothing certain about is no person: better an error than an unprotected address. */
function krevLest<Lest>(svar: Registersvar<unknown>, person: Lest | null): Lest {
  if (person) return person;
  throw ugyldig(svar.korrelasjonsid);
}
