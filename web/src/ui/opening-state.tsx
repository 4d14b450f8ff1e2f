import styles from "./opening-state.module.css";

/** Whether a place is open, in a sentence; only that it is open stands out. */
export function OpeningState({ sentence: { open, rest } }: { sentence: { open: string; rest: string } }) {
  if (!open) return rest;
  return (
    <>
      <strong className={styles.open}>{open}</strong>
      {rest}
    </>
  );
}
