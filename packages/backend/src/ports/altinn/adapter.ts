import * as z from 'zod/mini';
import { RegisterFeil } from '../felles/registerfeil.ts';
import { createRegisterklient, krevIdent, type Registeroppsett } from '../felles/registerklient.ts';
import type { Altinnautorisasjon } from './port.ts';
import { createAltinntoken } from './token.ts';

export const SCOPE = 'altinn:authorization/authorize';
export const STI = '/authorization/api/v1/authorize';
/** The one action of each of the resources: to hold the role is to use it. */
export const HANDLING = 'access';

export const attributt = {
  person: 'urn:altinn:person:identifier-no',
  ressurs: 'urn:altinn:resource',
  virksomhet: 'urn:altinn:organization:identifier-no',
  handling: 'urn:oasis:names:tc:xacml:1.0:action:action-id',
} as const;

const Attributt = z.object({ AttributeId: z.string(), Value: z.string() });
const Svar = z.object({
  Response: z.array(
    z.object({
      Decision: z.string(),
      Category: z.nullish(
        z.array(z.object({ CategoryId: z.nullish(z.string()), Attribute: z.nullish(z.array(Attributt)) })),
      ),
    }),
  ),
});
type Resultat = z.output<typeof Svar>['Response'][number];

const verdi = ({ Category }: Resultat, id: string): string | undefined =>
  (Category ?? []).flatMap(({ Attribute }) => Attribute ?? []).find(({ AttributeId }) => AttributeId === id)
    ?.Value;

/** A question for each resource in one request (XACML 3.0 JSON profile, MultiRequests). */
const spoersmaal = (ident: string, orgnr: string, ressurser: readonly string[]) => ({
  Request: {
    ReturnPolicyIdList: false,
    AccessSubject: [{ Id: 's1', Attribute: [{ AttributeId: attributt.person, Value: ident }] }],
    Action: [
      {
        Id: 'a1',
        Attribute: [
          {
            AttributeId: attributt.handling,
            Value: HANDLING,
            DataType: 'http://www.w3.org/2001/XMLSchema#string',
          },
        ],
      },
    ],
    Resource: ressurser.map((ressurs, i) => ({
      Id: `r${i + 1}`,
      Attribute: [
        { AttributeId: attributt.ressurs, Value: ressurs, IncludeInResult: true },
        { AttributeId: attributt.virksomhet, Value: orgnr, IncludeInResult: true },
      ],
    })),
    MultiRequests: {
      RequestReference: ressurser.map((_, i) => ({ ReferenceId: ['s1', 'a1', `r${i + 1}`] })),
    },
  },
});

/** @param oppsett `token` is Maskinporten's; it is exchanged here */
export function createAltinnautorisasjon(oppsett: Registeroppsett): Altinnautorisasjon {
  const klient = createRegisterklient(
    { ...oppsett, token: createAltinntoken(oppsett) },
    { register: 'ALTINN', scope: SCOPE, maksSamtidige: 5, koder: {} },
  );
  return {
    async tillatte(oppslag, ident, ressurser) {
      const kropp = spoersmaal(krevIdent('ALTINN', ident), oppslag.kommuneOrgnr, ressurser);
      const svar = await klient.spoer(oppslag, { sti: STI, skjema: Svar, kropp });
      const resultater = svar.verdi?.Response ?? [];
      // Answers come in the order of the questions. One that names another resource, or another organisation, or that
      // is one too many or too few, is an answer to something else.
      const passer =
        resultater.length === ressurser.length &&
        resultater.every(
          (en, i) =>
            en.Decision !== 'Permit' ||
            (verdi(en, attributt.ressurs) === ressurser[i] &&
              verdi(en, attributt.virksomhet) === oppslag.kommuneOrgnr),
        );
      if (!passer) throw new RegisterFeil('ALTINN', 'UGYLDIG_SVAR', svar);
      return { ...svar, verdi: new Set(ressurser.filter((_, i) => resultater[i]!.Decision === 'Permit')) };
    },
  };
}
