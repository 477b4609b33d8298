/** The OpenAPI document of the API, as far as it is looked at. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: object[];
  tags: object[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes?: Record<string, object>;
    headers?: Record<string, object>;
    responses?: Record<string, OperationAnswer>;
  };
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, OperationAnswer>;
  security?: object[];
}

export interface OperationAnswer {
  $ref?: string;
  description?: string;
  headers?: object;
  content?: Record<string, { schema: JsonSchema }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: JsonSchema;
}

/** JSON Schema 2020-12. */
export type JsonSchema = Record<string, unknown>;
