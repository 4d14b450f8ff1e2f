import styles from "./map-note.module.css";

/** What is said of the area pointed at, in a corner of the map. Seen only: by keyboard it is spoken. */
export function MapNote({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={styles.note} aria-hidden="true">
      <b>{title}</b>
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
