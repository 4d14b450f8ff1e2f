import { describe, expect, it } from "vitest";
import { SubmissionRefused, throwRefusal } from "#data/sending-refused.ts";

/** What is thrown for an answer of the database or the server. */
function thrown(status: number, code: string, message: string, details = ""): unknown {
  try {
    throwRefusal({ status, error: { code, message, details } });
  } catch (error) {
    return error;
  }
  return null;
}

describe("what was sent is", () => {
  const held = "That is a lot in a short time. Please wait a little, then try again. What you wrote is still here.";

  it.each(["PT429", "over_request_rate_limit"])("held back, in the words of whoever holds it back: %s", (code) => {
    const refusal = thrown(429, code, held, "submission");
    expect(refusal).toBeInstanceOf(SubmissionRefused);
    expect(refusal).toMatchObject({ kind: "too-much", message: held, field: null });
  });

  it("to be mended at the field that the database names", () => {
    const refusal = thrown(400, "22023", "Give it a name.", "name");
    expect(refusal).toMatchObject({ kind: "answer", message: "Give it a name.", field: "name" });
    expect(thrown(400, "22023", "Something is wrong.")).toMatchObject({ kind: "answer", field: null });
  });

  it("to be sent again with a puzzle solved", () => {
    expect(thrown(400, "22023", "Show that you are a person first.", "captcha")).toMatchObject({ kind: "puzzle" });
  });

  it("taken as not arrived when the network or the server failed", () => {
    for (const [status, code] of [
      [0, ""],
      [500, "server_error"],
      [503, "57014"],
    ] as const)
      expect(thrown(status, code, "It broke.")).not.toBeInstanceOf(SubmissionRefused);
  });

  it("taken when there is no error", () => {
    expect(() => throwRefusal({ status: 200, error: null })).not.toThrow();
  });
});
