import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./review.module.css";
import { words } from "./words.ts";

type DeclineDialogProps = {
  name: string;
  isPending: boolean;
  /** A change to an entry is declined, not an entry: its sender reads the reason. */
  isChange?: boolean;
  onClose: () => void;
  onDecline: (reason: string) => void;
};

const listOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, title]) => ({ value, title }));

/** Asks why before an entry is declined; the reason stays with it. */
export function DeclineDialog({ name, isPending, isChange = false, onClose, onDecline }: DeclineDialogProps) {
  const reasons = listOf(isChange ? words.declineChangeReasons : words.declineReasons);
  const [reason, setReason] = useState<string | null>(null);
  const [more, setMore] = useState("");
  const [isMissing, setMissing] = useState(false);
  const decline = () => {
    const chosen = reasons.find(({ value }) => value === reason)?.title;
    if (!chosen) return setMissing(true);
    onDecline([chosen, more.trim()].filter(Boolean).join(". "));
  };
  return (
    <Dialog
      title={isChange ? words.declineChangeTitle(name) : words.declineTitle(name)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isPending={isPending} onPress={decline}>
            {isPending ? words.declining : isChange ? words.keepAll : words.decline}
          </Button>
        </>
      }
    >
      <div className={styles.declining}>
        <p>{isChange ? words.declineChangeHelp : words.declineHelp}</p>
        <RadioCards
          label={words.reasonLabel}
          cards={reasons}
          value={reason}
          onChange={(next) => {
            setReason(next);
            setMissing(false);
          }}
          error={isMissing ? words.reasonMissing : undefined}
        />
        <TextArea label={words.more} note={words.optional} value={more} onChange={setMore} maxLength={500} rows={2} />
      </div>
    </Dialog>
  );
}
