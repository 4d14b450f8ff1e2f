import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { exportAddressQuery, organisationsExport } from "#data/export-request.ts";
import { organisationsSearchQuery } from "#data/organisations-search.ts";
import { type SavedList, savedListQuery } from "#data/saved-lists.ts";
import { everyOrganisation, type OrganisationFilter } from "#domain/organisation-filter.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { directoryFilter } from "#view/directory-filter.ts";
import { directoryView } from "#view/directory-view.ts";
import { boundsOfKeptSearch, viewOfKeptSearch } from "#view/saved-filter.ts";
import { writeSearch } from "#view/search-text.ts";
import { ListedOrganisation } from "./listed-organisation.tsx";
import styles from "./saved-list-screen.module.css";
import { words } from "./words.ts";

/** A list by its link: what it is, what fits it now, and the ways to take it along. Nobody need sign in. */
export function SavedListScreen({ token }: { token: string }) {
  const { data: list, isPending, isError, refetch } = useQuery(savedListQuery(token));
  if (list) return <Listed list={list} />;
  return (
    <div className={styles.page}>
      {isPending && <LoadingBars label={words.looking} />}
      {isError && (
        <FailedState level={1} title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />
      )}
      {list === null && (
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

/** What a list asks for. "Open now" is the moment of reading, and stays it while the page is open. */
function useListFilter({ filter, organisations }: SavedList): OrganisationFilter {
  return useMemo(() => {
    const view = viewOfKeptSearch(filter ?? {});
    const asked = filter
      ? directoryFilter(view, { openAt: new Date().toISOString(), bounds: null })
      : everyOrganisation;
    return { ...asked, bounds: boundsOfKeptSearch(filter ?? {}), organisations };
  }, [filter, organisations]);
}

function useListSearch(filter: OrganisationFilter) {
  return useInfiniteQuery(organisationsSearchQuery(filter, filter.near ? "nearest" : "relevance"));
}

function Listed({ list }: { list: SavedList }) {
  const filter = useListFilter(list);
  const search = useListSearch(filter);
  const total = search.data?.pages[0]?.total;
  return (
    <article className={styles.page}>
      <h1>{list.name}</h1>
      {list.description && <p className={styles.lead}>{list.description}</p>}
      <p className={styles.note}>
        {total !== undefined && <strong>{words.count(total)}. </strong>}
        {list.filter ? words.nowHere : words.picked} {!list.isShared && words.notShared}
      </p>
      <TakeAlong list={list} filter={filter} />
      <Results search={search} />
    </article>
  );
}

/** The same list elsewhere: in the directory with its map, as a file, in other formats. */
function TakeAlong({ list, filter }: { list: SavedList; filter: OrganisationFilter }) {
  const { data: address } = useQuery(exportAddressQuery(organisationsExport(filter)));
  const query = writeSearch(directoryView.write(viewOfKeptSearch(list.filter ?? {})));
  const hasAddress = list.filter !== null && filter.bounds === null && list.organisations === null;
  return (
    <div className={styles.actions}>
      {hasAddress && <ButtonLink href={`/directory${query}`}>{words.inDirectory}</ButtonLink>}
      {address && (
        <a className={styles.download} href={address} download="list.geojson">
          {words.download}
        </a>
      )}
      {hasAddress && <ButtonLink href={`/export${query}`}>{words.moreFormats}</ButtonLink>}
    </div>
  );
}

function Results({ search }: { search: ReturnType<typeof useListSearch> }) {
  const pages = search.data?.pages;
  if (!pages && search.isError)
    return <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void search.refetch()} />;
  if (!pages) return <LoadingBars label={words.looking} />;
  const items = pages.flatMap((page) => page.items);
  const left = (pages[0]?.total ?? 0) - items.length;
  if (items.length === 0) return <EmptyState title={words.count(0)} detail={words.empty} />;
  return (
    <>
      <ul className={styles.list}>
        {items.map((item) => (
          <ListedOrganisation key={item.id} organisation={item} />
        ))}
      </ul>
      {left > 0 && (
        <Button isPending={search.isFetchingNextPage} onPress={() => void search.fetchNextPage()}>
          {search.isFetchingNextPage ? words.gettingMore : words.showMore(Math.min(left, 25))}
        </Button>
      )}
      {search.isFetchNextPageError && <p role="alert">{words.moreFailed}</p>}
    </>
  );
}
