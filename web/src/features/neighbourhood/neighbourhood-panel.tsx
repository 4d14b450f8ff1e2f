import { useQuery } from "@tanstack/react-query";
import { Share2, X } from "lucide-react";
import { useRef } from "react";
import { neighbourhoodProfileQuery } from "#data/neighbourhood-profile.ts";
import { figure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { neighbourhoodHeadline } from "#domain/neighbourhood-headline.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { shareLink } from "#ui/share-link.ts";
import { StatRow } from "#ui/stat-row.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { areaHref } from "./area-href.ts";
import { indicatorSentence } from "./indicator-sentence.ts";
import styles from "./neighbourhood-panel.module.css";
import { NeighbourhoodState } from "./neighbourhood-state.tsx";
import { OrganisationsNear } from "./organisations-near.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";
import { words } from "./words.ts";

type Place = { geography: string; code: string };

/** The chosen area's name, and the way back: what stays in sight on a low sheet. */
export function PanelHeading({ geography, code, onClose }: Place & { onClose: () => void }) {
  const { data } = useQuery(neighbourhoodProfileQuery(geography, code));
  const profile = data?.code === code ? data : null;
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(heading, code);
  return (
    <div className={styles.heading}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {profile?.name ?? code}
        </h1>
        {profile && (
          <p>
            {words.partOf(
              profile.district === profile.name ? "" : (profile.district ?? ""),
              profile.localAuthority?.name ?? "",
            )}
          </p>
        )}
      </div>
      <IconButton label={words.close} icon={X} onPress={onClose} />
    </div>
  );
}

/** The chosen area in short: in a sentence, in three figures, and who is there. */
export function Panel({ geography, code, indicator }: Place & { indicator: string | null }) {
  const query = useQuery(neighbourhoodProfileQuery(geography, code));
  return (
    <NeighbourhoodState query={query} code={code}>
      {(profile) => <PanelBody profile={profile} indicator={indicator} />}
    </NeighbourhoodState>
  );
}

function PanelBody({ profile, indicator }: { profile: NeighbourhoodProfile; indicator: string | null }) {
  const measure = profile.indicators.find(({ slug }) => slug === indicator) ?? null;
  const { geography, code, neighbours, themes, organisationCount, withinReachCount } = profile;
  const href = areaHref(geography.slug, code);
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>
        <SentenceText sentence={measure ? indicatorSentence(measure) : neighbourhoodHeadline(profile)} />
      </p>
      {measure && <StatRow stats={statsOf(measure, profile)} />}
      <div className={styles.organisations}>
        <span className={styles.glyphs}>
          {themes
            .filter(({ count }) => count > 0)
            .map(({ slug }) => (
              <ThemeGlyph key={slug} theme={slug} size={14} />
            ))}
        </span>
        <p>
          {profile.isMapped || organisationCount ? (
            <>
              <b>{words.organisationsHere(organisationCount)}</b>
              {words.withinReach(withinReachCount)}
            </>
          ) : (
            words.notMapped
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <ButtonLink variant="primary" wide href={href}>
          {words.open}
        </ButtonLink>
        <Button aria-label={words.shareLabel} onPress={() => void shareLink(window.location.href)}>
          <Share2 size={20} aria-hidden="true" />
        </Button>
      </div>
      {measure && (
        <p className={styles.headline}>
          <SentenceText sentence={neighbourhoodHeadline(profile)} />
        </p>
      )}
      <OrganisationsNear profile={profile} most={5} />
      {neighbours.length > 0 && (
        <nav aria-label={words.neighbours} className={styles.neighbours}>
          <h2>{words.neighbours}</h2>
          <ul>
            {neighbours.map((neighbour) => (
              <li key={neighbour.code}>
                <a href={areaHref(geography.slug, neighbour.code)}>{neighbour.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function statsOf(measure: ProfileIndicator, profile: NeighbourhoodProfile) {
  const stat = (label: string, value: number | null) =>
    value === null ? [] : [{ label, value: figure(value, measure) }];
  return [
    ...stat(words.here, measure.value),
    ...stat(profile.localAuthority?.name ?? words.borough, measure.borough),
    ...stat(words.england, measure.england),
  ];
}
