import * as z from 'zod/mini';
import type { Altinnplattform } from '../altinn/simulator.ts';
import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import { BESTILLING, FORSENDELSE, SCOPE } from './adapter.ts';

const koder = {
  ukjentUrl: 'NOT-904',
  autentisering: 'NOT-901',
  autorisering: 'NOT-903',
  validering: 'NOT-900',
  format: 'NOT-906',
  feil: 'NOT-950',
};

const Bestilling = z.strictObject({
  idempotencyId: z.string().check(z.minLength(1)),
  sendersReference: z.optional(z.string()),
  recipient: z.strictObject({
    recipientEmail: z.optional(
      z.strictObject({
        emailAddress: z.email(),
        emailSettings: z.strictObject({
          subject: z.string().check(z.minLength(1)),
          body: z.string().check(z.minLength(1)),
          contentType: z.optional(z.enum(['Plain', 'Html'])),
          sendingTimePolicy: z.optional(z.literal('Anytime')),
        }),
      }),
    ),
    recipientSms: z.optional(
      z.strictObject({
        phoneNumber: z.string().check(z.regex(/^(\+|00)\d{8,15}$/)),
        smsSettings: z.strictObject({
          body: z.string().check(z.minLength(1)),
          sendingTimePolicy: z.optional(z.enum(['Anytime', 'Daytime'])),
        }),
      }),
    ),
  }),
});

/** A notice as it left. */
export interface SendtVarsel {
  readonly shipmentId: string;
  readonly til: string;
  readonly kanal: 'Email' | 'SMS';
  readonly emne: string | null;
  readonly tekst: string;
}

export interface Varslingssimulator {
  readonly fetch: Fetch;
  /** Everything that was sent, in order, and to nobody: it stays here. */
  readonly sendt: readonly SendtVarsel[];
  /** What becomes of what is sent to an address from now on. Everything is delivered where nothing else is said. */
  skjebne(til: string, status: string): void;
}

/** Altinn Notifications' orders with no reminders, and the fate of each. Refuses what is not in wire.md. */
export function createVarslingssimulator(
  oppsett: Simulatoroppsett & { plattform: Altinnplattform },
): Varslingssimulator {
  const doer = createDoervakt(
    { ...oppsett, verifiserToken: oppsett.plattform.verifiser },
    { scopes: [SCOPE], koder, retryAfter: '0' },
  );
  const sendt: SendtVarsel[] = [];
  const bestilt = new Map<string, { orgnr: string; kvittering: object }>();
  const eier = new Map<string, string>();
  const skjebner = new Map<string, string>();

  async function bestill(request: Request, orgnr: string): Promise<Response> {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return doer.feil(400, koder.validering);
    const kropp = Bestilling.safeParse(await request.json().catch(() => null));
    const { recipientEmail: epost, recipientSms: sms } = kropp.data?.recipient ?? {};
    if (!kropp.success || (epost === undefined) === (sms === undefined))
      return doer.feil(400, koder.validering);
    const noekkel = `${orgnr} ${kropp.data.idempotencyId}`;
    const foer = bestilt.get(noekkel);
    if (foer) return Response.json(foer.kvittering);
    const shipmentId = crypto.randomUUID();
    const kvittering = {
      notificationOrderId: crypto.randomUUID(),
      notification: { shipmentId, sendersReference: kropp.data.sendersReference ?? null, reminders: null },
    };
    bestilt.set(noekkel, { orgnr, kvittering });
    eier.set(shipmentId, orgnr);
    sendt.push(
      epost
        ? {
            shipmentId,
            til: epost.emailAddress,
            kanal: 'Email',
            emne: epost.emailSettings.subject,
            tekst: epost.emailSettings.body,
          }
        : {
            shipmentId,
            til: sms!.phoneNumber,
            kanal: 'SMS',
            emne: null,
            tekst: sms!.smsSettings.body,
          },
    );
    return Response.json(kvittering, { status: 201 });
  }

  function manifest(shipmentId: string, orgnr: string): Response {
    const varsel = sendt.find((en) => en.shipmentId === shipmentId);
    if (!varsel || eier.get(shipmentId) !== orgnr)
      return Response.json(
        { status: 404, errorCode: 'NOT-00003', detail: 'Shipment not found' },
        { status: 404 },
      );
    const lastUpdate = new Date().toISOString();
    return Response.json({
      shipmentId,
      sendersReference: null,
      type: 'Notification',
      status: 'Order_Processed',
      lastUpdate,
      recipients: [
        {
          type: varsel.kanal,
          destination: varsel.til,
          status: `${varsel.kanal}_${skjebner.get(varsel.til) ?? 'Delivered'}`,
          lastUpdate,
        },
      ],
    });
  }

  return {
    sendt,
    skjebne: (til, status) => void skjebner.set(til, status),
    async fetch(request) {
      const bestilles = request.url === oppsett.baseUrl + BESTILLING;
      const rot = oppsett.baseUrl + FORSENDELSE;
      if (!bestilles && !request.url.startsWith(rot)) return doer.feil(404, koder.ukjentUrl);
      const nektet = await doer.slippInn(request, bestilles ? 'POST' : 'GET');
      if (nektet) return nektet;
      const token = request.headers.get('authorization')!.split(' ')[1]!;
      const { kommuneOrgnr } = (await oppsett.plattform.verifiser(token))!;
      return bestilles
        ? bestill(request, kommuneOrgnr)
        : manifest(request.url.slice(rot.length), kommuneOrgnr);
    },
  };
}
