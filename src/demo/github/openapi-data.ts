/** `fixtures/github-openapi.json`, as `scripts/trim-openapi.ts` writes it. */
export interface OpenApiData {
  readonly source: { readonly package: string; readonly version: string };
  readonly operations: Readonly<Record<string, OperationData>>;
  /** Component schemas in JSON Schema; `$ref`s to them read `#/schemas/NAME`. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

export interface OperationData {
  readonly id: string;
  readonly parameters: readonly ParameterData[];
  readonly body: { readonly required: boolean; readonly schema: unknown } | null;
  readonly responses: Readonly<Record<string, ResponseData>>;
}

export interface ParameterData {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: unknown;
}

export interface ResponseData {
  readonly headers: readonly string[];
  /** Null where the response has no body. */
  readonly schema: unknown;
}
