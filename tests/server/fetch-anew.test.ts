import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { fetchAnew } from "#scripts/server/fetch-anew.ts";

it("uses no connection twice: a server may have closed it while this process was busy", async () => {
  const ports: (number | undefined)[] = [];
  const server = createServer((request, response) => {
    ports.push(request.socket.remotePort);
    request.resume().on("end", () => response.end("done"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    for (let round = 0; round < 3; round++)
      expect(await (await fetchAnew(url, { method: "POST", body: "{}", headers: { apikey: "a" } })).text()).toBe(
        "done",
      );
    expect(new Set(ports).size).toBe(3);
  } finally {
    server.close();
  }
});
