import { Disclosure } from "#ui/disclosure.tsx";
import { RowTable } from "#ui/row-table.tsx";
import { TextButton } from "#ui/text-link.tsx";
import type { AccessView } from "#view/access-view.ts";
import styles from "./access.module.css";
import type { OnAccess } from "./access.tsx";
import { accessColumns, listedAreas } from "./access-table.ts";
import { ReachedServices } from "./reached-services.tsx";
import { SaveAccess } from "./save-access.tsx";
import { type AccessRow, rowName, type ShownAccess } from "./shown-access.ts";
import type { AccessKnown } from "./use-access.ts";
import { type AreaWords, words } from "./words.ts";

type AccessResultProps = {
  known: AccessKnown;
  shown: ShownAccess;
  areas: AreaWords;
  what: string;
  view: AccessView;
  onView: OnAccess;
};

/** What a chosen area reaches, every area by its access, and how it was worked out. */
export function AccessResult({ known, shown, areas, what, view, onView }: AccessResultProps) {
  const rows = listedAreas(shown, view.picked);
  const chosen = shown.areas.find(({ code }) => code === view.neighbourhood);
  return (
    <>
      {chosen && <ReachedServices shown={shown} area={chosen} onClose={() => onView({ neighbourhood: null })} />}
      {view.picked && (
        <p className={styles.picked}>
          {words.picked(rowName(view.picked as AccessRow, shown), rows.length)} {!rows.length && words.nonePicked}
          <TextButton onPress={() => onView({ picked: null })}>{words.showEvery}</TextButton>
        </p>
      )}
      <RowTable
        caption={words.table.caption(areas, what)}
        columns={accessColumns}
        rows={rows}
        rowKey={({ code }) => code}
        chosen={view.neighbourhood}
        onChoose={(neighbourhood) => onView({ neighbourhood })}
        words={{ all: words.showAll, first: words.showFirst }}
      />
      <div className={styles.foot}>
        <SaveAccess known={known} shown={shown} what={what} />
        <Disclosure title={words.howTitle} level={2}>
          <div className={styles.how}>
            {words.how(known.minutes, known.capacity).map((step) => (
              <p key={step}>{step}</p>
            ))}
            <p>{known.walks.isRouted ? known.walks.note : words.howStraight}</p>
            {known.indicator && <p>{words.howShare}</p>}
          </div>
        </Disclosure>
      </div>
    </>
  );
}
