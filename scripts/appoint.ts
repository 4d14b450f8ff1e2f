import { resolve } from "node:path";
import { callFunction, ImportRefused } from "./import/import-api.ts";
import { connectPatchwork } from "./server/connect.ts";

/** Gives somebody a role by e-mail: the way to a site's first administrator, who appoints the others on screen. */
const [email, role = "administrator"] = process.argv.slice(2);
if (!email) {
  console.error("npm run appoint -- name@place.org.uk [administrator|moderator|analyst|contributor]");
  process.exitCode = 2;
} else process.exitCode = await appoint(email, role);

async function appoint(email: string, role: string): Promise<number> {
  const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey, PATCHWORK_HOME, DATABASE_URL } = process.env;
  const server =
    url && secretKey
      ? { fetch, url, secretKey, close: async () => {} }
      : await connectPatchwork({ home: resolve(PATCHWORK_HOME ?? ".patchwork"), databaseUrl: DATABASE_URL });
  try {
    await callFunction(server, "appoint_member", { email, role });
    console.log(`${email} is ${role === "administrator" || role === "analyst" ? "an" : "a"} ${role} now.`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await server.close();
  }
}
