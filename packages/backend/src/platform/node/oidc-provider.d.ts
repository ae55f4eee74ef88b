/** The part of oidc-provider 9 the development issuer uses; the package carries no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
  import type { JWK } from 'jose';

  export interface KoaContext {
    type: string;
    status: number;
    body: string | undefined;
    readonly oidc: {
      readonly route: string;
      readonly params: Readonly<Record<string, string | undefined>>;
      readonly provider: Provider;
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
    };
    get(header: string): string;
    set(headers: Readonly<Record<string, string>>): void;
    redirect(url: string): void;
  }
  /** After the routes, of which there may have been none. */
  export type Etterpaa = Omit<KoaContext, 'oidc'> & Partial<Pick<KoaContext, 'oidc'>>;
  export interface Token {
    readonly kind: string;
    readonly accountId?: string;
    readonly clientId: string;
  }
  export interface Client {
    readonly clientId: string;
    grantTypeAllowed(type: string): boolean;
    redirectUriAllowed(uri: string): boolean;
    postLogoutRedirectUriAllowed(uri: string): boolean;
  }
  export interface Interaction {
    readonly uid: string;
    readonly params: {
      readonly client_id: string;
      readonly redirect_uri: string;
      readonly ui_locales?: string;
    };
  }
  export interface AdapterPayload {
    grantId?: string;
    uid?: string;
    consumed?: number;
    [claim: string]: unknown;
  }
  export interface Adapter {
    upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void>;
    find(id: string): Promise<AdapterPayload | undefined>;
    findByUid(uid: string): Promise<AdapterPayload | undefined>;
    findByUserCode(code: string): Promise<AdapterPayload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }
  export interface Policy {
    remove(name: string): void;
  }
  export const interactionPolicy: { base(): Policy };

  export interface ClientMetadata {
    client_id: string;
    client_secret?: string;
    token_endpoint_auth_method: 'none' | 'client_secret_basic';
    redirect_uris: string[];
    post_logout_redirect_uris?: string[];
    response_types: string[];
    grant_types: string[];
    scope?: string;
  }
  export interface Configuration {
    adapter: (model: string) => Adapter;
    jwks: { keys: JWK[] };
    clients: ClientMetadata[];
    cookies: { names: Record<'session' | 'interaction' | 'resume', string>; keys: string[] };
    routes: { authorization: string; end_session: string };
    [setting: string]: unknown;
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: new (grant: { clientId: string; accountId: string }) => {
      addOIDCScope(scope: string): void;
      addResourceScope(resource: string, scope: string): void;
      save(): Promise<string>;
    };
    readonly Client: { readonly prototype: Client };
    /** Believes `X-Forwarded-*`. */
    proxy: boolean;
    use(middleware: (ctx: Etterpaa, next: () => Promise<void>) => Promise<void>): this;
    callback(): RequestListener;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: string, listener: (ctx: KoaContext, error: Error) => void): this;
  }
}
