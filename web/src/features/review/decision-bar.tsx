import { Check } from "lucide-react";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import styles from "./review.module.css";
import { words } from "./words.ts";

type DecisionBarProps = {
  pending: "publish" | "decline" | null;
  nextName: string | null;
  usesKeys: boolean;
  onPublish: () => void;
  onDecline: () => void;
};

/** The decision, in words and with its keys, and what comes after it. */
export function DecisionBar({ pending, nextName, usesKeys, onPublish, onDecline }: DecisionBarProps) {
  return (
    <footer className={styles.decision}>
      <Button variant="primary" large isPending={pending === "publish"} onPress={onPublish}>
        <Icon of={Check} small />
        {pending === "publish" ? words.publishing : words.publish}
        {usesKeys && (
          <span aria-hidden="true">
            <kbd>A</kbd>
          </span>
        )}
      </Button>
      <Button large isPending={pending === "decline"} onPress={onDecline}>
        {pending === "decline" ? words.declining : words.decline}
        {usesKeys && (
          <span aria-hidden="true">
            <kbd>D</kbd>
          </span>
        )}
      </Button>
      <p>
        {words.yourName} {nextName ? words.next : words.last} {nextName && <strong>{nextName}</strong>}
      </p>
    </footer>
  );
}
