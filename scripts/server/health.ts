import type { Handler } from "hono";
import type { Database } from "./database.ts";

/** Whether the database answers: 200 for a load balancer that all is well, 503 when not. */
export function health(database: Database, version: string): Handler {
  return async (context) => {
    context.header("Cache-Control", "no-store");
    try {
      await database.query("select 1");
      return context.json({ status: "ok", database: database.kind, version });
    } catch {
      return context.json({ status: "failing", database: database.kind, version }, 503);
    }
  };
}
