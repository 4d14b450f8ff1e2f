import { Upload } from "lucide-react";
import { useState } from "react";
import { Icon } from "#ui/icon.tsx";
import styles from "./tools.module.css";
import type { Drawing } from "./use-drawing.ts";
import { words } from "./words.ts";

/** A shape from a file, read on this device. */
export function FileChoice({ drawing: { file, onFile } }: { drawing: Drawing }) {
  const [problem, setProblem] = useState("");
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const { readDrawnShape } = await import("#formats/drawn-shape.ts");
      onFile(readDrawnShape(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error && error.name === "FileRefused" ? error.message : words.file.failed);
    }
  };
  return (
    <section className={styles.tools} aria-label={words.ways.file}>
      <p className={styles.note}>{words.file.help}</p>
      <label className={styles.file}>
        <input
          type="file"
          accept=".geojson,.json,.topojson,application/geo+json"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <span>
          <Icon of={Upload} small />
          {words.file.choose}
        </span>
      </label>
      <p role="status">{problem || (file ? words.file.chosen(file.name) : "")}</p>
      {!problem && file && file.notes.length > 0 && (
        <ul className={styles.note}>
          {file.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
