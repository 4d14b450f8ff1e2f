import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in for hCaptcha or Turnstile: a real server at a real address that says what it is told to. */
export type FakeProvider = {
  url: string;
  /** What it was asked, oldest first. */
  asked: URLSearchParams[];
  /** What it answers from now on; null when it drops the line. */
  answerWith(answer: object | string | null): void;
  close(): Promise<void>;
};

export async function startFakeProvider(): Promise<FakeProvider> {
  let answer: object | string | null = { success: true };
  const asked: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    asked.push(new URLSearchParams(body));
    if (answer === null) request.socket.destroy();
    else response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/siteverify`,
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
