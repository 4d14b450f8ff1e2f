/** What the loader needs of a running Patchwork. */
export interface DemoApi {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly secretKey: string;
  log(line: string): void;
}

export type Row = Readonly<Record<string, unknown>>;

const BATCH = 2500;

async function send(
  api: DemoApi,
  method: string,
  path: string,
  body?: unknown,
  prefer = "return=minimal",
): Promise<Response> {
  const response = await api.fetch(new URL(path, api.url).href, {
    method,
    headers: {
      apikey: api.secretKey,
      authorization: `Bearer ${api.secretKey}`,
      "content-type": "application/json",
      prefer,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

/** Adds rows, or changes those whose key is there already. Every row must have the same columns. */
export async function upsert(api: DemoApi, table: string, rows: readonly Row[], key: string): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await send(
      api,
      "POST",
      `/rest/v1/${table}?on_conflict=${key}`,
      batch,
      "resolution=merge-duplicates,return=minimal",
    );
  }
}

/** Adds rows to a table whose rows have no key of their own, after removing those that `where` finds. */
export async function replace(api: DemoApi, table: string, where: string, rows: readonly Row[]): Promise<void> {
  await send(api, "DELETE", `/rest/v1/${table}?${where}`);
  for (let from = 0; from < rows.length; from += BATCH) {
    await send(api, "POST", `/rest/v1/${table}`, rows.slice(from, from + BATCH));
  }
}

export async function change(api: DemoApi, table: string, where: string, row: Row): Promise<void> {
  await send(api, "PATCH", `/rest/v1/${table}?${where}`, row);
}

export async function read<T>(api: DemoApi, path: string): Promise<T> {
  return (await (await send(api, "GET", path)).json()) as T;
}

/** An account by e-mail and password; the id of the one that is there if it was made before. */
export async function account(api: DemoApi, email: string, password: string): Promise<string> {
  const post = (path: string) => send(api, "POST", path, { email, password });
  const answer = await post("/auth/v1/signup").catch(() => post("/auth/v1/token?grant_type=password"));
  const made = (await answer.json()) as { id?: string; user?: { id: string } };
  const id = made.user?.id ?? made.id;
  if (!id) throw new Error(`no account was made for ${email}`);
  return id;
}
