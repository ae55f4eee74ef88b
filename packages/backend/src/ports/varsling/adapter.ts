import * as z from 'zod/mini';
import { createAltinntoken } from '../altinn/token.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import { createRegisterklient, type Registeroppsett, type Registersvar } from '../felles/registerklient.ts';
import type { Varselmelding, Varselstatus, Varslingskanal } from './port.ts';

export const SCOPE = 'altinn:serviceowner/notifications.create';
export const BESTILLING = '/notifications/api/v1/future/orders';
export const FORSENDELSE = '/notifications/api/v1/future/shipment/';

const Kvittering = z.object({
  notificationOrderId: z.uuid(),
  notification: z.object({ shipmentId: z.uuid() }),
});
const Manifest = z.object({
  shipmentId: z.uuid(),
  status: z.string(),
  recipients: z.array(z.object({ status: z.string() })),
});

/** To the contact point itself: who it belongs to is looked up here, and Altinn is not told. */
const mottaker = ({ til, emne, tekst }: Varselmelding) =>
  til.kanal === 'EPOST'
    ? {
        recipientEmail: {
          emailAddress: til.adresse,
          emailSettings: { subject: emne, body: tekst, contentType: 'Plain', sendingTimePolicy: 'Anytime' },
        },
      }
    : {
        // At once, whatever the hour: the day it is sent is the day deadlines are counted from.
        recipientSms: {
          phoneNumber: til.nummer,
          smsSettings: { body: tekst, sendingTimePolicy: 'Anytime' },
        },
      };

function lesStatus({ status, recipients }: z.output<typeof Manifest>): Varselstatus {
  if (recipients.some((en) => /^(Email|SMS)_Delivered$/.test(en.status))) return 'LEVERT';
  const feilet = recipients.length > 0 && recipients.every((en) => /^(Email|SMS)_Failed/.test(en.status));
  return feilet || status === 'Order_Cancelled' || status === 'Order_SendConditionNotMet'
    ? 'FEILET'
    : 'UNDERVEIS';
}

/** Altinn Notifications. @param oppsett `token` is Maskinporten's; it is exchanged for one of Altinn's here */
export function createAltinnVarsling(oppsett: Registeroppsett): Varslingskanal {
  const klient = createRegisterklient(
    { ...oppsett, token: createAltinntoken(oppsett) },
    { register: 'ALTINN', scope: SCOPE, maksSamtidige: 5, koder: {} },
  );
  const krev = <T>(svar: Registersvar<T | null>): Registersvar<T> => {
    if (svar.verdi === null) throw new RegisterFeil('ALTINN', 'UGYLDIG_SVAR', svar);
    return { ...svar, verdi: svar.verdi };
  };
  return {
    async send(oppslag, melding) {
      const kropp = {
        idempotencyId: melding.id,
        sendersReference: melding.id,
        recipient: mottaker(melding),
      };
      const svar = krev(await klient.spoer(oppslag, { sti: BESTILLING, skjema: Kvittering, kropp }));
      return { ...svar, verdi: svar.verdi.notification.shipmentId };
    },
    async status(oppslag, forsendelse) {
      const sti = FORSENDELSE + forsendelse;
      const svar = krev(await klient.spoer(oppslag, { sti, skjema: Manifest }));
      return { ...svar, verdi: lesStatus(svar.verdi) };
    },
  };
}
