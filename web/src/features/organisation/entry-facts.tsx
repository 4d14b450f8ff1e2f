import { freshnessSentence } from "#domain/freshness.ts";
import type { EntrySource, OrganisationDetail } from "#domain/organisation-detail.ts";
import { webHref } from "#domain/web-address.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FactList } from "./fact-list.tsx";
import styles from "./facts.module.css";
import { words } from "./words.ts";

/** How much to trust it: when checked, where from, under which licence, in which neighbourhoods. */
export function EntryFacts({ organisation }: { organisation: OrganisationDetail }) {
  const { freshness, checkedAt, sources, licence, neighbourhoods, isFictional } = organisation;
  const named = sources.filter(({ source, sourceUrl }) => source || webHref(sourceUrl));
  return (
    <Panel title={words.entry}>
      <p>{freshnessSentence(freshness, checkedAt, new Date())}</p>
      <FactList
        facts={[
          [
            words.area,
            neighbourhoods.map(({ geography, code, name }) => (
              <div key={geography + code}>
                <TextLink href={`/neighbourhoods/${geography}/${code}`}>{name}</TextLink>
              </div>
            )),
          ],
          [
            words.source,
            named.length > 0 &&
              named.map((each) => (
                <div key={JSON.stringify(each)}>
                  <SourceLine {...each} isOneOfMany={sources.length > 1} />
                </div>
              )),
          ],
          [words.licence, licence],
        ]}
      />
      {isFictional && <p className={styles.note}>{words.fictional}</p>}
    </Panel>
  );
}

/** A source with a link to it; with its own licence where entries of several sources were merged. */
function SourceLine({ source, sourceUrl, licence, isOneOfMany }: EntrySource & { isOneOfMany: boolean }) {
  const href = webHref(sourceUrl);
  return (
    <>
      {href ? <TextLink href={href}>{source ?? href}</TextLink> : source}
      {isOneOfMany && licence && ` (${licence})`}
    </>
  );
}
