/** Who signs a contract with a tenant under 18. Pure. */
import type { KontraktRegistrer } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { alder } from '../../klokke.ts';
import { MYNDIG } from '../representasjon/rules.ts';
import type { Kontrakthindring } from './kontraktregler.ts';

/** Days are Norwegian dates. */
export interface Vergegrunnlag {
  readonly idag: string;
  /** The day the applicant said yes, where there was an offer. */
  readonly akseptert?: string | undefined;
  readonly leiere: readonly Leier[];
}
export interface Leier {
  /** Null where nobody knows. */
  readonly foedt: string | null;
  /** How many are registered as their parents or guardians. */
  readonly antallVerger: number;
}

type Signert = Pick<KontraktRegistrer, 'signertDato' | 'vergensSignatur'>;

interface Regel extends Omit<Feltfeil, 'pointer'> {
  readonly pointer: '' | '/signertDato';
  readonly problem: Kontrakthindring['code'];
  readonly brutt: (kontrakt: Signert, grunnlag: Vergegrunnlag, mindreaarige: readonly Leier[]) => boolean;
}

/** In the order they are looked for; the first that is broken is told. */
const regler: readonly Regel[] = [
  {
    pointer: '',
    problem: 'UGYLDIG_FORESPOERSEL',
    code: 'IKKE_MINDREAARIG',
    detail: tekst('Leieren har fylt 18 år og signerer selv.', 'Leigaren har fylt 18 år og signerer sjølv.'),
    brutt: ({ vergensSignatur }, _, { length }) => length === 0 && vergensSignatur !== undefined,
  },
  {
    pointer: '',
    problem: 'VERGE_MAA_SIGNERE',
    code: 'INGEN_VERGE',
    detail: tekst(
      'Ingen forelder eller verge er registrert for leieren. Registrer det i saken først. Har leieren fylt 18 år siden, kan leieren signere på nytt.',
      'Ingen forelder eller verje er registrert for leigaren. Registrer det i saka først. Har leigaren fylt 18 år sidan, kan leigaren signere på nytt.',
    ),
    brutt: (_, __, mindreaarige) => mindreaarige.some(({ antallVerger }) => antallVerger === 0),
  },
  {
    pointer: '',
    problem: 'VERGE_MAA_SIGNERE',
    code: 'MANGLER',
    detail: tekst(
      'Skriv når foreldre eller verge signerte kontrakten.',
      'Skriv når foreldre eller verje signerte kontrakten.',
    ),
    brutt: ({ vergensSignatur }, _, { length }) => length > 0 && vergensSignatur === undefined,
  },
  {
    pointer: '/signertDato',
    problem: 'UGYLDIG_FORESPOERSEL',
    code: 'I_FREMTIDEN',
    detail: tekst(
      'Foreldre eller verge kan ikke ha signert etter i dag.',
      'Foreldre eller verje kan ikkje ha signert etter i dag.',
    ),
    brutt: ({ vergensSignatur: v }, { idag }) => v !== undefined && v.signertDato > idag,
  },
  {
    pointer: '/signertDato',
    problem: 'UGYLDIG_FORESPOERSEL',
    code: 'FOER_SVARET',
    detail: tekst(
      'Foreldre eller verge kan ikke ha signert før søkeren sa ja til boligen.',
      'Foreldre eller verje kan ikkje ha signert før søkjaren sa ja til bustaden.',
    ),
    brutt: ({ vergensSignatur: v }, { akseptert }) =>
      v !== undefined && akseptert !== undefined && v.signertDato < akseptert,
  },
];

/** Why a contract cannot be registered for who has signed it, or null. @param under where the contract stands in what was sent */
export function vergehindring(
  kontrakt: Signert,
  grunnlag: Vergegrunnlag,
  under: '' | '/kontrakt' = '',
): Kontrakthindring | null {
  const mindreaarige = grunnlag.leiere.filter(
    ({ foedt }) => foedt !== null && alder(foedt, kontrakt.signertDato) < MYNDIG,
  );
  const brutt = regler.find((regel) => regel.brutt(kontrakt, grunnlag, mindreaarige));
  if (!brutt) return null;
  const { problem, code, detail, pointer } = brutt;
  return { code: problem, errors: [{ pointer: `${under}/vergensSignatur${pointer}`, code, detail }] };
}
