import type { OperationId, ProblemCode } from '@kobo-bolig/contract';
import { datatypeside, operasjonsside, problemside, rolleside } from '../adresser.ts';
import { kodelenke, type Html } from '../h.ts';
import type { Side } from '../side.ts';

/** To the page of an operation, an error, a role; a name there is none of does not compile. */
export const op = (id: OperationId): Html => kodelenke(operasjonsside(id), id);
export const feil = (code: ProblemCode): Html => kodelenke(problemside(code), code);
export const rolle = (navn: string): Html => kodelenke(rolleside(navn), navn);
export const datatype = (navn: string): Html => kodelenke(datatypeside(navn), navn);

export const begrep = (navn: string, tittel: string, om: string, innhold: () => Html): Side => ({
  adresse: `/api/concepts/${navn}`,
  del: 'concepts',
  tittel,
  om,
  innhold,
});
