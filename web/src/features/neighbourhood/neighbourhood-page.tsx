import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, Columns2, Printer, Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { neighbourhoodProfileQuery } from "#data/neighbourhood-profile.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { neighbourhoodHeadline } from "#domain/neighbourhood-headline.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { LoadingBars } from "#ui/notice.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { shareLink } from "#ui/share-link.ts";
import { compareView } from "#view/compare-view.ts";
import { exploreView } from "#view/explore-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { areaHref } from "./area-href.ts";
import { BuildOn } from "./build-on.tsx";
import { CompareTable } from "./compare-table.tsx";
import { indicatorSentence } from "./indicator-sentence.ts";
import { MissingPart } from "./missing-part.tsx";
import styles from "./neighbourhood-page.module.css";
import { NeighbourhoodState } from "./neighbourhood-state.tsx";
import type { PuzzleQuestion } from "./note-form.tsx";
import { OrganisationsNear } from "./organisations-near.tsx";
import { PaperMap } from "./paper-map.tsx";
import { SourcesPart } from "./sources-part.tsx";
import { TrendPart } from "./trend-part.tsx";
import { VoicesPart } from "./voices-part.tsx";
import { words } from "./words.ts";

const PlaceMap = lazy(() => import("./place-map.tsx"));

type NeighbourhoodPageProps = {
  geography: string;
  code: string;
  onGo: (href: string) => void;
  PuzzleQuestion: PuzzleQuestion;
};

/** One neighbourhood on a page of its own, to read, share and print. */
export function NeighbourhoodPage({ geography, code, onGo, PuzzleQuestion }: NeighbourhoodPageProps) {
  const query = useQuery(neighbourhoodProfileQuery(geography, code));
  return (
    <NeighbourhoodState query={query} code={code} level={1}>
      {(profile) => <Page profile={profile} onGo={onGo} PuzzleQuestion={PuzzleQuestion} />}
    </NeighbourhoodState>
  );
}

type PageProps = Pick<NeighbourhoodPageProps, "onGo" | "PuzzleQuestion"> & { profile: NeighbourhoodProfile };

function Page({ profile, onGo, PuzzleQuestion }: PageProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const measure =
    profile.indicators.find(({ slug }) => slug === asked) ??
    profile.indicators.find(({ value }) => value !== null) ??
    profile.indicators[0];
  return (
    <article className={styles.page}>
      <div className={styles.main}>
        <PageHead profile={profile} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <div className={styles.compare}>
              <CompareTable profile={profile} chosen={measure?.slug ?? null} onChoose={setAsked} />
            </div>
            <div className={styles.build}>
              <BuildOn profile={profile} />
            </div>
            <Neighbours profile={profile} />
          </div>
          <div className={styles.column}>
            <div className={styles.trend}>{measure && <TrendPart profile={profile} indicator={measure} />}</div>
            <div className={styles.missing}>
              <MissingPart profile={profile} />
            </div>
            <div className={styles.voices}>
              <VoicesPart profile={profile} PuzzleQuestion={PuzzleQuestion} />
            </div>
          </div>
        </div>
        <div className={styles.sources}>
          <SourcesPart profile={profile} />
        </div>
      </div>
      <aside className={styles.aside}>
        <div className={styles.map}>
          <Suspense fallback={<LoadingBars label={words.gettingMap} />}>
            <PlaceMap profile={profile} indicator={measure?.slug ?? null} onGo={onGo} />
          </Suspense>
        </div>
        <div className={styles.paper}>
          <PaperMap profile={profile} indicator={measure?.slug ?? null} />
        </div>
        {measure && <MapSentence profile={profile} measure={measure} />}
        <div className={styles.organisations}>
          <OrganisationsNear profile={profile} most={7} />
        </div>
      </aside>
    </article>
  );
}

function PageHead({ profile }: { profile: NeighbourhoodProfile }) {
  const { geography, code, name, district, population, organisationCount, freshCount } = profile;
  const back = writeSearch(
    exploreView.write({ ...exploreView.read({}), geography: geography.slug, neighbourhood: code }),
  );
  const facts = [
    district && district !== name ? words.partOf(district, profile.localAuthority?.name ?? "") : null,
    population === null ? null : words.facts.people(population.toLocaleString("en-GB")),
    profile.isMapped ? words.facts.organisations(organisationCount, freshCount) : null,
    words.facts.code(code),
  ];
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <a className={styles.back} href={`/${back}`}>
          <Icon of={ChevronLeft} small />
          {words.back}
        </a>
        <ButtonLink href={`/compare${writeSearch(compareView.write({ geography: geography.slug, areas: [code] }))}`}>
          <Icon of={Columns2} small />
          {words.compareWith}
        </ButtonLink>
        <Button aria-label={words.shareLabel} onPress={() => void shareLink(areaHref(geography.slug, code))}>
          <Icon of={Share2} small />
          {words.share}
        </Button>
        <Button onPress={() => window.print()}>
          <Icon of={Printer} small />
          {words.print}
        </Button>
      </div>
      <h1>{name}</h1>
      <p className={styles.headline} data-sentence="headline">
        <SentenceText sentence={neighbourhoodHeadline(profile)} />
      </p>
      <ul className={styles.facts}>
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
    </header>
  );
}

/** What the map's colours show, and the way to the same figures as a table. */
function MapSentence({ profile, measure }: { profile: NeighbourhoodProfile; measure: ProfileIndicator }) {
  const { geography, code } = profile;
  const table = exploreView.write({
    ...exploreView.read({}),
    geography: geography.slug,
    indicator: measure.slug,
    neighbourhood: code,
    show: "table",
  });
  return (
    <p className={styles.mapSentence} data-sentence="map">
      <SentenceText sentence={indicatorSentence(measure)} />{" "}
      <a href={`/${writeSearch(table)}`}>{words.mapTable(geography.pluralName)}</a>
    </p>
  );
}

function Neighbours({ profile: { neighbours, geography } }: { profile: NeighbourhoodProfile }) {
  if (!neighbours.length) return null;
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      <h2>{words.neighbours}</h2>
      <ul>
        {neighbours.map(({ code, name }) => (
          <li key={code}>
            <a href={areaHref(geography.slug, code)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
