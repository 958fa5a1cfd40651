import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** A description as `/openapi.json` serves it. */
export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** One operation of it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query";
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly security?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

/** An answer as it came. */
export interface GivenAnswer {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Compares a service's answers with its own description. */
export class AnswerCheck {
  readonly #document: Described;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false });
  readonly #compiled = new Map<object, ValidateFunction>();
  readonly #patterns: readonly (readonly [RegExp, string])[];

  constructor(document: Described) {
    this.#document = document;
    // A path without parameters is found before one with them.
    const paths = Object.keys(document.paths).sort((left, right) => left.split("{").length - right.split("{").length);
    this.#patterns = paths.map((path) => [new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`), path]);
  }

  /** What is wrong with an answer; null if it is as described. A method or path that is not described is refused with 4XX. */
  fault({ method, path, status, contentType, text }: GivenAnswer): string | null {
    const bare = path.split("?")[0] ?? "";
    const known = this.#patterns.find(([pattern]) => pattern.test(bare))?.[1] ?? "";
    const operation = this.#document.paths[known]?.[method.toLowerCase()];
    if (operation === undefined && (status < 400 || status > 499)) return `status ${status} of no described operation`;
    const responses = operation?.responses;
    const response = responses?.[String(status)] ?? (status > 399 && status < 500 ? responses?.["4XX"] : undefined);
    if (operation !== undefined && response === undefined) return `status ${status} is not described`;
    const type = contentType.split(";")[0]?.trim() ?? "";
    const content = response === undefined ? this.#refusal : response.content;
    const described = content[type];
    if (described === undefined) return `content type ${type} is not described`;
    return described.schema === undefined ? null : this.#mismatch(described.schema, text);
  }

  get #refusal(): Readonly<Record<string, { readonly schema: object }>> {
    return { "application/json": { schema: this.#errorSchema } };
  }

  get #errorSchema(): object {
    return this.#document.components.schemas.Error ?? {};
  }

  #mismatch(schema: object, text: string): string | null {
    const validate = this.#validator("$ref" in schema ? this.#errorSchema : schema);
    if (validate(parsed(text))) return null;
    return this.#ajv.errorsText(validate.errors).slice(0, 300);
  }

  #validator(schema: object): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    const made = this.#ajv.compile(schema);
    this.#compiled.set(schema, made);
    return made;
  }
}

/** Undefined for what is no JSON: no schema accepts it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
