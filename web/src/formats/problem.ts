/** Something in a file that could not be taken as it stands, and where it is. */
export type Problem = {
  /** As a spreadsheet counts rows, the headings being row 1; in GeoJSON the feature's place, from 1. */
  row: number | null;
  column: string | null;
  problem: string;
  /** What the sender can do about it. */
  mend?: string;
};

/** Nothing of the file can be used. The message is the whole sentence a person reads. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
}
