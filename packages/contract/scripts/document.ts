// The shapes of the contract after loading, as far as generator and lint look into them.

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Schema {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  enum?: Json[];
  const?: Json;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  description?: string;
  examples?: Json[];
  example?: Json;
  default?: Json;
  readOnly?: boolean;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  style?: string;
  explode?: boolean;
  example?: Json;
  $ref?: string;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value?: Json; summary?: string; description?: string }>;
}

export interface Response {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  $ref?: string;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  'x-kobo-roles'?: string[];
  'x-kobo-retry'?: string;
  'x-kobo-idempotency'?: string;
  'x-kobo-etag'?: string;
  'x-kobo-audit'?: string;
  'x-kobo-errors'?: string[];
  'x-kobo-paging'?: { items: string };
  'x-kobo-paa-vegne-av'?: string[];
  'x-kobo-compat'?: string;
  'x-kobo-funksjon'?: string;
  'x-kobo-noedtilgang'?: boolean;
  deprecated?: boolean;
  'x-kobo-avvikling'?: { fra: string; slutt: string; erstattesAv: string };
  [keyword: string]: unknown;
}

export interface OpenApi {
  openapi: string;
  info: Record<string, unknown>;
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    securitySchemes?: Record<string, { flows?: Record<string, { scopes: Record<string, string> }> }>;
    [kind: string]: unknown;
  };
  [keyword: string]: unknown;
}

export interface ProblemText {
  nb: string;
  nn: string;
}

export interface ProblemEntry {
  status: number;
  title: ProblemText;
  detail: ProblemText;
  /** Any operation may answer it, so operations do not list it. */
  common?: boolean;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One operation with its parameters and responses looked up. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  object: OperationObject;
  parameters: Parameter[];
  /** Success statuses in rising order. */
  responses: [status: number, response: Response][];
}
