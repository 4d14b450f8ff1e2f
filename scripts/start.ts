import { stripVTControlCharacters } from "node:util";
import { proxiesBefore } from "./server/caller-address.ts";
import { loadDemoInto } from "./server/demo.ts";
import { keepCallersOutOfTheLog } from "./server/error-log.ts";
import { HomeTakenError } from "./server/lock.ts";
import { openPatchwork } from "./server/open.ts";
import type { OpenedPatchwork } from "./server/patchwork.ts";
import { patchworkHome } from "./server/paths.ts";
import { type Schedule, startSchedule } from "./server/schedule.ts";
import { type Listening, listen, PortTakenError } from "./server/serve.ts";
import { onTerminal as step } from "./server/step.ts";
import { buildWeb } from "./server/web-build.ts";

/** `npm start`: everything that a fresh clone needs to answer at http://localhost:8000, one line a step. */
async function start(): Promise<void> {
  process.env.DO_NOT_TRACK = "1";
  keepCallersOutOfTheLog();
  const home = patchworkHome();
  const server = await listen({
    home,
    host: process.env.HOST || "127.0.0.1",
    port: Number(process.env.PORT || 8000),
    proxies: proxiesBefore(process.env.PATCHWORK_PROXY),
  });
  const stopping = stopOnSignal(server);
  const wantsDemo = process.env.PATCHWORK_DEMO !== "off";
  const patchwork = await openPatchwork({
    home,
    databaseUrl: process.env.DATABASE_URL,
    smtpUrl: process.env.SMTP_URL,
    siteUrl: process.env.PATCHWORK_URL || server.url,
    isLimited: process.env.PATCHWORK_RATE_LIMITS !== "off",
    captcha: {
      secret: process.env.PATCHWORK_CAPTCHA_SECRET,
      verifyUrl: process.env.PATCHWORK_CAPTCHA_VERIFY_URL,
    },
    fill: wantsDemo ? (open) => step("Demo", () => loadDemoInto(open)) : undefined,
    step,
  });
  stopping.alsoClose(patchwork);
  await step("Web app", () => buildWeb().catch(explainMissingWebApp));
  await server.answerWith(patchwork.answer);
  stopping.alsoStop(startSchedule(patchwork.database, patchwork.mail));
  const warning = await patchwork.warning();
  if (warning) console.warn(`\n${warning}`);
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(
    `\nPatchwork answers at ${server.url} after ${seconds} s; ${patchwork.mail.description}. Ctrl+C stops it.`,
  );
}

/** What else is to end when the server is stopped. */
type Stopping = { alsoClose(patchwork: OpenedPatchwork): void; alsoStop(schedule: Schedule): void };

/** Stops in order: no new request, no new letter, then the database, then the end. A second signal does not wait. */
function stopOnSignal(server: Listening): Stopping {
  let opened: OpenedPatchwork | undefined;
  let schedule: Schedule | undefined;
  let isStopping = false;
  const stop = async () => {
    if (isStopping || !opened) process.exit(isStopping ? 1 : 0);
    isStopping = true;
    await server.close();
    await schedule?.stop();
    await opened.close();
    console.log("Patchwork has stopped.");
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    alsoClose(patchwork) {
      opened = patchwork;
    },
    alsoStop(started) {
      schedule = started;
    },
  };
}

function explainMissingWebApp(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  console.error(stripVTControlCharacters(said).split("\n").slice(0, 4).join("\n"));
  return "could not be built; only the API is served";
}

try {
  await start();
} catch (error) {
  const isPlain = error instanceof HomeTakenError || error instanceof PortTakenError;
  console.error(isPlain ? `\n${error.message}` : error);
  process.exit(1);
}
