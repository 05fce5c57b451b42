/** Gitea's API, as a user of it calls it. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

export class GiteaApi {
  readonly #url: string;
  readonly #authorization: string;

  constructor(url: string, authorization: string) {
    this.#url = url;
    this.#authorization = authorization;
  }

  /** One request below `/api/v1`, whatever it is answered. */
  async ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        authorization: this.#authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  }

  /** The same, and an error where it is refused. */
  async must(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.ask(method, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  async list(path: string): Promise<readonly JsonObject[]> {
    const body = await this.must('GET', path);
    return Array.isArray(body) ? body.map(object) : [];
  }
}

export function object(value: Json | undefined): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  return {};
}

/** A value below several keys; null where there is none. */
export function at(value: Json | undefined, ...keys: readonly string[]): Json {
  let found: Json = value ?? null;
  for (const key of keys) found = object(found)[key] ?? null;
  return found;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
