import { Check, MessageSquare } from "lucide-react";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import styles from "./review.module.css";
import type { ChangeReview } from "./use-change-review.ts";
import { words } from "./words.ts";

type ChangeBarProps = {
  review: ChangeReview;
  usesKeys: boolean;
  nextName: string | null;
  onAccept: () => void;
  onDialog: (dialog: "decline" | "ask") => void;
};

/** The three ways to decide, with their keys, and what comes after. */
export function ChangeBar({ review, usesKeys, nextName, onAccept, onDialog }: ChangeBarProps) {
  const { takenCount, leftCount, pending } = review;
  const key = (letter: string) =>
    usesKeys && (
      <span aria-hidden="true">
        <kbd>{letter}</kbd>
      </span>
    );
  return (
    <footer className={styles.decision}>
      <Button variant="primary" isPending={pending === "accept"} isDisabled={takenCount === 0} onPress={onAccept}>
        <Icon of={Check} small />
        {pending === "accept" ? words.accepting : words.takeSome(takenCount, leftCount)}
        {key("A")}
      </Button>
      <Button isPending={pending === "decline"} onPress={() => onDialog("decline")}>
        {words.keepAll}
        {key("D")}
      </Button>
      <Button variant="quiet" isPending={pending === "ask"} onPress={() => onDialog("ask")}>
        <Icon of={MessageSquare} small />
        {words.askSender}
        {key("Q")}
      </Button>
      <p>
        {words.yourName} {nextName ? words.next : words.last} {nextName && <strong>{nextName}</strong>}
      </p>
    </footer>
  );
}
