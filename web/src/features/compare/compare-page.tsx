import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, Download, Printer, Share2 } from "lucide-react";
import { siteQuery } from "#data/site.ts";
import { comparedMeasures, comparedThemes } from "#domain/compared-areas.ts";
import { comparedSentence } from "#domain/compared-sentence.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState } from "#ui/notice.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { shareLink } from "#ui/share-link.ts";
import { type CompareView, mostCompared } from "#view/compare-view.ts";
import { AreasBar } from "./areas-bar.tsx";
import styles from "./compare-page.module.css";
import { MeasuresTable } from "./measures-table.tsx";
import { saveCompared } from "./save-compared.ts";
import { ThemesTable } from "./themes-table.tsx";
import { useCompared } from "./use-compared.ts";
import { words } from "./words.ts";

export type ComparePageProps = {
  view: CompareView;
  onView: (change: Partial<CompareView>, options?: { replace?: boolean }) => void;
};

/** Up to four areas side by side: a sentence, their measures, their organisations. The link holds all of it. */
export function ComparePage({ view, onView }: ComparePageProps) {
  const { data: site } = useQuery(siteQuery);
  const geography = view.geography ?? site?.defaultGeography ?? null;
  const codes = view.areas.slice(0, mostCompared);
  const areas = useCompared(geography, codes);
  const profiles = areas.flatMap(({ profile }) => (profile ? [profile] : []));
  const measures = comparedMeasures(profiles);
  const lead = words.lead(codes.length, mostCompared);
  return (
    <article className={styles.page}>
      <div className={styles.bar}>
        <a className={styles.back} href={geography ? `/?g=${geography}` : "/"}>
          <Icon of={ChevronLeft} small />
          {words.back}
        </a>
        {codes.length > 0 && <Actions profiles={profiles} />}
      </div>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.sentence} data-sentence="compared">
          {lead ?? <SentenceText sentence={comparedSentence(profiles, measures)} />}
        </p>
      </header>
      <AreasBar
        geography={geography}
        areas={areas}
        onAreas={(next) => onView({ geography, areas: next.slice(0, mostCompared) })}
      />
      {codes.length === 0 && (
        <EmptyState
          title={words.emptyTitle}
          detail={words.emptyDetail}
          action={<ButtonLink href={geography ? `/?g=${geography}` : "/"}>{words.toMap}</ButtonLink>}
        />
      )}
      {profiles.length > 0 && (
        <>
          <MeasuresTable profiles={profiles} measures={measures} />
          <ThemesTable profiles={profiles} themes={comparedThemes(profiles)} />
        </>
      )}
    </article>
  );
}

function Actions({ profiles }: { profiles: readonly NeighbourhoodProfile[] }) {
  return (
    <div className={styles.actions}>
      {profiles.length > 0 && (
        <Button onPress={() => saveCompared(profiles)}>
          <Icon of={Download} small />
          {words.save}
        </Button>
      )}
      <Button aria-label={words.shareLabel} onPress={() => void shareLink(window.location.href)}>
        <Icon of={Share2} small />
        {words.share}
      </Button>
      <Button onPress={() => window.print()}>
        <Icon of={Printer} small />
        {words.print}
      </Button>
    </div>
  );
}
