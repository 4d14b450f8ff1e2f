import { useState } from "react";
import type { ProposedChange } from "#data/review-proposal.ts";
import { changeNameOf } from "#domain/change-in-words.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { type Editable, editable } from "./editable.ts";
import { words } from "./words.ts";

type EditDialogProps = {
  change: ProposedChange;
  value: unknown;
  onClose: () => void;
  onSave: (value: unknown) => void;
};

/** Another value in place of the one suggested. */
export function EditDialog({ change, value, onClose, onSave }: EditDialogProps) {
  const [written, setWritten] = useState(value);
  const name = changeNameOf(change.path, change.subject);
  const how = editable(change);
  return (
    <Dialog
      title={words.edit(name)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={() => onSave(written)}>
            {words.useThis}
          </Button>
        </>
      }
    >
      {how && <Editor how={how} label={name} value={written} onChange={setWritten} />}
    </Dialog>
  );
}

type EditorProps = { how: Editable; label: string; value: unknown; onChange: (value: unknown) => void };

function Editor({ how, label, value, onChange }: EditorProps) {
  if (how.as === "text")
    return <TextArea label={label} value={String(value ?? "")} onChange={onChange} maxLength={1000} rows={4} />;
  const choices = Object.entries(how.choices).map(([slug, text]) => ({ value: slug, label: text }));
  if (how.as === "one")
    return <Select label={label} choices={choices} value={value ? String(value) : null} onChange={onChange} />;
  return <ChipGroup label={label} choices={choices} chosen={(value as string[] | null) ?? []} onChange={onChange} />;
}
