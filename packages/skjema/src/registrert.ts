import { type Sendt, sendtKontekst } from './sendt.ts';
import { finnFelt } from './skjema.ts';
import { erBesvart, rader } from './svar.ts';
import { synligeFelt, synligeSteg } from './synlighet.ts';
import type { Feil, Kontekst, Svar } from './typer.ts';
import { flat, validerAlt } from './valider.ts';

/** What somebody who writes down another's words has written, held against the form. */
export interface Registrert {
  /** What must be put right. */
  readonly feil: readonly Feil[];
  /** Paths of answers to what the other answers leave out. The citizen's form hides them; here they are not lost unseen. */
  readonly ikkeSpurt: readonly string[];
  /** Paths of what the form demands and nobody has answered. It is no fault: one writes what one knows. */
  readonly ukjent: readonly string[];
}

/**
 * The context of what is written down: judged by the day it came in. Nobody sees the children of the register here, so
 * none of them is pointed to.
 */
export const registrertKontekst = (
  svar: Svar,
  { miljoe, ...sendt }: Sendt & Pick<Kontekst, 'miljoe'>,
): Kontekst => {
  const kontekst = sendtKontekst(svar, sendt);
  return { ...kontekst, miljoe, innbygger: { ...kontekst.innbygger, barn: [] } };
};

/** Faults that say that something is not known yet. */
const uvisst: ReadonlySet<Feil['kode']> = new Set(['paakrevd', 'forKort', 'ingenAndre']);
/** The applicant's own word beside the button that sends. Nobody gives it for them. */
const EGET_ORD = 'riktig';

/** An application that came on paper or was told. Without a purpose there is no case, so that is demanded; nothing else is. */
export const validerRegistrert = (svar: Svar, kontekst: Kontekst): Registrert => {
  const funnet = validerAlt(svar, kontekst);
  const stilt = spurt(svar, kontekst);
  const feil = funnet.filter(({ felt, kode }) => felt === 'formaal' || !uvisst.has(kode));
  return {
    feil,
    ikkeSpurt: besvarte(svar).filter((sti) => !stilt.has(sti)),
    ukjent: funnet
      .filter((ett) => ett.kode === 'paakrevd' && ett.felt !== EGET_ORD && !feil.includes(ett))
      .map(({ felt }) => felt),
  };
};

const spurt = (svar: Svar, kontekst: Kontekst): ReadonlySet<string> =>
  new Set(
    synligeSteg(svar, kontekst).flatMap(({ steg }) =>
      flat(synligeFelt(steg.id, svar, kontekst)).map(({ sti }) => sti),
    ),
  );

const besvarte = (svar: Svar): readonly string[] =>
  Object.entries(svar).flatMap(([id, verdi]) => {
    if (!erBesvart(verdi)) return [];
    if (finnFelt(id)?.felt.type !== 'liste') return [id];
    return rader(svar, id).flatMap((rad, indeks) =>
      Object.entries(rad).flatMap(([felt, celle]) => (erBesvart(celle) ? [`${id}[${indeks}].${felt}`] : [])),
    );
  });
