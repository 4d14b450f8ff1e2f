import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendWaitingMail } from "#scripts/server/mail-round.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { startSchedule } from "#scripts/server/schedule.ts";
import { smallTownSql } from "#tests/db/small-town.ts";

const soup = "00000000-0000-4000-8000-000000000002";
let home: string;
let patchwork: OpenedPatchwork;
let token: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "patchwork-reminders-"));
  patchwork = await openPatchwork({ home, snapshot: "empty", siteUrl: "https://map.example.org" });
  await patchwork.database.run(await smallTownSql());
  await patchwork.database.run(`update organisations set email = 'soup@example.org' where id = '${soup}'`);
});
afterAll(async () => {
  await patchwork?.close();
  await rm(home, { recursive: true, force: true });
});

const outbox = async () =>
  (await readdir(join(home, "outbox")).catch(() => [])).filter((name) => name.includes("soup"));
const waiting = () =>
  patchwork.database.query<{ body_text: string }>("select * from private.outgoing_mail where sent_at is null");
const everything = () =>
  patchwork.database.query(
    "select o.*, r.* from organisations o left join private.reminders r on r.organisation_id = o.id order by o.id, r.id",
  );
const call = (name: string, body: unknown) =>
  patchwork.fetch(`${patchwork.url}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

describe("the schedule", () => {
  it("writes a reminder and sends it once, however often it is started and by how many", async () => {
    const { database, mail } = patchwork;
    const both = [startSchedule(database, mail), startSchedule(database, mail)];
    await Promise.all(both.map((schedule) => schedule.stop()));
    await Promise.all([sendWaitingMail(database, mail), sendWaitingMail(database, mail)]);
    expect(await outbox()).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    const letter = await readFile(join(home, "outbox", (await outbox())[0] ?? ""), "utf8");
    token = /https:\/\/map\.example\.org\/still-right\?token=([0-9a-f]{96})/.exec(letter)?.[1] ?? "";
    expect(token).toHaveLength(96);
    const [kept] = await database.query("select body_text from private.outgoing_mail where kind = 'reminder'");
    expect(kept).toEqual({ body_text: "" });
  });

  it("tries a letter again later, gives up in the end, and keeps only a code of why", async () => {
    const { database } = patchwork;
    const refusing = {
      description: "",
      isDelivered: true,
      driver: {
        send: async ({ to }: { to: string }) => {
          throw Object.assign(new Error(`No such mailbox: ${to}`), { code: "EENVELOPE", responseCode: 550 });
        },
      },
    };
    await database.run("select private.send_mail('gone@club.org.uk', 'A letter', 'Words', 'test')");
    expect(await sendWaitingMail(database, refusing)).toEqual({ sent: 0, failed: 1 });
    expect(await sendWaitingMail(database, refusing)).toEqual({ sent: 0, failed: 0 });
    for (let attempt = 2; attempt <= 8; attempt += 1) {
      await database.run("update private.outgoing_mail set next_attempt_at = now() where sent_at is null");
      await sendWaitingMail(database, refusing);
    }
    const [letter] = await database.query("select * from private.outgoing_mail where recipient = 'gone@club.org.uk'");
    expect(letter).toMatchObject({ attempts: 8, error: "EENVELOPE 550", body_text: "", sent_at: null });
  });
});

describe("a link from a letter", () => {
  it("changes nothing by a GET or a HEAD, of the page or of any function", async () => {
    const before = await everything();
    const asked = async (path: string, method = "GET") =>
      (await patchwork.fetch(`${patchwork.url}${path}`, { method })).status;
    for (const method of ["GET", "HEAD"]) await asked(`/still-right?token=${token}`, method);
    expect(await asked(`/rest/v1/rpc/reminder_state?token=${token}`)).toBe(200);
    for (const path of [`answer_reminder?token=${token}&answer=closed`, `stop_reminders?token=${token}`]) {
      expect(await asked(`/rest/v1/rpc/${path}`)).toBe(405);
      expect(await asked(`/rest/v1/rpc/${path}`, "HEAD")).toBeGreaterThanOrEqual(400);
    }
    expect(await everything()).toEqual(before);
    expect(
      await patchwork.database.query("select * from private.reminder_stops where recipient_hash <> 'hash'"),
    ).toEqual([]);
  });

  it("takes one of two answers that come at once", async () => {
    const answers = await Promise.all([
      call("answer_reminder", { token, answer: "still_right" }),
      call("answer_reminder", { token, answer: "closed" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(await refused?.json()).toMatchObject({
      message: "This link has been used. It takes one answer.",
      hint: "used",
    });
  });

  it("lets nobody but the service write reminders or take letters", async () => {
    for (const name of ["send_due_reminders", "take_outgoing_mail"]) expect((await call(name, {})).status).toBe(401);
  });
});
