import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

let home: string;
let patchwork: OpenedPatchwork;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "patchwork-accounts-"));
  patchwork = await openPatchwork({ home, snapshot: "empty", isLimited: false });
});

afterAll(async () => {
  await patchwork?.close();
  await rm(home, { recursive: true, force: true });
});

describe("an account by password", () => {
  it("is made, signs in and is a contributor", async () => {
    const account = { email: "grace@example.org", password: "a long enough password" };
    const made = await clientOf(patchwork).auth.signUp(account);
    expect(made.error).toBeNull();

    const client = clientOf(patchwork);
    const signedIn = await client.auth.signInWithPassword(account);
    expect(signedIn.error).toBeNull();
    expect(signedIn.data.user?.email).toBe(account.email);
    const { data } = await client.rpc("my_membership");
    expect(data).toMatchObject({ role: "contributor" });
  });

  it("refuses a wrong password", async () => {
    const { error } = await clientOf(patchwork).auth.signInWithPassword({
      email: "grace@example.org",
      password: "not the password",
    });
    expect(error?.code).toBe("invalid_credentials");
  });
});

describe("an account by e-mail code", () => {
  it("is made on the first code, which waits in the outbox and has six digits", async () => {
    const client = clientOf(patchwork);
    const email = "hannah@example.org";
    expect((await client.auth.signInWithOtp({ email })).error).toBeNull();
    const letter = await lastLetterTo(email);
    const code = /\b\d{6}\b/.exec(letter)?.[0] ?? "";
    expect(code).toHaveLength(6);

    const { data, error } = await client.auth.verifyOtp({ email, token: code, type: "email" });
    expect(error).toBeNull();
    expect(data.user?.email).toBe(email);
    expect((await client.rpc("my_membership")).data).toMatchObject({ role: "contributor" });
  });

  it("takes a code once only", async () => {
    const email = "ivy@example.org";
    await clientOf(patchwork).auth.signInWithOtp({ email });
    const token = /\b\d{6}\b/.exec(await lastLetterTo(email))?.[0] ?? "";
    expect((await clientOf(patchwork).auth.verifyOtp({ email, token, type: "email" })).error).toBeNull();
    expect((await clientOf(patchwork).auth.verifyOtp({ email, token, type: "email" })).error).not.toBeNull();
  });
});

describe("what the home holds", () => {
  it.each(["keys.json", "outbox"])("%s can be read by its owner only", async (name) => {
    const { mode } = await stat(join(home, name));
    expect(mode & 0o077).toBe(0);
  });

  it("is not served", async () => {
    for (const path of ["/outbox", "/outbox/", "/.patchwork/keys.json", "/keys.json", "/%2e%2e/keys.json"]) {
      const answer = await patchwork.fetch(new URL(path, patchwork.url));
      expect(await answer.text()).not.toMatch(/sb_secret|Subject:/);
    }
  });
});

async function lastLetterTo(email: string): Promise<string> {
  const letters = (await readdir(join(home, "outbox"))).filter((name) => name.includes(email)).sort();
  return readFile(join(home, "outbox", letters.at(-1) ?? "none"), "utf8");
}

function clientOf({ url, publishableKey, fetch }: OpenedPatchwork): SupabaseClient {
  return createClient(url, publishableKey, {
    global: { fetch },
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: WebSocket as never },
  });
}
