import { STOETTEDE_FORMAAL } from './skjema.ts';
import { erBesvart, rader } from './svar.ts';
import type { Kontekst, RegisterBarn, Spraak, Svar } from './typer.ts';

export interface Sendt {
  /** The day it came in, YYYY-MM-DD. */
  readonly mottatt: string;
  readonly spraak: Spraak;
}

/**
 * The context a sent application is read back in. What is sent holds the answers to what was asked and nothing else,
 * so it says itself what it was judged by: a name is asked for while Folkeregisteret does not answer, a DUF number is required of everyone without a national identity number,
 * and the rows of the register carry what the register said. What stands in the registers only, and is shown without
 * being asked, is not here.
 */
export const sendtKontekst = (svar: Svar, { mottatt, spraak }: Sendt): Kontekst => ({
  idag: mottatt,
  // What is sent is not validated again.
  miljoe: 'PRODUKSJON',
  spraak,
  kommune: {
    formaal: STOETTEDE_FORMAAL,
    // Where there is one language only, nobody is asked.
    spraak: erBesvart(svar['spraak']) ? ['nb', 'nn'] : [spraak],
    botid: erBesvart(svar['botid.feil']),
  },
  innbygger: {
    ...(erBesvart(svar['soeker.oppgittNavn']) ? {} : { navn: '' }),
    identMaskert: erBesvart(svar['oppholdId']) ? null : '',
    adresse: null,
    adresseSkjult: false,
    barn: rader(svar, 'barn').flatMap((rad): RegisterBarn[] =>
      typeof rad['barnId'] === 'string'
        ? [
            {
              barnId: rad['barnId'],
              navn: String(rad['navn'] ?? ''),
              foedselsdato: String(rad['foedselsdato'] ?? ''),
              deltBosted: rad['bosted'] === 'DELT',
            },
          ]
        : [],
    ),
    leieforhold: true,
  },
});
