import { execFile, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const commands = join(root, "node_modules/.bin");

/** Where the types of the database are kept. */
export const generatedTypesFile = join(root, "web/src/data/database.generated.ts");

/** The types of everything in the schema `public` of a PostgreSQL database that has our migrations, as one formatted
 *  TypeScript file.
 *  @throws when the database cannot be reached. */
export async function generatedTypes(databaseUrl: string): Promise<string> {
  const types = await run(
    join(commands, "supabase"),
    ["gen", "types", "typescript", `--remote=${databaseUrl}`, "--schema=public"],
    { cwd: root, env: { ...process.env, PGSSLMODE: "disable", DO_NOT_TRACK: "1" }, maxBuffer: 16 * 1024 * 1024 },
  );
  return formatted(
    `// Written by "npm run generate:types" from supabase/migrations. Do not edit.\n${types.stdout.trim()}\n`,
  );
}

/** Biome leaves generated files alone, so it is shown the text under another name. */
function formatted(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const biome = spawn(join(commands, "biome"), ["format", "--stdin-file-path=database.ts"], { cwd: root });
    let text = "";
    biome.stdout.on("data", (part: Buffer) => {
      text += part.toString();
    });
    biome.on("error", reject);
    biome.on("close", (code) =>
      code === 0 ? resolve(text) : reject(new Error("Biome could not format the generated types.")),
    );
    biome.stdin.end(source);
  });
}

/** With DATABASE_URL from that database; otherwise the test that keeps the file fresh starts one and writes it. */
async function main(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl) {
    await writeFile(generatedTypesFile, await generatedTypes(databaseUrl));
    return;
  }
  const parameters = ["run", "--project", "compat", "tests/compat/generated-types.test.ts", "--update"];
  const vitest = spawn(join(commands, "vitest"), parameters, { cwd: root, stdio: "inherit" });
  vitest.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
}

if (process.argv[1] === import.meta.filename) await main();
