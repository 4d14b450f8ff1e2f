import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, Link as LinkIcon, Pencil } from "lucide-react";
import { type ComponentType, lazy, Suspense } from "react";
import { organisationQuery } from "#data/organisation-detail.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { kindNames, themeNames } from "#domain/organisation-words.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { FreshnessTag, Tag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { showToast } from "#ui/toast-store.ts";
import { EntryFacts } from "./entry-facts.tsx";
import { NearbyList } from "./nearby-list.tsx";
import { OpeningTimes } from "./opening-times.tsx";
import styles from "./organisation-screen.module.css";
import { Photos } from "./photos.tsx";
import { Contact, Places } from "./place-and-contact.tsx";
import { ServiceList } from "./service-list.tsx";
import { words } from "./words.ts";

const OrganisationMap = lazy(async () => ({ default: (await import("./organisation-map.tsx")).OrganisationMap }));

/** What else can be done with it: another feature's, handed in by the page. */
type More = ComponentType<{ id: string; name: string }>;

/** The page of one organisation: what, when, where, who for, contact, and how much to trust it. */
export function OrganisationScreen({ id, More }: { id: string; More: More }) {
  const { data, isPending, isError, refetch } = useQuery(organisationQuery(id));
  if (data) return <Organisation organisation={data} More={More} />;
  return (
    <div className={styles.state}>
      {isPending && <LoadingBars label={words.looking} />}
      {isError && (
        <FailedState level={1} title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />
      )}
      {data === null && (
        <EmptyState
          level={1}
          title={words.goneTitle}
          detail={words.goneDetail}
          action={<ButtonLink href="/directory">{words.seeDirectory}</ButtonLink>}
        />
      )}
    </div>
  );
}

function Organisation({ organisation, More }: { organisation: OrganisationDetail; More: More }) {
  const place = organisation.locations.find((location) => location.longitude !== null);
  return (
    <div className={styles.page}>
      <article className={styles.main}>
        <div className={styles.bar}>
          <TextLink href="/directory">
            <span className={styles.back}>
              <Icon of={ChevronLeft} small />
              {words.back}
            </span>
          </TextLink>
          <div className={styles.actions}>
            <ButtonLink href={`/organisations/${organisation.id}/change`}>
              <Icon of={Pencil} small />
              {organisation.canEdit ? words.changeEntry : words.suggestChange}
            </ButtonLink>
            {organisation.canEdit ? (
              <ButtonLink variant="quiet" href={`/organisations/${organisation.id}/history`}>
                {words.history}
              </ButtonLink>
            ) : (
              <ButtonLink variant="quiet" href={`/organisations/${organisation.id}/claim`}>
                {words.claim}
              </ButtonLink>
            )}
            <More id={organisation.id} name={organisation.name} />
            <Button variant="quiet" onPress={() => void copyLink(organisation.id)}>
              <Icon of={LinkIcon} small />
              {words.share}
            </Button>
          </div>
        </div>
        <Head organisation={organisation} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <OpeningTimes organisation={organisation} />
            <ServiceList services={organisation.services} />
            <Photos organisation={organisation} />
          </div>
          <div className={styles.column}>
            <Places organisation={organisation} />
            <Contact organisation={organisation} />
            <EntryFacts organisation={organisation} />
          </div>
        </div>
      </article>
      <aside className={styles.side}>
        {place && (
          <div className={styles.map}>
            <ErrorBoundary>
              <Suspense>
                <OrganisationMap name={organisation.name} theme={organisation.theme} place={place} />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
        <div className={styles.nearby}>
          <NearbyList organisation={organisation} />
        </div>
      </aside>
    </div>
  );
}

function Head({ organisation }: { organisation: OrganisationDetail }) {
  const { name, theme, themes, kind, description, freshness, checkedAt, isFictional } = organisation;
  return (
    <header>
      <div className={styles.title}>
        <ThemeGlyph theme={theme} size={24} />
        <h1>{name}</h1>
      </div>
      {description && <p className={styles.lead}>{description}</p>}
      <div className={styles.tags}>
        <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, new Date())} />
        {kind && <span>{kindNames[kind] ?? kind}</span>}
        {themes.map((slug) => (
          <span key={slug} className={styles.theme}>
            <ThemeGlyph theme={slug} size={14} />
            {themeNames[slug] ?? slug}
          </span>
        ))}
        {isFictional && <Tag tone="accent">Fictional</Tag>}
      </div>
    </header>
  );
}

async function copyLink(id: string): Promise<void> {
  const href = `${window.location.origin}/organisations/${id}`;
  try {
    await navigator.clipboard.writeText(href);
    showToast(words.copied, { tone: "good" });
  } catch {
    showToast(words.copyFailed(href), { tone: "warn" });
  }
}
