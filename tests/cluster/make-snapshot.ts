import { emptySnapshot } from "#scripts/server/snapshot.ts";

/** Makes the snapshot of an empty database before the first test asks for it. */
export default async function makeSnapshot(): Promise<void> {
  await emptySnapshot();
}
