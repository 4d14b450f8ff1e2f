import { freshnessSentence } from "#domain/freshness.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { webHref } from "#domain/web-address.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FactList } from "./fact-list.tsx";
import styles from "./facts.module.css";
import { words } from "./words.ts";

/** How much to trust it: when checked, where from, under which licence, in which neighbourhoods. */
export function EntryFacts({ organisation }: { organisation: OrganisationDetail }) {
  const { freshness, checkedAt, source, sourceUrl, licence, neighbourhoods, isFictional } = organisation;
  const href = webHref(sourceUrl);
  const sourceLine = href ? <TextLink href={href}>{source ?? href}</TextLink> : source;
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
          [words.source, sourceLine],
          [words.licence, licence],
        ]}
      />
      {isFictional && <p className={styles.note}>{words.fictional}</p>}
    </Panel>
  );
}
