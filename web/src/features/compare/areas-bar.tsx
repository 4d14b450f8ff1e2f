import { Plus, X } from "lucide-react";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { Button } from "#ui/button.tsx";
import { ChipButton } from "#ui/chip.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { mostCompared } from "#view/compare-view.ts";
import { AreaSearch } from "./area-search.tsx";
import styles from "./areas-bar.module.css";
import type { ComparedArea } from "./use-compared.ts";
import { words } from "./words.ts";

const mostOffered = 5;

type AreasBarProps = {
  geography: string | null;
  areas: readonly ComparedArea[];
  onAreas: (codes: string[]) => void;
};

/** Which areas stand side by side, and the ways to add and take out. */
export function AreasBar({ geography, areas, onAreas }: AreasBarProps) {
  const codes = areas.map(({ code }) => code);
  const last = areas.at(-1)?.profile ?? null;
  const offered = last?.neighbours.filter(({ code }) => !codes.includes(code)).slice(0, mostOffered) ?? [];
  const add = (code: string) => onAreas([...codes, code]);
  return (
    <section className={styles.areas} aria-label={words.areas}>
      <ul className={styles.list}>
        {areas.map((area) => (
          <li key={area.code} className={styles.area}>
            <Area area={area} />
            <IconButton
              label={words.remove(area.profile?.name ?? area.code)}
              icon={X}
              onPress={() => onAreas(codes.filter((code) => code !== area.code))}
            />
          </li>
        ))}
      </ul>
      {codes.length >= mostCompared ? (
        <p className={styles.quiet}>{words.full(mostCompared)}</p>
      ) : (
        <div className={styles.add}>
          {geography && <AreaSearch geography={geography} chosen={codes} onAdd={add} />}
          {last && offered.length > 0 && (
            <>
              <span className={styles.quiet}>{words.nearby(last.name)}:</span>
              <ul className={styles.offers} aria-label={words.nearby(last.name)}>
                {offered.map(({ code, name }) => (
                  <li key={code}>
                    <ChipButton aria-label={words.addNamed(name)} onPress={() => add(code)}>
                      <Icon of={Plus} small />
                      {name}
                    </ChipButton>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Area({ area }: { area: ComparedArea }) {
  const { code, state, profile, retry } = area;
  if (profile) return <Here profile={profile} />;
  return (
    <div role={state === "failed" ? "alert" : "status"}>
      <b>{state === "waiting" ? words.loading(code) : state === "failed" ? words.failed(code) : words.unknown(code)}</b>
      {state !== "waiting" && (
        <p className={styles.quiet}>{state === "failed" ? words.failedDetail : words.unknownDetail}</p>
      )}
      {state === "failed" && <Button onPress={retry}>{words.retry}</Button>}
    </div>
  );
}

function Here({ profile }: { profile: NeighbourhoodProfile }) {
  const { name, code, geography, population, organisationCount, isMapped } = profile;
  const facts = [
    population === null ? null : words.people(population.toLocaleString("en-GB")),
    isMapped ? words.organisations(organisationCount) : words.notMapped,
  ];
  return (
    <div>
      <a href={`/neighbourhoods/${encodeURIComponent(geography.slug)}/${encodeURIComponent(code)}`}>{name}</a>
      <p className={styles.quiet}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
    </div>
  );
}
