import styles from "./difference.module.css";

type DifferenceProps = {
  parts: readonly { text: string; isChanged: boolean }[];
  /** Which side of a change it is: what goes, or what comes. */
  side: "before" | "after";
};

/** A text with what goes struck through, or what comes underlined: never by colour alone. */
export function Difference({ parts, side }: DifferenceProps) {
  const Mark = side === "before" ? "del" : "ins";
  return (
    <span className={styles.difference}>
      {parts.map(({ text, isChanged }, position) =>
        isChanged ? <Mark key={`${position.toString()} ${text}`}>{text}</Mark> : text,
      )}
    </span>
  );
}
