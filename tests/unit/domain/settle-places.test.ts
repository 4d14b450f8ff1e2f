import { describe, expect, it } from "vitest";
import type { PlaceAnswer } from "#domain/chosen-place.ts";
import { type AskedPlace, settlePlaces } from "#domain/settle-places.ts";

/** A place with its answer, or none to wait for; it counts how often it was given the focus. */
function asked(answer: PlaceAnswer | null, isHidden = false): AskedPlace & { focused: number } {
  const place = {
    focused: 0,
    lookUp: () => (answer ? Promise.resolve(answer) : null),
    showsNone: () => isHidden,
    focus: () => {
      place.focused += 1;
    },
  };
  return place;
}

async function settled(...places: AskedPlace[]) {
  const said: boolean[] = [];
  return { goesOn: await settlePlaces(places, (isFinding) => said.push(isFinding)), said };
}

describe("settling the places of a form before it goes on", () => {
  it("goes on at once, and says nothing, where nothing is to be looked up", async () => {
    expect(await settled(asked(null), asked(null))).toEqual({ goesOn: true, said: [] });
  });
  it("goes on when every place is found, and says while it looks", async () => {
    expect(await settled(asked("chosen"), asked(null), asked("chosen"))).toEqual({ goesOn: true, said: [true, false] });
  });
  it("stays, with the focus on the first that is not found", async () => {
    const [found, lost, lostToo] = [asked("chosen"), asked("refused"), asked("refused")];
    expect((await settled(found, lost, lostToo)).goesOn).toBe(false);
    expect([found.focused, lost.focused, lostToo.focused]).toEqual([0, 1, 0]);
  });
  it("goes on without a place that will not show", async () => {
    expect((await settled(asked("refused", true))).goesOn).toBe(true);
  });
  it("stays, and leaves the focus, where somebody began something else meanwhile", async () => {
    const lost = asked("refused");
    expect((await settled(asked("dropped"), lost)).goesOn).toBe(false);
    expect(lost.focused).toBe(0);
  });
});
