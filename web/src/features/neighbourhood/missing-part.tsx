import { useQuery } from "@tanstack/react-query";
import { Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { similarAreasQuery } from "#data/similar-areas.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { laggingStrengths } from "#domain/neighbourhood-missing.ts";
import { besideSentence, type SimilarAreas, scarceInWords, themesBeside } from "#domain/similar-areas.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { BesideTable } from "./beside-table.tsx";
import styles from "./missing-part.module.css";
import { SimilarPlaces } from "./similar-places.tsx";
import { words } from "./words.ts";

const mostThemes = 3;

/** What the place lacks beside the areas most like it, and, told apart from it, what nobody knows yet. */
export function MissingPart({ profile }: { profile: NeighbourhoodProfile }) {
  const similar = useQuery(similarAreasQuery(profile.geography.slug, profile.code));
  return (
    <section className={styles.missing}>
      <h2>{words.missing}</h2>
      {similar.isPending && <LoadingBars label={words.gettingSimilar} />}
      {similar.isError && (
        <FailedState
          title={words.similarFailed}
          detail={words.similarFailedDetail}
          onRetry={() => void similar.refetch()}
        />
      )}
      {similar.data && <Beside profile={profile} similar={similar.data} />}
    </section>
  );
}

function Beside({ profile, similar }: { profile: NeighbourhoodProfile; similar: SimilarAreas }) {
  const themes = themesBeside(profile, similar);
  const scarce = themes
    .filter(({ state }) => state === "none" || state === "fewer")
    .sort((a, b) => (b.expected ?? 0) - b.count - ((a.expected ?? 0) - a.count));
  const lagging = laggingStrengths(profile);
  return (
    <>
      <p data-sentence="missing">
        <SentenceText sentence={besideSentence(profile, similar, themes)} />
      </p>
      <ul className={styles.things}>
        {scarce.slice(0, mostThemes).map((theme) => (
          <Thing key={theme.slug} name={theme.name}>
            {scarceInWords(theme)}
          </Thing>
        ))}
        {lagging.map(({ name, detail }) => (
          <Thing key={name} name={name}>
            {detail}
          </Thing>
        ))}
        {!profile.isMapped && (
          <Thing name={words.unknownTitle} isUnknown>
            {words.unknownDetail} <a href="/add">{words.tellUs}</a>
          </Thing>
        )}
      </ul>
      {similar.places.length > 0 && (
        <>
          <Disclosure title={words.besideTable(similar.places.length)}>
            <BesideTable profile={profile} themes={themes} />
          </Disclosure>
          <SimilarPlaces profile={profile} similar={similar} />
        </>
      )}
    </>
  );
}

function Thing({ name, isUnknown = false, children }: { name: string; isUnknown?: boolean; children: ReactNode }) {
  return (
    <li data-unknown={isUnknown}>
      {isUnknown ? <Info size={16} aria-hidden="true" /> : <TriangleAlert size={16} aria-hidden="true" />}
      <div>
        <h3>{name}</h3>
        <p>{children}</p>
      </div>
    </li>
  );
}
