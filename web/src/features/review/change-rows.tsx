import { Check, Info, Pencil, TriangleAlert, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { ProposedChange } from "#data/review-proposal.ts";
import { changeNameOf, valueInWords } from "#domain/change-in-words.ts";
import { textDifference } from "#domain/text-difference.ts";
import { Difference } from "#ui/difference.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import styles from "./change-rows.module.css";
import { EditDialog } from "./edit-dialog.tsx";
import { editable } from "./editable.ts";
import { ProposedPhoto } from "./proposed-photo.tsx";
import { type ChangeReview, isEdited } from "./use-change-review.ts";
import { words } from "./words.ts";

/** A proposal field by field: what is there, what is suggested, and whether to take it. */
export function ChangeRows({ review, isOpen }: { review: ChangeReview; isOpen: boolean }) {
  const [editing, setEditing] = useState<ProposedChange | null>(null);
  const diff = review.item.data?.diff ?? [];
  return (
    <>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.onMapNow}</th>
            <th scope="col">{words.suggested}</th>
            {isOpen && <th scope="col">{words.decision}</th>}
          </tr>
        </thead>
        <tbody>
          {diff.map((change) => (
            <ChangeRow
              key={change.path}
              change={change}
              review={review}
              isOpen={isOpen}
              onEdit={() => setEditing(change)}
            />
          ))}
        </tbody>
      </table>
      {editing && (
        <EditDialog
          change={editing}
          value={review.choiceOf(editing).value}
          onClose={() => setEditing(null)}
          onSave={(value) => {
            review.choose(editing.path, { value, isTaken: true });
            setEditing(null);
          }}
        />
      )}
    </>
  );
}

type ChangeRowProps = { change: ProposedChange; review: ChangeReview; isOpen: boolean; onEdit: () => void };

function ChangeRow({ change, review, isOpen, onEdit }: ChangeRowProps) {
  const { path, subject, before, current, isConflict } = change;
  const choice = review.choiceOf(change);
  const name = changeNameOf(path, subject);
  const said = (value: unknown) => valueInWords(path, value, null);
  const parts = textDifference(said(current), said(choice.value));
  return (
    <tr data-left={isOpen && !choice.isTaken}>
      <th scope="row">{name}</th>
      <td data-side={words.onMapNow}>
        {parts.before.length > 0 ? <Difference parts={parts.before} side="before" /> : <Nothing />}
        <ProposedPhoto path={path} value={current} />
        {isConflict && (
          <Note isLook>
            {words.overtaken} {said(before) ? words.sawThen(said(before)) : words.sawNothing}
          </Note>
        )}
      </td>
      <td data-side={words.suggested}>
        {parts.after.length > 0 ? <Difference parts={parts.after} side="after" /> : <Nothing />}
        <ProposedPhoto path={path} value={choice.value} />
        {isEdited(change, choice) && <Note>{words.edited}</Note>}
        {change.truePlace && <Note>{words.trulyAt(placeOf(change.truePlace))}</Note>}
      </td>
      {isOpen && (
        <td className={styles.decide}>
          <Decide name={name} isTaken={choice.isTaken} onChoose={(isTaken) => review.choose(path, { isTaken })} />
          {editable(change) && <IconButton label={words.edit(name)} icon={Pencil} onPress={onEdit} />}
        </td>
      )}
    </tr>
  );
}

function placeOf({ address, postcode }: NonNullable<ProposedChange["truePlace"]>): string {
  return [address, postcode].filter(Boolean).join(", ") || words.pointOnly;
}

function Nothing() {
  return <span className={styles.nothing}>{words.nothingYet}</span>;
}

function Note({ children, isLook = false }: { children: ReactNode; isLook?: boolean }) {
  return (
    <p className={styles.note} data-look={isLook}>
      <Icon of={isLook ? TriangleAlert : Info} small />
      <span>{children}</span>
    </p>
  );
}

type DecideProps = { name: string; isTaken: boolean; onChoose: (isTaken: boolean) => void };

function Decide({ name, isTaken, onChoose }: DecideProps) {
  return (
    <ToggleButtonGroup
      aria-label={words.decisionOn(name)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[isTaken ? "take" : "leave"]}
      onSelectionChange={(keys) => onChoose(keys.has("take"))}
      className={styles.switch ?? ""}
    >
      <ToggleButton id="leave" aria-label={words.leave} className={styles.leave ?? ""}>
        <Icon of={X} small />
      </ToggleButton>
      <ToggleButton id="take" aria-label={words.take} className={styles.take ?? ""}>
        <Icon of={Check} small />
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
