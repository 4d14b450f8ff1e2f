import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { ChangeableOrganisation } from "#data/organisation-for-change.ts";
import type { ChosenPlace } from "#domain/chosen-place.ts";
import type { KeptChange } from "#domain/kept-change.ts";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import { isSameValue } from "#domain/record-change.ts";
import { recordChanges, recordValue, recordWith } from "#domain/record-changes.ts";
import { recordProblems } from "#domain/record-problems.ts";
import { sentChanges } from "#domain/sent-changes.ts";
import type { Changing } from "./change-context.ts";
import { keepChange, keptChange } from "./kept-change.ts";

/** Who suggests it and why. */
export type Proposing = { reason: string; proposerName: string; proposerEmail: string };

type Written = {
  record: OrganisationRecord;
  places: Readonly<Record<string, ChosenPlace>>;
  proposing: Proposing;
};

const nobody: Proposing = { reason: "", proposerName: "", proposerEmail: "" };

/** The entry being written, kept on the device at each change. */
export function useChange(id: string, { record: original }: ChangeableOrganisation) {
  const [start] = useState(() => startOf(keptChange(id), original));
  const [written, setWritten] = useState<Written>(start.written);
  // A place that is looked up while it is being sent is written before it is drawn.
  const latest = useRef(written);
  const write = (part: Partial<Written>) => {
    latest.current = { ...latest.current, ...part };
    setWritten(latest.current);
  };
  const { record, places, proposing } = written;
  const [isKept, setKept] = useState(true);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const [isSettled, setSettled] = useState(start.overtaken.length === 0);

  const changes = useMemo(() => sentChanges(original, record, places), [original, record, places]);
  const found = useMemo(() => problemsOf(record), [record]);
  const problems = isTried ? { ...found, ...refused } : refused;

  const keep = useEffectEvent(() => {
    // What waits for a choice between two stays kept as it was.
    if (!isSettled) return;
    const draft = { changes: recordChanges(original, record), places, ...proposing };
    setKept(keepChange(id, changes.length === 0 ? null : { savedAt: new Date().toISOString(), ...draft }));
  });
  // What is kept on the device follows what is on screen: the device is outside React.
  useEffect(() => {
    if (written !== start.written || start.isRestored) keep();
  }, [written, start]);

  const changing: Changing = {
    original,
    record,
    places,
    problems,
    set: (path, value) => {
      setRefused({});
      write({ record: recordWith(latest.current.record, [{ path, before: null, after: value }]) });
    },
    setPlace: (location, place) => {
      setRefused({});
      write({ places: withPlace(latest.current.places, location, place) });
    },
    changePlace: (location, part) => {
      // an answer that comes late finds what was chosen since, and nothing where the place was taken back
      const chosen = latest.current.places[location];
      if (!chosen) return;
      setRefused({});
      write({ places: withPlace(latest.current.places, location, { ...chosen, ...part }) });
    },
  };
  return {
    changing,
    changes,
    proposing,
    propose: (part: Partial<Proposing>) => write({ proposing: { ...latest.current.proposing, ...part } }),
    isRestored: start.isRestored,
    /** What was written earlier about fields that others changed since. */
    overtaken: isSettled ? [] : start.overtaken,
    settleOvertaken: () => setSettled(true),
    isKept,
    /** What would be sent as it stands this moment, and what must be mended first. */
    toSend: () => {
      const now = latest.current;
      const problems = problemsOf(now.record);
      return { ...now, changes: sentChanges(original, now.record, now.places), isRight: isEmpty(problems) };
    },
    /** From now on say what must be mended. */
    try: () => setTried(true),
    refuse: (path: string | null, sentence: string) => setRefused({ [path ?? ""]: sentence }),
    refusal: refused[""] ?? null,
    startAgain: () => {
      write({ record: original, places: {}, proposing: nobody });
      keepChange(id, null);
    },
    forget: () => keepChange(id, null),
  };
}

const problemsOf = (record: OrganisationRecord) => recordProblems(record, new Date().getFullYear());
const isEmpty = (problems: object) => Object.keys(problems).length === 0;

function withPlace(places: Written["places"], location: string, place: ChosenPlace | null) {
  const { [location]: _, ...others } = places;
  return place ? { ...others, [location]: place } : others;
}

/** Where to begin: the entry as it is, with what was written earlier put back where nobody changed it meanwhile. */
function startOf(kept: KeptChange | null, original: OrganisationRecord) {
  const changes = kept?.changes ?? [];
  const isOvertaken = ({ path, before, after }: (typeof changes)[number]) => {
    const now = recordValue(original, path);
    return before !== null && !isSameValue(now, before) && !isSameValue(now, after);
  };
  const { reason = "", proposerName = "", proposerEmail = "" } = kept ?? {};
  return {
    isRestored: kept !== null,
    written: {
      record: recordWith(
        original,
        changes.filter((change) => !isOvertaken(change)),
      ),
      places: kept?.places ?? {},
      proposing: { reason, proposerName, proposerEmail },
    },
    overtaken: changes.filter(isOvertaken),
  };
}
