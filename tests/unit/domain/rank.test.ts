import { describe, expect, test } from "vitest";
import { ordinal, ranksOf, rankWords } from "#domain/rank.ts";
import { words as explore } from "#features/explore/words.ts";
import { words as gaps } from "#features/gaps/words.ts";

describe("ranks", () => {
  test("count from the highest, among those with a figure", () => {
    expect(ranksOf([5, null, 9, 7], 1).map((rank) => rank?.rank ?? null)).toEqual([3, null, 1, 2]);
    expect(ranksOf([5, null, 9, 7], 1)[0]?.of).toBe(3);
  });

  test("figures that read the same share a rank, and the next is skipped", () => {
    const ranks = ranksOf([9.04, 9.02, 8], 1);
    expect(ranks.map((rank) => rank?.rank)).toEqual([1, 1, 3]);
    expect(ranks.map((rank) => rank?.isTied)).toEqual([true, true, false]);
  });

  test("are said from the nearer end, and a tie is said to be one", () => {
    expect(rankWords({ rank: 7, of: 115, isTied: false })).toBe("7th highest");
    expect(rankWords({ rank: 1, of: 115, isTied: false })).toBe("highest");
    expect(rankWords({ rank: 115, of: 115, isTied: false })).toBe("lowest");
    expect(rankWords({ rank: 113, of: 115, isTied: false })).toBe("3rd lowest");
    expect(rankWords({ rank: 1, of: 3, isTied: true })).toBe("joint highest");
  });

  test("of a whole country are said with their thousands apart", () => {
    expect(ordinal(33_755)).toBe("33,755th");
    expect(gaps.card.of(1_204, 33_755)).toBe("1,204 of 33,755");
    expect(explore.tableNote(33_752, 33_755)).toMatch(/^33,752 of 33,755 have a figure/);
  });

  test("ordinals know their teens", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "102nd",
      "111th",
    ]);
  });
});
