import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState, LoadingBars, Notice } from "#ui/notice.tsx";
import { DrawnFacts } from "./drawn-facts.tsx";
import { DrawnFigures } from "./drawn-figures.tsx";
import { DrawnMembers } from "./drawn-members.tsx";
import { DrawnOrganisations } from "./drawn-organisations.tsx";
import styles from "./drawn-result.module.css";
import { FileButtons } from "./file-buttons.tsx";
import type { Drawing } from "./use-drawing.ts";
import { words } from "./words.ts";

/** What the drawn shape holds: waiting, refused with a sentence, empty, or all of it. */
export function DrawnResult({ drawing: { shape, area, preview, geography } }: { drawing: Drawing }) {
  if (!shape) return <EmptyState title={words.emptyTitle} detail={words.empty} />;
  if (preview.isError) {
    const sentence = refusalOr(preview.error, "");
    return (
      <div role="alert">
        <Notice
          title={sentence ? words.cannot : words.failedTitle}
          tone={sentence ? "warn" : "bad"}
          actions={!sentence && <Button onPress={() => void preview.refetch()}>{words.failedTitle}</Button>}
        >
          {sentence || words.failed}
        </Notice>
      </div>
    );
  }
  if (!area || !geography) return <LoadingBars label={words.working} />;
  return (
    <section className={styles.result} aria-busy={preview.isFetching} aria-label={words.here}>
      <h2>{words.here}</h2>
      <DrawnFacts area={area} name={words.placeName} />
      <DrawnFigures area={area} name={words.placeName} />
      <DrawnOrganisations area={area} />
      <DrawnMembers area={area} />
      <FileButtons area={area} name={words.placeName} />
    </section>
  );
}
