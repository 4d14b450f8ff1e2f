import { expect, test } from "vitest";
import { recordWith } from "#domain/record-changes.ts";
import { recordInParagraphs, untouchedFields } from "#domain/record-reading.ts";
import { record } from "./net-loft.ts";

test("an entry reads as what it is, what it offers, and how to reach it", () => {
  const [about, service, contact] = recordInParagraphs(record);
  expect(about).toMatch(/^After-school club\. /);
  expect(service).toMatch(/^Children, aged 7 to 11\. Mondays, 3:30 pm to 5:30 pm\. /);
  expect(contact).toBe("01632 960123.");
});

test("with a change taken it reads the new value, and names services once there are two", () => {
  const second = { ...record.services[0], name: "Holiday club", costNote: "£1.50 a session" };
  const next = recordWith(record, [
    { path: "/services/s1/minimumAge", before: 7, after: 5 },
    { path: "/services/+new1", before: null, after: second },
  ]);
  const services = recordInParagraphs(next).slice(1, 3);
  expect(services[0]).toMatch(/^After school: Children, aged 5 to 11\./);
  expect(services[1]).toMatch(/^Holiday club: .*£1\.50 a session\./);
});

test("a change touches its field alone, and a removed service all of its fields", () => {
  const fields = (paths: string[]) => untouchedFields(record, paths).map(({ path }) => path);
  expect(fields([])).toContain("/description");
  expect(fields(["/description"])).not.toContain("/description");
  expect(fields(["/description"])).toContain("/services/s1/when");
  expect(fields(["/services/s1"]).filter((path) => path.startsWith("/services/s1"))).toEqual([]);
});
