import { loadDemoInto } from "./server/demo.ts";
import { HomeTakenError } from "./server/lock.ts";
import { openPatchwork } from "./server/open.ts";
import type { OpenedPatchwork } from "./server/patchwork.ts";
import { patchworkHome } from "./server/paths.ts";
import { type Listening, listen, PortTakenError } from "./server/serve.ts";
import { onTerminal as step } from "./server/step.ts";
import { buildWeb } from "./server/web-build.ts";

/** `npm start`: everything that a fresh clone needs to answer at http://localhost:8000, one line a step. */
async function start(): Promise<void> {
  process.env.DO_NOT_TRACK = "1";
  const home = patchworkHome();
  const host = process.env.HOST || "127.0.0.1";
  const port = Number(process.env.PORT || 8000);
  const wantsDemo = process.env.PATCHWORK_DEMO !== "off";
  await step("Web app", () => buildWeb().catch(explainMissingWebApp));
  const patchwork = await openPatchwork({
    home,
    databaseUrl: process.env.DATABASE_URL,
    smtpUrl: process.env.SMTP_URL,
    siteUrl: process.env.PATCHWORK_URL || `http://localhost:${port}`,
    isLimited: process.env.PATCHWORK_RATE_LIMITS !== "off",
    fill: wantsDemo ? (open) => step("Demo", () => loadDemoInto(open)) : undefined,
    step,
  });
  const server = await listen(patchwork.answer, { host, port, home }).catch(async (error) => {
    await patchwork.close();
    throw error;
  });
  stopOnSignal(server, patchwork);
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(
    `\nPatchwork answers at ${server.url} after ${seconds} s; ${patchwork.mail.description}. Ctrl+C stops it.`,
  );
}

function stopOnSignal(server: Listening, patchwork: OpenedPatchwork): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await server.close();
    await patchwork.close();
    console.log("Patchwork has stopped.");
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function explainMissingWebApp(error: unknown): string {
  console.error(error instanceof Error ? error.message : error);
  return "could not be built; only the API is served";
}

try {
  await start();
} catch (error) {
  if (!(error instanceof HomeTakenError || error instanceof PortTakenError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
