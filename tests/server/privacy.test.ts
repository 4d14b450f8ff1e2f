import { Socket } from "node:net";
import { createClient } from "@supabase/supabase-js";
import { expect, it, vi } from "vitest";
import WebSocket from "ws";
import { openPatchwork } from "#scripts/server/open.ts";

it("opens no connection to anywhere: no telemetry, no crash reports, no letters", async () => {
  const connect = vi.spyOn(Socket.prototype, "connect");
  const patchwork = await openPatchwork({ snapshot: "empty" });
  const client = createClient(patchwork.url, patchwork.publishableKey, {
    global: { fetch: patchwork.fetch },
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: WebSocket as never },
  });
  await client.auth.signUp({ email: "grace@example.org", password: "a long enough password" });
  await client.auth.signInWithOtp({ email: "hannah@example.org" });
  await client.rpc("site_summary");
  await client.from("no_such_table").select();
  await patchwork.close();
  expect(connect).not.toHaveBeenCalled();
  connect.mockRestore();
});
