// Generated from packages/sdk/src by `npm run generate`. Do not edit.

export interface Sdkeksport {
  readonly entry: string;
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly params: readonly string[];
  readonly throws: string | null;
  readonly example: string | null;
  readonly declaration: string;
}

export const sdkeksporter: readonly Sdkeksport[] = [
  {
    "entry": "@kobo-bolig/sdk",
    "name": "somEndring",
    "kind": "function",
    "about": "The home as read, as the body of a change: `{ ...somEndring(bolig), antallSoverom: 3 }`. A change replaces everything, and what is left out is removed. Fields this version does not know go along, so that nothing is removed because the server is newer.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "function somEndring(bolig: Bolig): BoligEndre;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "createKoboClient",
    "kind": "function",
    "about": "A client for one municipality.",
    "params": [],
    "throws": null,
    "example": "const kobo = createKoboClient({ baseUrl: 'https://kobo.kommune.no', kommunenummer: '9901', token: hentToken });\nfor await (const bolig of kobo.boliger.list({ query: { status: ['KLAR_FOR_INNFLYTTING'] } })) console.log(bolig.adresse);",
    "declaration": "function createKoboClient(options: KoboOptions): KoboClient;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Bound",
    "kind": "type",
    "about": "A namespace of the client: the operations of one tag, ready to be called.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Bound<Operations> = {\n    readonly [Name in keyof Operations]: Operations[Name] extends infer O extends ClientOperation ? (...args: Args<O>) => KallOf<O> : never;\n};"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboClient",
    "kind": "type",
    "about": "A client with every operation of the API, by the plural of the thing it is about.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type KoboClient = KoboCore & {\n    readonly [Name in keyof Namespaces]: Bound<Namespaces[Name]>;\n};"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "call",
    "kind": "function",
    "about": "Calls one operation. Only the operations a bundle names are in it.",
    "params": [],
    "throws": "KoboFeil when the call failed; TypeError for arguments no request can be made of",
    "example": "const { data: bolig, etag } = await call(klient, hentBolig, { path: { boligId } });\nawait call(klient, slettBolig, { path: { boligId }, etag });",
    "declaration": "function call<O extends ClientOperation>(klient: KoboCore, operation: O, ...[args]: Args<O>): KallOf<O>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "download",
    "kind": "function",
    "about": "Calls an operation and gives the answer unread, to be streamed to a file or a screen. Deadline and retry end where the body begins; `signal` still stops it.",
    "params": [],
    "throws": "KoboFeil",
    "example": null,
    "declaration": "function download<O extends ClientOperation>(klient: KoboCore, operation: O, ...[args]: Args<O>): Kall<Response, FeilOf<O>>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Kall",
    "kind": "class",
    "about": "A call under way: a promise, with a way to await it that does not throw.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class Kall<T, Feil extends KoboFeil = KoboFeil> extends Promise<T> {\n    static [Symbol.species]: PromiseConstructor;\n    /** `then` gives ordinary promises. */\n    static get [Symbol.species](): PromiseConstructor;\n    /** The answer or the error as a value. What is not a failed call, such as a wrong argument, is still thrown. */\n    safe(): Promise<Utfall<T, Feil>>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KallOf",
    "kind": "type",
    "about": "What a call of an operation gives: a page for a list, an answer for the rest.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type KallOf<O extends ClientOperation> = O['paging'] extends null ? Kall<SvarOf<O>, FeilOf<O>> : Listekall<ItemOf<O>, DataOf<O>, FeilOf<O>>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Listekall",
    "kind": "class",
    "about": "A list under way: await it for the first page, or go straight through its items.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class Listekall<Item, Data, Feil extends KoboFeil = KoboFeil> extends Kall<Side<Item, Data>, Feil> implements AsyncIterable<Item> {\n    [Symbol.asyncIterator]: () => AsyncGenerator<Item, void, undefined>;\n    pages(): AsyncGenerator<Side<Item, Data>, void, undefined>;\n    [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;\n    /** At most `max` items. Required, because a list can be longer than memory. */\n    toArray(options: {\n        readonly max: number;\n    }): Promise<Item[]>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Utfall",
    "kind": "type",
    "about": "How a call went, for those who do not want exceptions: `const { svar, error } = await call(…).safe()`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Utfall<T, Feil extends KoboFeil = KoboFeil> = {\n    readonly svar: T;\n    readonly error: undefined;\n} | {\n    readonly svar: undefined;\n    readonly error: Feil;\n};"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "createKoboCore",
    "kind": "function",
    "about": "The core both doors lead to.",
    "params": [],
    "throws": "TypeError for a base address or municipality that cannot be one",
    "example": null,
    "declaration": "function createKoboCore(options: KoboOptions): KoboCore;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboCore",
    "kind": "type",
    "about": "A client without namespaces: what `call()` and the elements need.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface KoboCore {\n    readonly baseUrl: string;\n    readonly kommunenummer: string;\n    /** Language of texts in answers and errors. */\n    readonly spraak: string;\n    /** Hears when a login is needed, until what is returned is called. */\n    onAuthRequired(listener: AuthListener): () => void;\n    /** Sends any operation untyped. `call()` is the typed way. */\n    send(operation: ClientOperation, args?: SendArgs): Promise<SentSvar>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface KoboOptions {\n    /** Where the API lies, without `/v1`. May be relative in a browser. */\n    readonly baseUrl: string;\n    /** The municipality all calls are about, four digits. */\n    readonly kommunenummer: string;\n    readonly token?: Token | undefined;\n    /** The `representasjonId` the citizen who is logged in acts for another by, in all calls. */\n    readonly paaVegneAv?: string | undefined;\n    /** Sends one finished request. Default: the platform's `fetch`. */\n    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;\n    /** Language of texts in answers and errors. Default `nb`. A function is asked at every call. */\n    readonly spraak?: string | (() => string) | undefined;\n    /** Milliseconds for each attempt. Default 30 000. */\n    readonly timeout?: number | undefined;\n    /** Milliseconds for a whole call with its retries and waits. Default 90 000. */\n    readonly totalTimeout?: number | undefined;\n    /** How often a request is sent again, at most. Default 2. */\n    readonly retries?: number | undefined;\n    readonly hooks?: KoboHooks | undefined;\n    readonly onAuthRequired?: AuthListener | undefined;\n    /** `keepKeysIn(sessionStorage)` lets idempotency keys survive a reload. */\n    readonly idempotencyKeys?: KeyKeeper | undefined;\n    /** The W3C trace the call belongs to, when the host traces. Asked at every call. */\n    readonly traceparent?: ((event: CallEvent) => string | undefined) | undefined;\n    /** Clock, timers and chance; for tests. */\n    readonly runtime?: Runtime | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "SendArgs",
    "kind": "type",
    "about": "What an operation is sent with, before its types are looked at.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface SendArgs extends CallOptions {\n    readonly path?: Readonly<Record<string, unknown>>;\n    readonly query?: Readonly<Record<string, unknown>> | undefined;\n    readonly body?: unknown;\n    readonly contentType?: string | undefined;\n    readonly etag?: string;\n    readonly idempotencyKey?: string | undefined;\n    /** Give the body of a success unread, in `response`. */\n    readonly streamed?: boolean;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "SentSvar",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface SentSvar extends Svar<unknown> {\n    readonly response: Response;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "isKoboError",
    "kind": "function",
    "about": "Whether something caught is a failed call, also when another copy of the SDK on the page made it.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "const isKoboError: (value: unknown) => value is KoboFeil;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboAvbrutt",
    "kind": "class",
    "about": "The caller's `signal` was aborted; `cause` is its reason.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboAvbrutt extends KoboError<LocalCode> {\n    readonly name = \"KoboAvbrutt\";\n    readonly kind = \"avbrutt\";\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboError",
    "kind": "class",
    "about": "Any call that did not succeed. `kind` tells the cause apart, `code` the problem, `title` and `detail` are ready to be shown in the client's language.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "abstract class KoboError<Kode extends string = Feilkode> extends Error {\n    abstract readonly kind: ErrorKind;\n    readonly code: Kode;\n    /** HTTP status, when an answer came. */\n    readonly status: number | undefined;\n    /** What happened, short. */\n    readonly title: string;\n    /** What happened, what is kept, what to do. */\n    readonly detail: string;\n    /** `operationId` of the contract. */\n    readonly operation: string;\n    /** How many requests were sent. */\n    readonly attempts: number;\n    /**\n     * The change may have been carried out although the call failed: a request was sent and its outcome never\n     * became known. Read the thing again, or repeat with `idempotencyKey`, before telling anyone it was not saved.\n     */\n    readonly uncertain: boolean;\n    /** To find the call in the server's log. */\n    readonly requestId: string;\n    /** To quote to support. */\n    readonly traceId: string | undefined;\n    /** Milliseconds the server asked to wait before the next try. */\n    readonly retryAfter: number | undefined;\n    /** The key the call was sent with; pass it again and the change happens once. */\n    readonly idempotencyKey: string | undefined;\n    /** Wrong values, in the server's order. */\n    readonly errors: readonly FeltFeil[];\n    constructor({ cause, ...facts }: ErrorFacts);\n    /** What is wrong with the value at a pointer: `error.pointer('/svar/telefon')?.detail`. */\n    pointer(pointer: string): FeltFeil | undefined;\n    /** The first error of each value by its pointer, for a form; with `under`, only those at or below it. */\n    feltfeil(under?: string): Record<string, FeltFeil>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboNettverksfeil",
    "kind": "class",
    "about": "No answer came: refused, broken off, blocked, or the device is offline (`code` is `FRAKOBLET`).",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboNettverksfeil extends KoboError<LocalCode> {\n    readonly name = \"KoboNettverksfeil\";\n    readonly kind = \"nettverk\";\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboProblem",
    "kind": "class",
    "about": "Kobo answered no, with a problem (RFC 9457): `code` says which.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboProblem<Kode extends string = Feilkode> extends KoboError<Kode> {\n    readonly name = \"KoboProblem\";\n    readonly kind = \"problem\";\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboSvarfeil",
    "kind": "class",
    "about": "Something answered, but not Kobo: a proxy's page, a redirect to a login, or a body cut short.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboSvarfeil extends KoboError<LocalCode> {\n    readonly name = \"KoboSvarfeil\";\n    readonly kind = \"svar\";\n    /** A success whose body did not arrive whole. */\n    readonly truncated: boolean;\n    constructor(facts: ErrorFacts, truncated: boolean);\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboTidsavbrudd",
    "kind": "class",
    "about": "No answer came in time. `limit` says whether one request or the whole call ran out.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboTidsavbrudd extends KoboError<LocalCode> {\n    readonly name = \"KoboTidsavbrudd\";\n    readonly kind = \"tidsavbrudd\";\n    readonly limit: 'attempt' | 'total';\n    constructor(facts: ErrorFacts, limit: 'attempt' | 'total');\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboTokenfeil",
    "kind": "class",
    "about": "The `token` function of the client failed; nothing was sent.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboTokenfeil extends KoboError<LocalCode> {\n    readonly name = \"KoboTokenfeil\";\n    readonly kind = \"token\";\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "ErrorFacts",
    "kind": "type",
    "about": "What is known about a call that failed.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface ErrorFacts {\n    readonly code: Feilkode;\n    readonly title: string;\n    readonly detail: string;\n    readonly operation: string;\n    readonly attempts: number;\n    readonly uncertain: boolean;\n    readonly requestId: string;\n    readonly status?: number | undefined;\n    readonly traceId?: string | undefined;\n    readonly retryAfter?: number | undefined;\n    readonly idempotencyKey?: string | undefined;\n    readonly errors?: readonly FeltFeil[] | undefined;\n    readonly cause?: unknown;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "ErrorKind",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type ErrorKind = 'problem' | 'nettverk' | 'tidsavbrudd' | 'avbrutt' | 'svar' | 'token';"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Feilkode",
    "kind": "type",
    "about": "Every code known today. A newer server may add one, so a `switch` needs a `default`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Feilkode = ProblemCode | LocalCode | (string & {});"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "FeilOf",
    "kind": "type",
    "about": "A failed call of one operation: its `code` is one the contract lists for it, or a `Felleskode`. A `switch` whose `default` gives the code on as a `Felleskode` compiles only when every code of the operation has a `case`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type FeilOf<O extends ClientOperation> = KoboProblem<ErrorsOf<O['id']> | Exclude<Felleskode, LocalCode>> | Exclude<KoboFeil, KoboProblem>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Felleskode",
    "kind": "type",
    "about": "What may befall any call: a code all operations share, one of the SDK's own, or one that is not known yet.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Felleskode = (typeof commonProblems)[number] | LocalCode | UkjentKode;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "FeltFeil",
    "kind": "type",
    "about": "One value of the request that is wrong, as the server points to it.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface FeltFeil {\n    /** JSON Pointer into the body (`/svar/telefon`), or `query/…`, `header/…`, `path/…`. */\n    readonly pointer: string;\n    readonly code: string;\n    /** What to show beside the field, in the client's language. */\n    readonly detail: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboFeil",
    "kind": "type",
    "about": "Any failed call. Narrow on `kind`, or on `code`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type KoboFeil = KoboProblem | KoboNettverksfeil | KoboTidsavbrudd | KoboAvbrutt | KoboSvarfeil | KoboTokenfeil;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "LocalCode",
    "kind": "type",
    "about": "Codes the SDK itself gives when there is no answer from Kobo to take one from.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type LocalCode = 'NETTVERKSFEIL' | 'FRAKOBLET' | 'TIDSAVBRUDD' | 'AVBRUTT' | 'UVENTET_SVAR' | 'TOKEN_UTILGJENGELIG';"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "UkjentKode",
    "kind": "type",
    "about": "A code of a server that is newer than this version: no `case` is its own, and it falls to the `default`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type UkjentKode = string & {\n    readonly [unknownCode]: true;\n};"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "etagOf",
    "kind": "function",
    "about": "The ETag of a version number, as list items carry it: `call(klient, endreBolig, { etag: etagOf(bolig.versjon), … })`.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "const etagOf: (versjon: number) => string;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "followHendelser",
    "kind": "function",
    "about": "What happens in the municipality, in order and without end, each event at least once: how far the loop has come is saved when it has gone through what was fetched at once, at most 100 events. What fails for a moment is waited out.",
    "params": [],
    "throws": "KoboMarkoerUtloept when events have been lost; KoboFeil for what waiting does not help; what the checkpoint throws",
    "example": "for await (const { type, data } of followHendelser(kobo, { query: { ressurs: ['BOLIG'] }, checkpoint, signal })) {\n  await refresh(data.ressursId);\n}",
    "declaration": "function followHendelser(klient: KoboCore, options?: FollowOptions): AsyncGenerator<Hendelse, void, undefined>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboMarkoerUtloept",
    "kind": "class",
    "about": "The reader has been away for longer than events are kept: something happened that it will never be told of. Read the things themselves anew, forget the checkpoint, and follow from the beginning.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboMarkoerUtloept extends Error {\n    readonly name = \"KoboMarkoerUtloept\";\n    readonly cause: KoboProblem;\n    constructor(cause: KoboProblem);\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "memoryCheckpoint",
    "kind": "function",
    "about": "For as long as the process lives.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "function memoryCheckpoint(markoer?: string): Checkpoint;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Checkpoint",
    "kind": "type",
    "about": "Where a reader of the change feed keeps how far it has come. One for each municipality and filter.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Checkpoint {\n    /** What was saved last; `undefined` before anything is. */\n    load(): Promise<string | undefined>;\n    /** Kept when it resolves. */\n    save(markoer: string): Promise<void>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "FollowOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface FollowOptions {\n    /** As of `listHendelser`. `siden` is where to begin when the checkpoint has nothing; absent, with the oldest event. */\n    readonly query?: ArgsOf<typeof listHendelser>['query'];\n    readonly checkpoint?: Checkpoint | undefined;\n    /** Ends the loop, after the event that is being handled. */\n    readonly signal?: AbortSignal | undefined;\n    /** Milliseconds between two questions when nothing happens, at most. Default 30 000. */\n    readonly longestWait?: number | undefined;\n    /** Clock, timers and chance; for tests. */\n    readonly runtime?: Runtime | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "AttemptEndEvent",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface AttemptEndEvent extends AttemptEvent {\n    readonly durationMs: number;\n    readonly status?: number | undefined;\n    readonly error?: KoboFeil | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "AttemptEvent",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface AttemptEvent extends CallEvent {\n    /** 1 for the first. */\n    readonly attempt: number;\n    /** What is sent, with secrets replaced. */\n    readonly headers: Readonly<Record<string, string>>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "CallEndEvent",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface CallEndEvent extends CallEvent {\n    readonly attempts: number;\n    readonly durationMs: number;\n    readonly status?: number | undefined;\n    readonly error?: KoboFeil | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "CallEvent",
    "kind": "type",
    "about": "What all events of one call share.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface CallEvent {\n    /** `operationId` of the contract. */\n    readonly operation: string;\n    readonly method: string;\n    /** The path as a template (`/v1/boliger/{boligId}`): values and queries are left out. */\n    readonly path: string;\n    /** The `X-Request-Id` of the call. */\n    readonly requestId: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboHooks",
    "kind": "type",
    "about": "For logs, measurements and traces of your own; the SDK sends nothing to anyone. A hook that throws is ignored.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface KoboHooks {\n    onCall?(event: CallEvent): void;\n    onAttempt?(event: AttemptEvent): void;\n    onAttemptEnd?(event: AttemptEndEvent): void;\n    onRetry?(event: RetryEvent): void;\n    onCallEnd?(event: CallEndEvent): void;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "RetryEvent",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface RetryEvent extends CallEvent {\n    readonly attempt: number;\n    readonly waitMs: number;\n    readonly error: KoboFeil;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "keepKeysIn",
    "kind": "function",
    "about": "Lets keys survive a reload: a call with the content of an earlier one, whose outcome never became known, is sent under its key and happens once. What is stored are ids and checksums. A storage that throws is done without.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "function keepKeysIn(storage: KeyStorage): KeyKeeper;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KeyKeeper",
    "kind": "type",
    "about": "Gives calls their keys. Without one a key lives as long as its call.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface KeyKeeper {\n    take(intent: Intent, now: number): Promise<Key>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KeyStorage",
    "kind": "type",
    "about": "`sessionStorage`, or anything like it.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface KeyStorage {\n    getItem(slot: string): string | null | Promise<string | null>;\n    setItem(slot: string, value: string): void | Promise<void>;\n    removeItem(slot: string): void | Promise<void>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "followImport",
    "kind": "function",
    "about": "Follows an import that is carried out. Can be begun at any time, also after a reload: the id is all it takes.",
    "params": [
      "options.runtime clock, timers and chance; for tests"
    ],
    "throws": null,
    "example": "const { data } = await kobo.importer.gjennomfoer({ path: { importId }, etag });\nfor await (const { rader } of followImport(kobo, data.importId)) bar.value = rader.behandlet / rader.totalt;",
    "declaration": "function followImport(klient: KoboCore, importId: string, options?: {\n    readonly runtime?: Runtime | undefined;\n}): Jobb<Importjobb>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "KoboJobbfeil",
    "kind": "class",
    "about": "The job stopped without doing its work. A row that fails stops no other: that is told in `rader` of one that is done.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboJobbfeil extends Error {\n    readonly name = \"KoboJobbfeil\";\n    readonly jobb: Importjobb;\n    /** What was wrong with the rows, as far as the job tells; `jobb.funn` counts them all. */\n    readonly feil: readonly ImportRadfeil[];\n    constructor(jobb: Importjobb);\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Jobb",
    "kind": "type",
    "about": "Work the server does after it has answered, followed from here.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Jobb<Data> extends AsyncIterable<Data> {\n    /** How it stands now. @throws KoboFeil */\n    poll(options?: CallOptions): Promise<Data>;\n    /** How it stands each time that is news, last when it is done. @throws KoboJobbfeil, KoboFeil */\n    progress(options?: WaitOptions): AsyncGenerator<Data, void, undefined>;\n    /** How it stands when it is done. @throws KoboJobbfeil, KoboFeil */\n    done(options?: WaitOptions): Promise<Data>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "WaitOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface WaitOptions {\n    /** Ends the waiting; the job goes on. */\n    readonly signal?: AbortSignal | undefined;\n    /** Milliseconds to wait at most; the job goes on. Default: as long as it takes. */\n    readonly timeout?: number | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "lastOpp",
    "kind": "function",
    "about": "Sends a file to an own attachment in parts. When the connection breaks, or an answer is lost, it is asked how much came and gone on from there. What stopped it for good, and what `signal` stopped, can be gone on with later (`fortsett`).",
    "params": [],
    "throws": "KoboFeil with `VEDLEGG_HAR_INNHOLD` when a file is there already, and as the contract says of the operations",
    "example": "const { data: vedlegg } = await kobo.vedlegg.opprettMitt({ path: { soeknadId }, body: { type: 'HELSE', filnavn } });\nawait lastOpp(kobo, vedlegg.vedleggId, file, { signal, onProgress: (sendt, totalt) => (bar.value = sendt / totalt) });",
    "declaration": "function lastOpp(klient: KoboCore, vedleggId: string, fil: Upload, options?: LastOppOptions): Kall<Versjonert>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "LastOppOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface LastOppOptions extends Pick<CallOptions, 'signal' | 'timeout'> {\n    /** Told how many bytes the server has, at the beginning and after each part. */\n    readonly onProgress?: ((sendt: number, totalt: number) => void) | undefined;\n    /**\n     * Go on where an earlier upload of the **same file** stopped, also in another visit. Otherwise the file is sent from\n     * its beginning.\n     */\n    readonly fortsett?: boolean | undefined;\n    /** Bytes of each part. Default 262 144: some seconds where coverage is poor. */\n    readonly delstoerrelse?: number | undefined;\n    /** Clock, timers and chance; for tests. */\n    readonly runtime?: Runtime | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "mergeRetry",
    "kind": "function",
    "about": "Reads, changes, and when somebody else was first (`UTDATERT`, 412) reads again and lets `change` decide anew, on what the thing is now. What cannot be merged, `change` refuses by throwing.\n\nNot done again when `error.uncertain`: the version may be a newer one because the change itself was made and its answer lost, and made twice it could count twice.",
    "params": [
      "options.tries how often it is changed, at most; 3"
    ],
    "throws": "KoboFeil of the read, or of the last change; what `change` throws",
    "example": "await mergeRetry(\n  () => kobo.boliger.hent({ path }),\n  ({ data, etag }) => kobo.boliger.endre({ path, etag, body: { ...somEndring(data), antallSoverom: 3 } }),\n);",
    "declaration": "function mergeRetry<Data, Changed>(read: () => PromiseLike<Lest<Data>>, change: (lest: Lest<Data>) => PromiseLike<Changed>, options?: {\n    readonly tries?: number | undefined;\n}): Kall<Changed>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Lest",
    "kind": "type",
    "about": "A thing as it was read: an answer that carries a version.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Lest<Data> = Pick<Svar<Data, string>, 'data' | 'etag'>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "AuthListener",
    "kind": "type",
    "about": "Told when a login is needed. Who returns a promise says «wait for me»: the call is parked, its deadline stands still, and when the promise resolves it is sent again with the same idempotency key. If it rejects, or nobody returns a promise, the call fails with the 401.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type AuthListener = (event: AuthRequired) => void | Promise<unknown>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "AuthRequired",
    "kind": "type",
    "about": "A call was refused because nobody is logged in any longer.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface AuthRequired {\n    /** `MANGLER_TOKEN`, `UGYLDIG_TOKEN` or `UTLOEPT_TOKEN`. */\n    readonly code: string;\n    /** `operationId` of the call that waits. */\n    readonly operation: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Side",
    "kind": "class",
    "about": "One page of a list, and the way to the rest: `for await` over it gives this page's items and those of all pages after it, fetched as they are needed.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class Side<Item, Data> implements AsyncIterable<Item> {\n    #private;\n    [Symbol.asyncIterator]: () => AsyncGenerator<Item, void, undefined>;\n    /** The whole answer, with whatever stands beside the items, such as counts. */\n    readonly data: Data;\n    readonly items: readonly Item[];\n    /** Where the next page begins; give it as `etter` to go on later. Absent on the last page. */\n    readonly neste: string | undefined;\n    readonly status: number;\n    readonly requestId: string;\n    constructor(page: {\n        data: Data;\n        items: readonly Item[];\n        neste: string | undefined;\n        status: number;\n        requestId: string;\n    }, fetchNext: (cursor: string) => Promise<Side<Item, Data>>);\n    /** The page after this one; `undefined` after the last. */\n    nextPage(): Promise<Side<Item, Data> | undefined>;\n    /** This page and all after it. */\n    pages(): AsyncGenerator<Side<Item, Data>, void, undefined>;\n    [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;\n    /** At most `max` items, from this page on. Required, because a list can be longer than memory. */\n    toArray(options: {\n        readonly max: number;\n    }): Promise<Item[]>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "translated",
    "kind": "function",
    "about": "An error in another language than it was made in. What Kobo itself said stays as it was said.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "const translated: (error: KoboFeil, spraak: string) => Pick<KoboFeil, \"title\" | \"detail\">;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Runtime",
    "kind": "type",
    "about": "Time and chance. Injected, so that a test decides both.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Runtime {\n    /** Milliseconds since 1970; never runs backwards. */\n    now(): number;\n    /** Runs later, once. What it returns cancels. */\n    after(milliseconds: number, run: () => void): () => void;\n    /** From 0 up to, not including, 1. */\n    random(): number;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Token",
    "kind": "type",
    "about": "An access token, or how to get one. A function is asked before every request, so that a change of user is seen at once; keeping the token until it expires is its own business. `undefined` sends the call without a token.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Token = string | ((request: TokenRequest) => string | undefined | Promise<string | undefined>);"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "TokenRequest",
    "kind": "type",
    "about": "What the token function is told.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface TokenRequest {\n    /** The token the server just refused; give another one than this. Absent on ordinary calls. */\n    readonly refused?: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Args",
    "kind": "type",
    "about": "The arguments of a call; they may be left out when nothing in them is required.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Args<O extends ClientOperation> = object extends ArgsOf<O> ? [args?: ArgsOf<O>] : [args: ArgsOf<O>];"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "ArgsOf",
    "kind": "type",
    "about": "What an operation takes.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type ArgsOf<O extends ClientOperation> = PathArgs<TypesOf<O>['path']> & QueryArgs<TypesOf<O>['query']> & BodyArgs<TypesOf<O>['body'], TypesOf<O>['bodyRequired']> & EtagArgs<O> & KeyArgs<O> & CallOptions;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "CallOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface CallOptions {\n    /** Aborts the call wherever it is: waiting, sending or reading. */\n    readonly signal?: AbortSignal | undefined;\n    /** Milliseconds for each attempt, instead of the client's. */\n    readonly timeout?: number | undefined;\n    /** Milliseconds for the whole call with its retries and waits, instead of the client's. */\n    readonly totalTimeout?: number | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "DataOf",
    "kind": "type",
    "about": "What an operation answers; of a file, its bytes.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type DataOf<O extends ClientOperation> = Read<ResponseOf<O['id'] & OperationId>>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "ItemOf",
    "kind": "type",
    "about": "One thing of a list.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type ItemOf<O extends ClientOperation> = O['paging'] extends {\n    readonly items: infer Name extends string;\n} ? ItemsOf<DataOf<O>, Name> : never;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Svar",
    "kind": "type",
    "about": "An answer.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Svar<Data, Etag extends string | undefined = string | undefined> {\n    /** The body; `undefined` for an answer without one. */\n    readonly data: Data;\n    /** The version of the thing, to send with the next change of it. */\n    readonly etag: Etag;\n    readonly status: number;\n    /** To find the call in the server's log. */\n    readonly requestId: string;\n    /** The change was made by an earlier request with the same idempotency key; this is its answer again. */\n    readonly replayed: boolean;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "SvarOf",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type SvarOf<O extends ClientOperation> = Svar<DataOf<O>, CarriesEtag<O> extends true ? string : undefined>;"
  },
  {
    "entry": "@kobo-bolig/sdk",
    "name": "Upload",
    "kind": "type",
    "about": "A file to send. A stream is not among them: it could not be sent a second time.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Upload = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer;"
  },
  {
    "entry": "@kobo-bolig/sdk/innlogging",
    "name": "InnloggingOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface InnloggingOptions {\n    /** Address of the OpenID provider, absolute or relative to the page. Its discovery document is read. */\n    readonly issuer: string;\n    readonly klientId: string;\n    /** `openid kobo:innbygger` when absent. */\n    readonly scope?: string;\n    /**\n     * Level of assurance to ask for (`acr_values`). `idporten-loa-high` when absent and the scope is a citizen's: Kobo\n     * takes no lower, and ID-porten may give a lower one to who does not ask.\n     */\n    readonly acr?: string;\n    /** The audience Kobo wants its tokens to name (RFC 8707). ID-porten leaves it out of the token unless it is asked for. */\n    readonly resource?: string;\n    /** Registered return address without query and hash. The page's own when absent. */\n    readonly returUrl?: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/innlogging",
    "name": "Innlogging",
    "kind": "type",
    "about": "Login in a browser by authorization code and PKCE (RFC 7636), for pages without a server of their own. The token is held in memory and nowhere else. What survives a redirect — state, verifier, where to return — and the fact that this tab was logged in lie in `sessionStorage` under `kobo.`; nothing there says who.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Innlogging {\n    /** Resolves when it is known whether somebody is logged in: after a return from the login, or a silent renewal. */\n    readonly klar: Promise<void>;\n    readonly innlogget: boolean;\n    /** The tab was logged in before a reload and is so again without a question; known when `klar` resolves. */\n    readonly gjenopptatt: boolean;\n    /** When it ends unless the person logs in again. `undefined` while it renews itself, and when nobody is logged in. */\n    readonly utloeper: Date | undefined;\n    /** Give this to the client as `token`. */\n    readonly token: (request?: TokenRequest) => Promise<string | undefined>;\n    /** Leaves the page and comes back logged in, at the same place. */\n    loggInn(): Promise<void>;\n    /**\n     * Logs in again in a window of its own, so that what stands on the page stays. Call it from a click: browsers open\n     * no window otherwise. Rejects when the person gave up, and with an error named `AnnenPerson` when it was somebody\n     * else: that login is thrown away, and the next one asks who it is.\n     */\n    loggInnIgjen(): Promise<void>;\n    /** Forgets the token and ends the session at the provider. */\n    loggUt(): Promise<void>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/innlogging",
    "name": "utfordring",
    "kind": "function",
    "about": "The challenge of RFC 7636 § 4.2.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "const utfordring: (verifier: string) => Promise<string>;"
  },
  {
    "entry": "@kobo-bolig/sdk/innlogging",
    "name": "createInnlogging",
    "kind": "function",
    "about": "The login of a person, in a page: ID-porten, or what the municipality has (authorization code with PKCE).",
    "params": [],
    "throws": "TypeError for an `issuer` that is no address",
    "example": null,
    "declaration": "function createInnlogging(options: InnloggingOptions): Innlogging;"
  },
  {
    "entry": "@kobo-bolig/sdk/node",
    "name": "fileCheckpoint",
    "kind": "function",
    "about": "A checkpoint in a file of its own. Written whole beside it and put in its place, so that a process that is killed leaves the old one or the new one.",
    "params": [],
    "throws": null,
    "example": "followHendelser(kobo, { checkpoint: fileCheckpoint('/var/lib/fdv/kobo-9901.markoer') });",
    "declaration": "function fileCheckpoint(path: string): Checkpoint;"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "Webhookmelding",
    "kind": "type",
    "about": "A signed call from Kobo, opened.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Webhookmelding = Avsendt & Webhookinnhold;"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "Webhookinnhold",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Webhookinnhold = {\n    /** Something happened. */\n    readonly kind: 'hendelse';\n    /** The event; under the same `id` as in the change feed. */\n    readonly hendelse: Hendelse;\n} | {\n    /** Kobo asks whether events are wanted here: answer 2xx, or not. */\n    readonly kind: 'validering';\n    readonly kommunenummer: string;\n    readonly webhookId: string;\n};"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "Webhookfeilkode",
    "kind": "type",
    "about": "Why a call is not trusted. `UTENFOR_TID` is either an old call played again or a clock that is wrong; `UKJENT_INNHOLD` is signed, and not understood: a newer Kobo than this SDK.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Webhookfeilkode = 'MANGLER_HODE' | 'UTENFOR_TID' | 'FEIL_SIGNATUR' | 'UKJENT_INNHOLD';"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "KoboWebhookfeil",
    "kind": "class",
    "about": "A call that must not be acted on. Answer 400: Kobo tries again, and a stranger learns nothing.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class KoboWebhookfeil extends Error {\n    readonly name = \"KoboWebhookfeil\";\n    readonly code: Webhookfeilkode;\n    constructor(code: Webhookfeilkode, detail: string);\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "Webhookhoder",
    "kind": "type",
    "about": "As `Request` has them, or Node's `IncomingMessage`; names in any case.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "type Webhookhoder = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "VerifyOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface VerifyOptions {\n    readonly headers: Webhookhoder;\n    /** The body as it arrived, before anything has parsed it: the signature is over the bytes. */\n    readonly body: string | Uint8Array | ArrayBuffer;\n    /** `hemmelighet` of the subscription. While it is replaced, the old one and the new one. */\n    readonly hemmelighet: string | readonly string[];\n    /** Seconds a call may be old, or ahead. Default 300. */\n    readonly toleranse?: number | undefined;\n    /** Milliseconds since 1970; for tests. Default: the clock. */\n    readonly naa?: number | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "SignOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface SignOptions {\n    readonly body: string;\n    readonly hemmelighet: string | readonly string[];\n    /** `webhook-id`. Default: a new one. */\n    readonly id?: string | undefined;\n    /** Milliseconds since 1970. Default: the clock. */\n    readonly naa?: number | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "verifyWebhook",
    "kind": "function",
    "about": "Opens a call to a webhook: that Kobo signed it (Standard Webhooks 1.0), that it is of now, and what it says. The comparison is WebCrypto's, and takes as long however much of a signature is right.\n\nWithin the tolerance a call can be played again, and Kobo itself may deliver one twice: `id` tells.",
    "params": [],
    "throws": "KoboWebhookfeil when it must not be acted on; TypeError for a secret or a body that cannot be one",
    "example": "const melding = await verifyWebhook({ headers: request.headers, body: await request.text(), hemmelighet });\nif (melding.kind === 'hendelse') await queue(melding.hendelse);",
    "declaration": "function verifyWebhook(options: VerifyOptions): Promise<Webhookmelding>;"
  },
  {
    "entry": "@kobo-bolig/sdk/webhook",
    "name": "signWebhook",
    "kind": "function",
    "about": "The headers Kobo would send a body with, so that a test can call a receiver as Kobo does. Several secrets give several signatures, as while one is replaced.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "function signWebhook(options: SignOptions): Promise<Record<string, string>>;"
  },
  {
    "entry": "@kobo-bolig/sdk/maskinporten",
    "name": "MaskinportenOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface MaskinportenOptions {\n    /** Maskinporten itself: `https://maskinporten.no/`, or `https://test.maskinporten.no/`. */\n    readonly issuer: string;\n    readonly klientId: string;\n    /** Organisation number the client is registered on. It needs no delegation from itself. */\n    readonly klientOrgnr: string;\n    /** The private half of the key registered on the client: RSA, as a JWK or imported for RS256. */\n    readonly noekkel: JsonWebKey | CryptoKey;\n    /** Id of the key registered on the client. */\n    readonly kid: string;\n    /** Space separated: `kobo:bolig.les kobo:hendelse.les`. */\n    readonly scope: string;\n    /** The audience the Kobo API wants its tokens to name, when it wants one. */\n    readonly resource?: string | undefined;\n    /** Sends one finished request. Default: the platform's `fetch`. */\n    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;\n    /** Clock, timers and chance; for tests. */\n    readonly runtime?: Runtime | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/maskinporten",
    "name": "Maskinporten",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Maskinporten {\n    /**\n     * Tokens for one municipality: give it to the client of that municipality as `token`. Asked twice for the same\n     * one, both keep one token; two municipalities never share any.\n     * @param orgnr organisation number of the municipality, which has delegated the scopes in Altinn\n     * @throws TypeError when it has not nine digits\n     */\n    forKommune(orgnr: string): (request?: TokenRequest) => Promise<string>;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/maskinporten",
    "name": "MaskinportenFeil",
    "kind": "class",
    "about": "Why there is no token.\n\n- `avvist`: Maskinporten said no. `error` is OAuth's code (`invalid_grant`, `invalid_scope`), `code` Maskinporten's own (`MP-100`) when it gave one. Trying again gives the same. - `utilgjengelig`: no answer, or one that says «not now», at every try. - `svar`: something answered that is not Maskinporten.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class MaskinportenFeil extends Error {\n    readonly name = \"MaskinportenFeil\";\n    readonly kind: 'avvist' | 'utilgjengelig' | 'svar';\n    readonly status: number | undefined;\n    readonly error: string | undefined;\n    readonly code: string | undefined;\n    constructor(kind: MaskinportenFeil['kind'], { status, text, cause }: {\n        status?: number;\n        text?: string;\n        cause?: unknown;\n    });\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/maskinporten",
    "name": "createMaskinporten",
    "kind": "function",
    "about": "Access tokens by JWT grant for a supplier's system, on behalf of one municipality at a time.",
    "params": [],
    "throws": "TypeError for a key that is no private RSA key",
    "example": "const maskinporten = createMaskinporten({ issuer, klientId, klientOrgnr, noekkel, kid, scope: 'kobo:bolig.les' });\nconst kobo = createKoboClient({ baseUrl, kommunenummer: '9901', token: maskinporten.forKommune('310000018') });",
    "declaration": "function createMaskinporten(options: MaskinportenOptions): Maskinporten;"
  },
  {
    "entry": "@kobo-bolig/sdk/cookie-session",
    "name": "CookieSessionOptions",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface CookieSessionOptions {\n    /**\n     * What the server wants to see to know that the page, and not another site, sent the request. A function is asked at\n     * every request: read it from where the server put it. A server that only wants the header to be there takes any\n     * value.\n     */\n    readonly csrf: string | (() => string | undefined);\n    /** Name of that header. Default `X-CSRF-Token`. */\n    readonly header?: string | undefined;\n    /** Sends one finished request. Default: the platform's `fetch`. */\n    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/cookie-session",
    "name": "cookieSession",
    "kind": "function",
    "about": "For hosts that keep the tokens on their own server: the page has a cookie, and a proxy at the same site puts the token on what it passes on to Kobo. Give it to the client as `fetch`, and no `token`.\n\nThe cookie goes with every request, and so does the header that another site cannot make a browser send. A proxy that answers with a login page, or sends the browser to one, is understood as the 401 it did not say: the client asks for a login (`onAuthRequired`) and sends the call again.",
    "params": [],
    "throws": null,
    "example": "const fetch = cookieSession({ csrf: () => document.querySelector('meta[name=csrf]')?.content });\nconst kobo = createKoboClient({ baseUrl: '/kobo', kommunenummer: '9901', fetch });",
    "declaration": "function cookieSession(options: CookieSessionOptions): (request: Request) => Promise<Response>;"
  },
  {
    "entry": "@kobo-bolig/sdk/validering",
    "name": "Avvik",
    "kind": "type",
    "about": "One thing that is not as the contract says.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Avvik {\n    /** JSON Pointer into the body (`/svar/telefon`), or `query/…`, `path/…`. */\n    readonly pointer: string;\n    /** What is wrong and what should have been. Never quotes the value: it may be personal. */\n    readonly melding: string;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/validering",
    "name": "ValideringsFeil",
    "kind": "class",
    "about": "A request or an answer that breaks the contract: a bug on one of the sides, so `.safe()` throws it too.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "class ValideringsFeil extends TypeError {\n    readonly name = \"ValideringsFeil\";\n    readonly operation: string;\n    readonly avvik: readonly Avvik[];\n    /** The answer that was wrong. Absent when it was the request, which then was not sent. */\n    readonly svar: SentSvar | undefined;\n    constructor(operation: string, avvik: readonly Avvik[], svar?: SentSvar);\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/validering",
    "name": "validering",
    "kind": "function",
    "about": "Holds what a client sends and gets against the contract, from now on. Requests strictly, with the server's own rules: a wrong one is not sent. Answers tolerantly, since a newer server may say more than this version knows: unknown fields and values are passed on. Gives the same client.",
    "params": [],
    "throws": null,
    "example": "const kobo = validering(createKoboClient({ baseUrl, kommunenummer, token }));",
    "declaration": "function validering<Klient extends KoboCore>(klient: Klient): Klient;"
  },
  {
    "entry": "@kobo-bolig/sdk/opentelemetry",
    "name": "Tracer",
    "kind": "type",
    "about": "What is used of OpenTelemetry's own: `trace.getTracer('kobo')` of `@opentelemetry/api` fits.",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Tracer {\n    startSpan(name: string, options: {\n        readonly kind: number;\n        readonly attributes: Record<string, string | number>;\n    }): Span;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/opentelemetry",
    "name": "Span",
    "kind": "type",
    "about": "",
    "params": [],
    "throws": null,
    "example": null,
    "declaration": "interface Span {\n    setAttributes(attributes: Record<string, string | number>): unknown;\n    addEvent(name: string, attributes: Record<string, string | number>): unknown;\n    setStatus(status: {\n        readonly code: number;\n        readonly message?: string;\n    }): unknown;\n    spanContext(): {\n        readonly traceId: string;\n        readonly spanId: string;\n        readonly traceFlags: number;\n    };\n    end(): void;\n}"
  },
  {
    "entry": "@kobo-bolig/sdk/opentelemetry",
    "name": "tracing",
    "kind": "function",
    "about": "A span for each call, over its retries, in the trace that is active where the call is made; Kobo is told which it is. Named by the template of the path, so neither values, queries nor content are in it.",
    "params": [],
    "throws": null,
    "example": "const kobo = createKoboClient({ baseUrl, kommunenummer, token, ...tracing(trace.getTracer('kobo')) });",
    "declaration": "function tracing(tracer: Tracer): Required<Pick<KoboOptions, 'hooks' | 'traceparent'>>;"
  }
];
