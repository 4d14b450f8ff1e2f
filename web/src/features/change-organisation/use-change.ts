import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ChangeableOrganisation } from "#data/organisation-for-change.ts";
import type { ChosenPlace } from "#domain/chosen-place.ts";
import type { KeptChange } from "#domain/kept-change.ts";
import { isSameValue } from "#domain/record-change.ts";
import { recordChanges, recordValue, recordWith } from "#domain/record-changes.ts";
import { recordProblems } from "#domain/record-problems.ts";
import { sentChanges } from "#domain/sent-changes.ts";
import type { Changing } from "./change-context.ts";
import { keepChange, keptChange } from "./kept-change.ts";

/** Who suggests it and why. */
export type Proposing = { reason: string; proposerName: string; proposerEmail: string };

const nobody: Proposing = { reason: "", proposerName: "", proposerEmail: "" };

/** The entry being written, kept on the device at each change. */
export function useChange(id: string, { record: original }: ChangeableOrganisation) {
  const [start] = useState(() => startOf(keptChange(id), original));
  const [record, setRecord] = useState(start.record);
  const [places, setPlaces] = useState(start.places);
  const [proposing, setProposing] = useState(start.proposing);
  const [isKept, setKept] = useState(true);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const [isSettled, setSettled] = useState(start.overtaken.length === 0);

  const changes = useMemo(() => sentChanges(original, record, places), [original, record, places]);
  const found = useMemo(() => recordProblems(record, new Date().getFullYear()), [record]);
  const problems = isTried ? { ...found, ...refused } : refused;

  const keep = useEffectEvent(() => {
    // What waits for a choice between two stays kept as it was.
    if (!isSettled) return;
    const isEmpty = changes.length === 0;
    const draft = { changes: recordChanges(original, record), places, ...proposing };
    setKept(keepChange(id, isEmpty ? null : { savedAt: new Date().toISOString(), ...draft }));
  });
  // What is kept on the device follows what is on screen: the device is outside React.
  useEffect(() => {
    if (record || places || proposing) keep();
  }, [record, places, proposing]);

  const changing: Changing = {
    original,
    record,
    places,
    problems,
    set: (path, value) => {
      setRefused({});
      setRecord((now) => recordWith(now, [{ path, before: null, after: value }]));
    },
    setPlace: (location, place) => {
      setRefused({});
      setPlaces((now) => withPlace(now, location, place));
    },
  };
  return {
    changing,
    changes,
    proposing,
    propose: (part: Partial<Proposing>) => setProposing((now) => ({ ...now, ...part })),
    isRestored: start.isRestored,
    /** What was written earlier about fields that others changed since. */
    overtaken: isSettled ? [] : start.overtaken,
    settleOvertaken: () => setSettled(true),
    isKept,
    problems: found,
    /** From now on say what must be mended. */
    try: () => setTried(true),
    refuse: (path: string | null, sentence: string) => setRefused({ [path ?? ""]: sentence }),
    refusal: refused[""] ?? null,
    startAgain: () => {
      setRecord(original);
      setPlaces({});
      setProposing(nobody);
      keepChange(id, null);
    },
    forget: () => keepChange(id, null),
  };
}

function withPlace(places: Record<string, ChosenPlace>, location: string, place: ChosenPlace | null) {
  const { [location]: _, ...others } = places;
  return place ? { ...others, [location]: place } : others;
}

/** Where to begin: the entry as it is, with what was written earlier put back where nobody changed it meanwhile. */
function startOf(kept: KeptChange | null, original: ChangeableOrganisation["record"]) {
  const changes = kept?.changes ?? [];
  const isOvertaken = ({ path, before, after }: (typeof changes)[number]) => {
    const now = recordValue(original, path);
    return before !== null && !isSameValue(now, before) && !isSameValue(now, after);
  };
  const { reason = "", proposerName = "", proposerEmail = "" } = kept ?? {};
  return {
    isRestored: kept !== null,
    record: recordWith(
      original,
      changes.filter((change) => !isOvertaken(change)),
    ),
    places: kept?.places ?? {},
    proposing: { reason, proposerName, proposerEmail },
    overtaken: changes.filter(isOvertaken),
  };
}
