import { sjekk } from './regler.ts';
import { finnFelt, finnSteg } from './skjema.ts';
import { erBesvart, lesSti } from './svar.ts';
import { type SynligFelt, synligeFelt, synligeSteg } from './synlighet.ts';
import type { Feil, Kontekst, StegId, Svar } from './typer.ts';

/**
 * Everything to put right on a step: what «Neste steg» checks (R16), in the order of the form (R21). One fault per
 * field, and only for questions in view. The backend runs the same at submission.
 */
export const valider = (stegId: StegId, svar: Svar, kontekst: Kontekst): readonly Feil[] => {
  const synlige = synligeFelt(stegId, svar, kontekst);
  const funnet = synlige.flatMap((felt) => feltfeil(felt, stegId, kontekst, true));
  const feilet = new Set(funnet.map((feil) => feil.felt));
  const kryss = kryssregler
    .filter((regel) => regel.steg === stegId)
    .flatMap((regel) => regel.finn(svar, kontekst))
    .filter((feil) => !feilet.has(feil.felt));
  return iRekkefoelge([...funnet, ...kryss], synlige);
};

/** The whole application, step by step. */
export const validerAlt = (svar: Svar, kontekst: Kontekst): readonly Feil[] =>
  synligeSteg(svar, kontekst).flatMap(({ steg }) => valider(steg.id, svar, kontekst));

/**
 * What may be said when a field is left: how something is written, never that it is empty (R16), and nothing that
 * depends on other answers.
 */
export const validerFelt = (sti: string, svar: Svar, kontekst: Kontekst): Feil | null => {
  const plassering = finnFelt(lesSti(sti).id);
  if (!plassering) return null;
  const stegId = plassering.steg.id;
  const funnet = flat(synligeFelt(stegId, svar, kontekst)).find((felt) => felt.sti === sti);
  return (funnet && feltfeil(funnet, stegId, kontekst, false)[0]) ?? null;
};

/** Fields and the fields of their rows, in the order of the form. */
export const flat = (felt: readonly SynligFelt[]): readonly SynligFelt[] =>
  felt.flatMap((ett) => [ett, ...(ett.rader ?? []).flatMap((rad) => rad.felt)]);

/** What forms cannot store is never a fault of the citizen, so locked and shown values are not judged. */
const feltfeil = (synlig: SynligFelt, steg: StegId, kontekst: Kontekst, hele: boolean): readonly Feil[] => {
  const { felt, sti, verdi, paakrevd } = synlig;
  if (synlig.laast) return [];
  if (!erBesvart(verdi) || verdi === undefined) {
    const egen: readonly Feil[] = hele && paakrevd ? [{ steg, felt: sti, kode: 'paakrevd' }] : [];
    return [...egen, ...radfeil(synlig, steg, kontekst, hele)];
  }
  const brudd = sjekk(felt, verdi, kontekst, hele && paakrevd);
  return [...(brudd ? [{ steg, felt: sti, ...brudd }] : []), ...radfeil(synlig, steg, kontekst, hele)];
};

/** Faults in rows say which row when there are several, so that no two lines of the summary read the same. */
const radfeil = (synlig: SynligFelt, steg: StegId, kontekst: Kontekst, hele: boolean): readonly Feil[] => {
  const rader = (synlig.rader ?? []).filter((rad) => rad.med);
  return rader.flatMap((rad, nummer) =>
    rad.felt
      .flatMap((felt) => feltfeil(felt, steg, kontekst, hele))
      .map((feil) => (rader.length > 1 ? { ...feil, params: { ...feil.params, rad: nummer + 1 } } : feil)),
  );
};

const iRekkefoelge = (feil: readonly Feil[], synlige: readonly SynligFelt[]): readonly Feil[] => {
  const rekkefoelge = flat(synlige).map((felt) => felt.sti);
  return feil.toSorted((a, b) => rekkefoelge.indexOf(a.felt) - rekkefoelge.indexOf(b.felt));
};

/** A rule that reads several answers. Its fault stands at the field the citizen most likely will change. */
interface Kryssregel {
  readonly steg: StegId;
  readonly finn: (svar: Svar, kontekst: Kontekst) => readonly Feil[];
}

const stegfelt = (stegId: StegId, svar: Svar, kontekst: Kontekst) =>
  flat(synligeFelt(finnSteg(stegId).id, svar, kontekst)).filter((felt) => !felt.laast);

/** The same person is not entered twice, and not as somebody other than oneself. */
const sammePerson: Kryssregel = {
  steg: 'husstand',
  finn: (svar, kontekst) => {
    const sett = new Set<unknown>();
    return stegfelt('husstand', svar, kontekst)
      .filter(({ felt, verdi }) => felt.type === 'fnr' && erBesvart(verdi))
      .flatMap(({ sti, verdi }): Feil[] => {
        if (verdi === kontekst.innbygger.ident) return [{ steg: 'husstand', felt: sti, kode: 'egen' }];
        if (sett.has(verdi)) return [{ steg: 'husstand', felt: sti, kode: 'samme' }];
        sett.add(verdi);
        return [];
      });
  },
};

/** Who shall not live alone says with whom: a child, a co-applicant, another adult, or somebody who is to come. */
const ingenAndre: Kryssregel = {
  steg: 'husstand',
  finn: (svar, kontekst) => {
    const felt = stegfelt('husstand', svar, kontekst);
    const verdi = (id: string) => felt.find((ett) => ett.sti === id)?.verdi;
    const noen =
      verdi('husstand.alene') !== 'NEI' ||
      ['medsoeker', 'venterBarn', 'familiegjenforening'].some((id) => verdi(id) === 'JA') ||
      ['barn', 'andreVoksne'].some((id) => erBesvart(verdi(id)));
    return noen ? [] : [{ steg: 'husstand', felt: 'husstand.alene', kode: 'ingenAndre' }];
  },
};

const kryssregler: readonly Kryssregel[] = [ingenAndre, sammePerson];
