import { expect, test } from "vitest";
import { FileRefused } from "#formats/problem.ts";
import { readTable } from "#formats/table.ts";

test("quoted commas, line breaks and quotation marks stay in their cell", () => {
  const { rows } = readTable('a,b\r\n"x, y","two\nlines ""here"""\r\n');
  expect(rows).toEqual([["x, y", 'two\nlines "here"']]);
});

test("a second heading of the same name gets a number and is reported", () => {
  const { headers, problems } = readTable("name,name,net\na,b,1");
  expect(headers).toEqual(["name", "name (2)", "net"]);
  expect(problems).toEqual([{ row: 1, column: "name", problem: expect.stringContaining("more than once") }]);
});

test("empty trailing columns go, an unnamed one with cells stays", () => {
  const { headers, rows, problems } = readTable("a,,b,,\n1,x,2,,\n3,,4,,");
  expect(headers).toEqual(["a", "Column 2", "b"]);
  expect(rows).toEqual([
    ["1", "x", "2"],
    ["3", "", "4"],
  ]);
  expect(problems).toEqual([]);
});

test("ragged rows are filled or cut, and reported with the row a spreadsheet shows", () => {
  const { rows, problems } = readTable("a,b\n1\n1,2,spare\n1,2,\n");
  expect(rows).toEqual([
    ["1", ""],
    ["1", "2"],
    ["1", "2"],
  ]);
  expect(problems.map(({ row }) => row)).toEqual([2, 3]);
});

test("semicolons and tabs separate too", () => {
  expect(readTable("a;b\n1;2\n3;4").headers).toEqual(["a", "b"]);
  expect(readTable("a\tb\n1\t2\n3\t4").rows[1]).toEqual(["3", "4"]);
});

test("headings alone are refused", () => {
  expect(() => readTable("a,b\n")).toThrow(FileRefused);
});

test("quoted headings above plain rows, with Windows line ends, give the same cells", () => {
  const { headers, rows } = readTable('code,"Education, Skills"\r\nE01,1\r\nE02,\r\n');
  expect(headers).toEqual(["code", "Education, Skills"]);
  expect(rows).toEqual([
    ["E01", "1"],
    ["E02", ""],
  ]);
});
